import Synchronization

/// Tells every listener which areas changed. A slow listener misses nothing: what it did not take yet is added up into one change.
final class ChangeFeed: Sendable {
  private struct State {
    var listeners: [Int: AsyncStream<StoreChange>.Continuation] = [:]
    var next = 0
    var isFinished = false
  }

  private let state = Mutex(State())

  func listen() -> AsyncStream<StoreChange> {
    let (stream, continuation) = AsyncStream.makeStream(of: StoreChange.self, bufferingPolicy: .bufferingNewest(1))
    let number = state.withLock { state -> Int? in
      guard !state.isFinished else { return nil }
      state.next += 1
      state.listeners[state.next] = continuation
      return state.next
    }
    guard let number else {
      continuation.finish()
      return stream
    }
    continuation.onTermination = { [weak self] _ in self?.forget(number) }
    return stream
  }

  func send(_ change: StoreChange) {
    guard !change.isEmpty else { return }
    // Never under the lock: waking a listener takes its task's own lock, and whoever cancels that task holds it while `forget` waits for ours.
    for continuation in state.withLock({ Array($0.listeners.values) }) {
      var whole = change
      // The buffer holds one: what was pushed out of it, also by another thread's change, goes back in together with the new one.
      while case .dropped(let older) = continuation.yield(whole), !whole.isSuperset(of: older) {
        whole.formUnion(older)
      }
    }
  }

  func finish() {
    let listeners = state.withLock { state in
      state.isFinished = true
      defer { state.listeners = [:] }
      return state.listeners
    }
    for continuation in listeners.values { continuation.finish() }
  }

  private func forget(_ number: Int) {
    _ = state.withLock { $0.listeners.removeValue(forKey: number) }
  }
}
