import Foundation
import Synchronization

/// Tells waiting requests that something changed.
package final class Bell: Sendable {
  private struct State {
    var revision = 0
    var nextID = 0
    var waiting: [Int: CheckedContinuation<Bool, Never>] = [:]
  }

  private let state = Mutex(State())

  /// How often it rang.
  package var revision: Int { state.withLock { $0.revision } }

  /// Wakes everybody who waits.
  func ring() {
    let waiting = state.withLock { state in
      state.revision += 1
      defer { state.waiting = [:] }
      return state.waiting.values.map { $0 }
    }
    for one in waiting { one.resume(returning: true) }
  }

  /// Returns true once it rang after `revision`, false when the waiting task is cancelled.
  func wait(since revision: Int) async -> Bool {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let known = state.withLock { state -> Bool? in
          if state.revision != revision { return true }
          if Task.isCancelled { return false }
          state.waiting[id] = continuation
          return nil
        }
        if let known { continuation.resume(returning: known) }
      }
    } onCancel: {
      state.withLock { $0.waiting.removeValue(forKey: id) }?.resume(returning: false)
    }
  }
}
