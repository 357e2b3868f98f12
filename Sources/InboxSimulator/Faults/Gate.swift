import Foundation
import Synchronization

/// A door that tests open: whoever waits goes on then, and a test can wait until somebody stands at it. Replaces sleeping.
package final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var nextID = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
    var arrivals = 0
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  private let state = Mutex(State())

  package init() {}

  /// Returns once the gate is open, or when the waiting task is cancelled.
  package func wait() async {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ready = state.withLock { state -> [CheckedContinuation<Void, Never>] in
          state.arrivals += 1
          let due = state.watchers.filter { $0.count <= state.arrivals }.map(\.continuation)
          state.watchers.removeAll { $0.count <= state.arrivals }
          if state.isOpen || Task.isCancelled { return due + [continuation] }
          state.waiting[id] = continuation
          return due
        }
        for one in ready { one.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: id) }?.resume()
    }
  }

  /// Lets everybody through, now and later.
  package func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiting = [:] }
      return state.waiting.values.map { $0 }
    }
    for one in waiting { one.resume() }
  }

  /// Returns once `count` callers in all have come to the gate.
  package func arrival(_ count: Int = 1) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        if state.arrivals >= count { return true }
        state.watchers.append((count, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }
}
