import InboxConnect
import Synchronization

/// What came in on a connection and was not read yet, in lines; one reader may wait for the next.
final class LineBox: Sendable {
  /// Bytes of one line, its end included; longer ones end the connection.
  static let longestLine = 8192
  private static let mostLines = 1000

  private struct State {
    var bytes: [UInt8] = []
    var lines: [String] = []
    var end: TransportError?
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func receive(_ bytes: some Sequence<UInt8>) {
    wake { state in
      for byte in bytes {
        if byte == 0x0A {
          if state.bytes.last == 0x0D { state.bytes.removeLast() }
          state.lines.append(String(decoding: state.bytes, as: UTF8.self))
          state.bytes.removeAll(keepingCapacity: true)
        } else {
          state.bytes.append(byte)
        }
        if state.bytes.count > Self.longestLine || state.lines.count > Self.mostLines {
          state.end = state.end ?? .tooLarge(limit: Self.longestLine)
          return
        }
      }
    }
  }

  /// Nothing more will come, and why. The first reason stays.
  func finish(_ error: TransportError) {
    wake { $0.end = $0.end ?? error }
  }

  /// Whether something came that nobody read.
  var holdsAnything: Bool { state.withLock { !$0.lines.isEmpty || !$0.bytes.isEmpty } }

  /// The next line, as soon as it is whole.
  func next() async throws(TransportError) -> String {
    while true {
      let result: Result<String, TransportError>? = state.withLock { state in
        if !state.lines.isEmpty { return .success(state.lines.removeFirst()) }
        return state.end.map { .failure($0) }
      }
      if let result { return try result.get() }
      if Task.isCancelled { throw .cancelled }
      await news()
    }
  }

  private func wake(_ change: (inout sending State) -> Void) {
    state.withLock { state in
      change(&state)
      return state.waiter.take()
    }?.resume()
  }

  /// Returns when something came, or the task is cancelled.
  private func news() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isThere = state.withLock { state in
          if !state.lines.isEmpty || state.end != nil || Task.isCancelled { return true }
          state.waiter = continuation
          return false
        }
        if isThere { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiter.take() }?.resume()
    }
  }
}
