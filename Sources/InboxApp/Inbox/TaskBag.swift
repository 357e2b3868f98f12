import Synchronization

/// Owns running tasks: each leaves when it ends, and all are cancelled and awaited at the end.
final class TaskBag: Sendable {
  private struct Contents {
    var next = 0
    var tasks: [Int: Task<Void, Never>] = [:]
    var isClosed = false
  }

  private let contents = Mutex(Contents())

  /// Runs `work` as a task of this bag; does nothing once the bag is closed.
  func run(_ work: @escaping @Sendable () async -> Void) {
    contents.withLock { bag in
      guard !bag.isClosed else { return }
      let number = bag.next
      bag.next += 1
      bag.tasks[number] = Task {
        await work()
        self.forget(number)
      }
    }
  }

  private func forget(_ number: Int) {
    contents.withLock { $0.tasks[number] = nil }
  }

  /// Cancels what still runs and waits for its end.
  func close() async {
    let tasks = contents.withLock { bag in
      bag.isClosed = true
      defer { bag.tasks = [:] }
      return Array(bag.tasks.values)
    }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
  }
}
