import GRDB
import Synchronization

/// Connections that only read, each used for one question at a time. Another one is opened when all are in use.
final class ReadingConnections: Sendable {
  private struct State {
    var free: [DatabaseQueue] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let open: @Sendable () throws -> DatabaseQueue

  init(open: @escaping @Sendable () throws -> DatabaseQueue) {
    self.open = open
  }

  /// Runs `body` on a snapshot of its own.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let connection = try take()
    defer { giveBack(connection) }
    return try connection.read(body)
  }

  /// Closes what is not in use; what is, when its question is answered.
  func close() throws {
    let free = state.withLock { state in
      state.isClosed = true
      defer { state.free = [] }
      return state.free
    }
    for connection in free { try connection.close() }
  }

  private func take() throws -> DatabaseQueue {
    let free = try state.withLock { state in
      guard !state.isClosed else { throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "The store is closed.") }
      return state.free.popLast()
    }
    return try free ?? open()
  }

  private func giveBack(_ connection: DatabaseQueue) {
    let isClosed = state.withLock { state in
      if !state.isClosed { state.free.append(connection) }
      return state.isClosed
    }
    if isClosed { try? connection.close() }
  }
}
