import Foundation
import GRDB
import InboxModel
import Synchronization

/// The live parts behind an `InboxStore`: the connections, the feed of changes, the watch on the file.
final class StoreCore: Sendable {
  let writer: DatabaseQueue
  /// Nil in memory, where one connection does everything.
  private let reading: ReadingConnections?
  let clock: @Sendable () -> Date
  let newKey: @Sendable () -> String
  let zone: TimeZone
  /// Whom escalations are told to.
  let escalations: EscalationBook
  let feed = ChangeFeed()
  let pulse = Pulse()
  /// Where questions wait for the disk: as many as there are connections to ask.
  let readers = WorkerPool(name: "moot-read", threads: StoreOpening.readers)
  /// Where changes wait for each other, and for other processes.
  let writers = WorkerPool(name: "moot-write", threads: 1)
  /// The log beside the store's file, where processes hear of each other; nil in memory.
  private let log: String?
  private let watch = Mutex<FileWatch?>(nil)
  /// Of the writing connection; changed only between transactions, on its queue.
  private let durability = Mutex<Durability?>(nil)

  init(
    writer: DatabaseQueue, reading: ReadingConnections?, path: String?, clock: @escaping @Sendable () -> Date,
    zone: TimeZone, escalations: EscalationBook, newKey: @escaping @Sendable () -> String
  ) {
    self.writer = writer
    self.reading = reading
    log = path.map { $0 + "-wal" }
    self.clock = clock
    self.zone = zone
    self.escalations = escalations
    self.newKey = newKey
  }

  deinit {
    try? close()
  }

  func session(on database: Database) -> StoreSession {
    StoreSession(database: database, now: clock(), zone: zone, escalations: escalations, newKey: newKey)
  }

  /// Asks on a snapshot; waits for the disk.
  func ask<Value>(_ body: (Database) throws -> Value) throws -> Value {
    if let reading { return try reading.read(body) }
    return try writer.read(body)
  }

  /// The writing connection comes last: who closes a store last moves its log into the file, and one that only reads cannot.
  func close() throws {
    stopWatching()
    feed.finish()
    try reading?.close()
    try writer.close()
  }

  /// Runs `body` as one transaction and tells the feed. Must run on the writing connection, outside of a transaction.
  func transact<Value>(
    _ database: Database, _ durability: Durability, _ body: (StoreSession) throws -> Value
  ) throws -> Value {
    if self.durability.withLock({ $0 != durability }) {
      try database.execute(sql: "PRAGMA synchronous = \(durability.synchronous)")
      self.durability.withLock { $0 = durability }
    }
    let session = session(on: database)
    var value: Value?
    do {
      try database.inTransaction(.immediate) {
        value = try body(session)
        try session.finish()
        try pulse.stamp(session)
        return .commit
      }
    } catch {
      pulse.forget(session.touched)
      throw error
    }
    tell(session.touched)
    guard let value else { throw StoreError.cancelled }
    return value
  }

  /// Tells everybody of a change that stands.
  func tell(_ change: StoreChange) {
    guard !change.isEmpty else { return }
    feed.send(change)
    if let log { FileWatch.ring(path: log) }
  }

  /// Listens for other processes' changes.
  func watchOthers() {
    guard let log else { return }
    watch.withLock {
      $0 = FileWatch(path: log) { [weak self] in self?.lookForOthers() }
    }
  }

  private func stopWatching() {
    watch.withLock { $0 = nil }
  }

  /// Reads the stamps and passes on what others changed. A failure is left to the next look: the stamps stay.
  func lookForOthers() {
    let news = try? ask { try pulse.news(session(on: $0)) }
    feed.send(news ?? [])
  }
}
