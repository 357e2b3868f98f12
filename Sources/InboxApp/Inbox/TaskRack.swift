import Synchronization

/// Owns running tasks by number, so that each can be stopped; all are cancelled and awaited at the end.
final class TaskRack: Sendable {
  private struct Contents {
    var tasks: [Int: Task<Void, Never>] = [:]
    var isClosed = false
  }

  private let contents = Mutex(Contents())

  /// Does nothing once the rack is closed.
  func run(_ number: Int, _ work: @escaping @Sendable () async -> Void) {
    contents.withLock { rack in
      guard !rack.isClosed else { return }
      rack.tasks[number] = Task {
        await work()
        self.forget(number)
      }
    }
  }

  func stop(_ number: Int) {
    contents.withLock { $0.tasks[number] }?.cancel()
  }

  private func forget(_ number: Int) {
    contents.withLock { $0.tasks[number] = nil }
  }

  func close() async {
    let tasks = contents.withLock { rack in
      rack.isClosed = true
      defer { rack.tasks = [:] }
      return Array(rack.tasks.values)
    }
    for task in tasks { task.cancel() }
    for task in tasks { await task.value }
  }
}
