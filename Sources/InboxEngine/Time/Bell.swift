import Foundation
import Synchronization

/// Wakes one sleeper before its time. A ring that nobody waits for is kept until somebody does.
final class Bell: Sendable {
  /// Why it rang.
  struct Reason: OptionSet {
    let rawValue: Int
    /// Ask the platform now.
    static let refresh = Reason(rawValue: 1)
    /// Accounts, their health or their credentials may have changed.
    static let accounts = Reason(rawValue: 2)
    /// The outbox may have changed.
    static let outbox = Reason(rawValue: 4)
    /// Conversations may have changed.
    static let queue = Reason(rawValue: 8)
    /// Finish what is under way, and end.
    static let stop = Reason(rawValue: 16)
  }

  private struct State {
    var rung: Reason = []
    var waiter: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  func ring(_ reason: Reason) {
    state.withLock { state in
      state.rung.formUnion(reason)
      return state.waiter.take()
    }?.resume()
  }

  /// Waits for a ring, until `date` at the latest; nil: as long as it takes. Returns why it rang since the last time, nothing if the
  /// time is over or the task was cancelled.
  func wait(until date: Date?, _ time: EngineTime) async -> Reason {
    if let date {
      await withTaskGroup { group in
        group.addTask { await self.rings() }
        group.addTask { try? await time.sleep(until: date) }
        await group.next()
        group.cancelAll()
      }
    } else {
      await rings()
    }
    return heard()
  }

  /// Why it rang since the last time.
  func heard() -> Reason {
    state.withLock { state in
      defer { state.rung = [] }
      return state.rung
    }
  }

  /// Returns once it has rung, or the task is cancelled. Leaves the ring in place.
  private func rings() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if !state.rung.isEmpty || Task.isCancelled { return true }
          state.waiter = continuation
          return false
        }
        if isOver { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiter.take() }?.resume()
    }
  }
}
