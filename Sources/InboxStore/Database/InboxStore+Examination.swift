package import Foundation
import GRDB
import GRDBSQLite

/// How far a look through a whole file came without finding damage.
package enum StoreExamination: Hashable, Sendable {
  case sound
  /// The time was over first: no damage in what was looked at.
  case unfinished
}

extension InboxStore {
  /// Looks through the file for damaged pages and rows, for at most `seconds`. Damage is thrown, with the first place of it.
  package func examine(atMost seconds: TimeInterval) async throws(StoreError) -> StoreExamination {
    let patience = Patience(end: core.clock() + seconds, clock: core.clock)
    do throws(StoreError) {
      // Source: sqlite.org/pragma.html#pragma_quick_check.
      let findings = try await read { session in
        try patience.watch(session) { try session.rows("PRAGMA quick_check(1)") { $0.text(0) } }
      }
      guard let first = findings.first, first != "ok" else { return .sound }
      throw StoreError.damaged(detail: first)
    } catch {
      if error == .cancelled, patience.isOver { return .unfinished }
      throw error
    }
  }
}

/// Ends a statement that takes too long.
private final class Patience: Sendable {
  private let end: Date
  private let clock: @Sendable () -> Date

  /// How many steps of SQLite's machine pass between two looks at the clock: less than a millisecond.
  private static let steps: Int32 = 5_000

  init(end: Date, clock: @escaping @Sendable () -> Date) {
    self.end = end
    self.clock = clock
  }

  var isOver: Bool { clock() >= end }

  func watch<Value>(_ session: StoreSession, _ body: () throws -> Value) throws -> Value {
    let connection = session.database.sqliteConnection
    // Lives until the handler is taken away again, below.
    sqlite3_progress_handler(
      connection, Self.steps,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Patience>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    return try withExtendedLifetime(self) { try body() }
  }
}
