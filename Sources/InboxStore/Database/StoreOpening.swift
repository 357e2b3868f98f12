import Foundation
import GRDB
import Glibc
import InboxModel

/// Opens a store's connections: looks before it touches, so that a file of somebody else, or of a newer Moot, stays as it is.
struct StoreOpening {
  /// "Moot" in ASCII; marks the file as ours. Source: sqlite.org/pragma.html#pragma_application_id.
  static let applicationID = 0x4D6F_6F74

  /// The size of the smallest page. Source: sqlite.org/fileformat2.html.
  private static let smallestFile = 512

  /// How many questions are asked at the same time.
  static let readers = 3

  /// How many milliseconds a write waits for another program's. It asks once a millisecond: SQLite's own waits grow to a tenth of a second, and
  /// would miss the moments that long work leaves to others time and again.
  private static let patience = 10_000

  let clock: @Sendable () -> Date
  let zone: TimeZone
  let escalations: EscalationBook
  let newKey: @Sendable () -> String

  func open(_ location: StoreLocation) throws(StoreError) -> StoreCore {
    do {
      switch location {
      case .memory:
        let core = StoreCore(
          writer: try DatabaseQueue(configuration: Self.configuration()), reading: nil, path: nil, clock: clock,
          zone: zone, escalations: escalations, newKey: newKey)
        try prepare(core)
        return core
      case .file(let path):
        let core = try withExtendedLifetime(Self.inspect(path)) {
          StoreCore(
            writer: try Self.writer(path), reading: Self.reading(path), path: path, clock: clock, zone: zone,
            escalations: escalations, newKey: newKey)
        }
        try prepare(core)
        core.watchOthers()
        return core
      }
    } catch {
      throw StoreError(error)
    }
  }

  private func prepare(_ core: StoreCore) throws {
    try core.writer.writeWithoutTransaction { database in
      try Migrations.run(on: database, core: core)
      // Of a new file, or left over from a filling that was interrupted.
      while try core.session(on: database).hasUnindexedWords() { try core.transact(database, .repeatable) { _ in } }
      if try !core.session(on: database).hasReadingIndexes() {
        try core.transact(database, .repeatable) { try $0.makeReadingIndexes() }
      }
      // Left over from an erasure that was interrupted.
      try core.cleanErasedBytes(database)
      _ = try core.pulse.news(core.session(on: database))
    }
  }

  /// The memory of one connection is bounded: a few megabytes of pages, whatever the size of the file.
  private static func configuration(reading: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.label = "store"
    configuration.readonly = reading
    configuration.busyMode = .callback { tries in
      guard tries < Self.patience else { return false }
      usleep(1000)
      return true
    }
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA cache_size = -6000;
          PRAGMA temp_store = MEMORY;
          PRAGMA secure_delete = OFF;
          """)
      if !database.configuration.readonly {
        try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
      }
    }
    return configuration
  }

  private static func reading(_ path: String) -> ReadingConnections {
    ReadingConnections { try DatabaseQueue(path: path, configuration: configuration(reading: true)) }
  }

  /// Two processes that make the file at the same moment may find it locked for an instant.
  private static func writer(_ path: String) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.journalMode = .wal
    var attempts = 0
    while true {
      do {
        return try DatabaseQueue(path: path, configuration: configuration)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts < 50 {
        attempts += 1
        usleep(20_000)
      }
    }
  }

  /// Refuses what is not ours to open, without writing to it.
  private static func inspect(_ path: String) throws -> FileInspection {
    try make(path)
    guard access(path, R_OK | W_OK) == 0 else { throw problem(errno) }
    guard access((path as NSString).deletingLastPathComponent.nonEmpty ?? ".", W_OK) == 0 else {
      throw StoreError.readOnly
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw problem(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StoreError.notReachable(detail: "not a file") }
    // SQLite takes a file of a single byte for an empty one.
    guard status.st_size == 0 || status.st_size >= smallestFile else { throw StoreError.notAStore }
    let file = try FileInspection(path: path)
    if file.applicationID == applicationID {
      guard file.version <= Migrations.newest else {
        throw StoreError.newerThanProgram(fileVersion: file.version, known: Migrations.newest)
      }
    } else if file.applicationID != 0 || file.tables > 0 {
      throw StoreError.notAStore
    }
    return file
  }
}

extension StoreOpening {
  /// Makes a file that is not there, for its owner alone. One that is there is never opened here: closing it again would take away the locks
  /// that other connections of this process hold on it. Source: sqlite.org/howtocorrupt.html, 2.2.
  private static func make(_ path: String) throws {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR)
    if descriptor >= 0 {
      Glibc.close(descriptor)
    } else if errno != EEXIST {
      throw problem(errno)
    }
  }

  private static func problem(_ code: Int32) -> StoreError {
    switch code {
    case EACCES, EROFS, EPERM: .readOnly
    case ENOSPC, EDQUOT: .diskFull
    default: .notReachable(detail: String(cString: strerror(code)))
    }
  }
}

extension String {
  /// Nil instead of nothing.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
