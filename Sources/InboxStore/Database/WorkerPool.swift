import Dispatch
import Foundation
import Synchronization

/// Some threads for work that may wait for a disk or a lock. They are made when there is work for them, sleep without a timer when there is
/// none, and end with the pool once all is done.
package final class WorkerPool: Sendable {
  package typealias Work = @Sendable () -> Void

  private let shared: Shared

  /// `name` is what a debugger or `top -H` shows; fifteen bytes of it.
  package init(name: String, threads: Int) {
    shared = Shared(name: name, limit: threads)
  }

  deinit {
    shared.end()
  }

  /// Takes `work` to be done, the earliest first.
  package func run(_ work: @escaping Work) {
    shared.add(work)
  }

  /// What the threads know of each other; they keep it alive until the last of them has ended.
  private final class Shared: Sendable {
    private struct State {
      var waiting: [Work] = []
      /// Where the waiting begin: they are taken off the front in strides.
      var first = 0
      var threads = 0
      var idle = 0
      var isOver = false

      var count: Int { waiting.count - first }

      mutating func next() -> Work? {
        guard first < waiting.count else { return nil }
        defer {
          first += 1
          if first == waiting.count {
            waiting.removeAll(keepingCapacity: true)
            first = 0
          }
        }
        return waiting[first]
      }
    }

    private let name: String
    private let limit: Int
    private let state = Mutex(State())
    /// Rung once for each work and, at the end, once for each thread.
    private let bell = DispatchSemaphore(value: 0)

    init(name: String, limit: Int) {
      self.name = name
      self.limit = limit
    }

    func add(_ work: @escaping Work) {
      let needsThread = state.withLock { state in
        state.waiting.append(work)
        guard state.count > state.idle, state.threads < limit else { return false }
        state.threads += 1
        return true
      }
      if needsThread {
        let thread = Thread { [self] in serve() }
        thread.name = name
        thread.start()
      }
      bell.signal()
    }

    func end() {
      let threads = state.withLock { state in
        state.isOver = true
        return state.threads
      }
      for _ in 0..<threads { bell.signal() }
    }

    private func serve() {
      while true {
        state.withLock { $0.idle += 1 }
        bell.wait()
        let (work, isOver) = state.withLock { state in
          state.idle -= 1
          return (state.next(), state.isOver)
        }
        if let work { work() } else if isOver { return }
      }
    }
  }
}
