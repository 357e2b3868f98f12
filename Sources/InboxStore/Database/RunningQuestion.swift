import GRDB
import GRDBSQLite
import Synchronization

/// A question to the store that may be given up from elsewhere, before it runs or while it does.
///
/// SQLite asks back while it works, instead of being interrupted: an interruption that comes between two statements, or just before the
/// first one, is forgotten, and the statement after it runs to its end, however far that is. Source: sqlite.org/c3ref/interrupt.html.
final class RunningQuestion: Sendable {
  private let givenUp = Atomic(false)
  private let isOver: @Sendable () -> Bool

  /// How many steps of SQLite's machine pass between two looks: less than a millisecond.
  private static let steps: Int32 = 5_000

  /// - Parameter isOver: Whether it has had all its time. Asked often, on the thread that runs the question.
  init(isOver: @escaping @Sendable () -> Bool = { false }) { self.isOver = isOver }

  private var mustEnd: Bool { givenUp.load(ordering: .relaxed) || isOver() }

  /// Runs `body`, unless the question was given up. Must have the connection for itself.
  func run<Value>(on database: Database, _ body: () throws -> Value) throws -> Value {
    guard !givenUp.load(ordering: .relaxed) else { throw CancellationError() }
    let connection = database.sqliteConnection
    // Lives until the handler is taken away again, below. Source: sqlite.org/c3ref/progress_handler.html.
    sqlite3_progress_handler(
      connection, Self.steps,
      { context in
        guard let context else { return 0 }
        return Unmanaged<RunningQuestion>.fromOpaque(context).takeUnretainedValue().mustEnd ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    return try withExtendedLifetime(self) { try body() }
  }

  /// Ends the running statement within a millisecond; a question that has not begun does not run.
  func giveUp() { givenUp.store(true, ordering: .relaxed) }
}
