import Dispatch
import Foundation

/// The one bridge from the screen's synchronous end to asynchronous work.
enum Blocking {
  /// Runs `work` and waits for its end, but not longer than so many seconds.
  static func wait(atMost seconds: TimeInterval, _ work: @escaping @Sendable () async -> Void) {
    let done = DispatchSemaphore(value: 0)
    let task = Task {
      await work()
      done.signal()
    }
    if done.wait(timeout: .now() + seconds) == .timedOut { task.cancel() }
  }

  /// Runs `work` to its end and gives its value.
  static func value<Value: Sendable>(_ work: @escaping @Sendable () async -> Value) -> Value {
    let box = Box<Value>()
    let done = DispatchSemaphore(value: 0)
    let task = Task {
      box.put(await work())
      done.signal()
    }
    while true {
      done.wait()
      if let value = box.take() { return value }
      // Only the task signals, and it puts first.
      task.cancel()
    }
  }
}
