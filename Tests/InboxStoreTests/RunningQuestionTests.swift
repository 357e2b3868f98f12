import GRDB
import InboxModel
import Synchronization
import Testing

@testable import InboxStore

@Suite struct RunningQuestionTests {
  /// Counts for minutes, but not for ever: a question that cannot be given up is a failure then, not a standstill.
  private static let long = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000) SELECT count(*) FROM n
    """

  @Test func aQuestionThatRunsIsGivenUp() async throws {
    let house = try TestStore(.memory)
    let (begun, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let task = Task { () -> StoreError? in
      do {
        _ = try await house.store.read { session in
          session.database.add(
            function: DatabaseFunction("tell", argumentCount: 0) { _ in
              continuation.yield()
              return 0
            })
          return try session.rows("\(raw: Self.long) WHERE tell() = 0") { $0.int(0) }
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

  /// The moment at which an interruption would be forgotten.
  @Test func aQuestionGivenUpBetweenTwoStatementsDoesNotRunTheSecond() throws {
    let queue = try DatabaseQueue()
    let question = RunningQuestion()
    let error = #expect(throws: DatabaseError.self) {
      try queue.read { database in
        try question.run(on: database) {
          _ = try Int.fetchOne(database, sql: "SELECT 1")
          question.giveUp()
          _ = try Int.fetchOne(database, sql: Self.long)
        }
      }
    }
    #expect(error?.resultCode == .SQLITE_INTERRUPT)
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT 2") } == 2)
  }

  @Test func aQuestionWhoseTimeIsOverEnds() throws {
    let queue = try DatabaseQueue()
    let looks = Mutex(0)
    let question = RunningQuestion(isOver: {
      looks.withLock {
        $0 += 1
        return $0 == 3
      }
    })
    let error = #expect(throws: DatabaseError.self) {
      try queue.read { database in try question.run(on: database) { try Int.fetchOne(database, sql: Self.long) } }
    }
    #expect(error?.resultCode == .SQLITE_INTERRUPT)
    #expect(looks.withLock { $0 } == 3)
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
