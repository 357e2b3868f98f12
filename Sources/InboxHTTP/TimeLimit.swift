/// A span of time in which something must be done.
enum TimeLimit {
  /// The work took longer.
  struct RanOut: Error {}

  /// Does `work`, or gives it up after `limit`; returns only when it has ended in either way.
  static func within<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: limit)
        throw RanOut()
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw CancellationError() }
      return first
    }
  }
}
