import GRDB
import GRDBSQLite
import Synchronization

/// A question to the store that may be given up from elsewhere, before it runs or while it does.
final class RunningQuestion: Sendable {
  private enum State: Sendable {
    case waiting
    /// The connection's address, for as long as it works on this question and no other.
    case running(UInt)
    case over
    case givenUp
  }

  private let state = Mutex(State.waiting)

  /// Runs `body`, unless the question was given up.
  func run<Value>(on database: Database, _ body: () throws -> Value) throws -> Value {
    let connection = UInt(bitPattern: database.sqliteConnection)
    let begins = state.withLock { state in
      guard case .waiting = state else { return false }
      state = .running(connection)
      return true
    }
    guard begins else { throw CancellationError() }
    defer {
      state.withLock { state in
        if case .running = state { state = .over }
      }
    }
    return try body()
  }

  /// Ends the running statement, as SQLite allows from any thread. Source: sqlite.org/c3ref/interrupt.html.
  func giveUp() {
    state.withLock { state in
      switch state {
      case .running(let connection):
        sqlite3_interrupt(OpaquePointer(bitPattern: connection))
        state = .givenUp
      case .waiting: state = .givenUp
      case .over, .givenUp: break
      }
    }
  }
}
