import GRDB
import InboxModel
import Testing

@testable import InboxStore

@Suite struct RunningQuestionTests {
  /// Counts without an end.
  private static let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

  @Test func aQuestionThatRunsIsGivenUp() async throws {
    let house = try TestStore(.memory)
    let (begun, continuation) = AsyncStream.makeStream(of: Void.self)
    let task = Task { () -> StoreError? in
      do {
        _ = try await house.store.read { session in
          continuation.yield()
          return try session.rows("\(raw: Self.endless)") { $0.int(0) }
        }
        return nil
      } catch { return error as? StoreError }
    }
    var iterator = begun.makeAsyncIterator()
    await iterator.next()
    task.cancel()
    #expect(await task.value == .cancelled)
    // The connection is as good as before.
    #expect(try await house.store.count(.all, member: "ana") == 0)
  }

  @Test func aQuestionGivenUpBeforehandDoesNotRun() throws {
    let queue = try DatabaseQueue()
    let question = RunningQuestion()
    question.giveUp()
    #expect(throws: CancellationError.self) {
      try queue.read { try question.run(on: $0) { Issue.record("It ran.") } }
    }
  }

  @Test func givingUpLateDisturbsNobodyElse() throws {
    let queue = try DatabaseQueue()
    let question = RunningQuestion()
    #expect(try queue.read { database in try question.run(on: database) { 1 } } == 1)
    question.giveUp()
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT 2") } == 2)
  }
}
