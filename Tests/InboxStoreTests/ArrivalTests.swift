import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// What words from outside do to a conversation that is known.
@Suite struct ArrivalTests {
  let house: TestStore
  let account: ID<Account>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
  }

  private func only() async throws -> QueueRow { try #require(try await house.rows().first) }

  @Test func theirWordOnAnAnsweredConversationOpensIt() async throws {
    try await house.merge(.said("1"), .said("2", "our word", root: "1", minutes: 1).ours, into: account)
    #expect(try await only().workflow == Workflow(state: .waiting))
    try await house.merge(.said("3", root: "1", minutes: 5), into: account)
    #expect(try await only().workflow == Workflow(state: .open, waitingSince: TestClock.start + 300))
  }

  @Test func historyFromBeforeOurAnswerDoesNotWait() async throws {
    try await house.merge(.said("1"), .said("3", "our word", root: "1", minutes: 10).ours, into: account)
    try await house.merge(.said("2", "late arrival", root: "1", minutes: 4), into: account)
    let row = try await only()
    #expect(row.workflow == Workflow(state: .waiting))
    #expect(row.messageCount == 3)
    #expect(row.snippet == "late arrival")
  }

  @Test func historyDoesNotOpenWhatWasFinished() async throws {
    try await house.merge(.said("2", root: "1", minutes: 10), into: account)
    let id = try await only().id
    _ = try await house.apply(.done(.noAction), to: id)
    try await house.merge(.said("1", root: "1"), into: account)
    #expect(try await only().workflow.state == .done(.noAction))
  }

  @Test func aWordFromBeforeTheEndThatNobodyHadSeenOpensAgain() async throws {
    try await house.merge(.said("1"), into: account)
    house.clock.advance(600)
    _ = try await house.apply(.done(.noAction), to: try await only().id)
    try await house.merge(.said("2", root: "1", minutes: 9.5), into: account)
    #expect(try await only().workflow == Workflow(state: .open, waitingSince: TestClock.start + 570))
    let log = try await house.store.read {
      try $0.rows("SELECT verb, actorKind FROM activity ORDER BY id") { [$0.text(0), $0.text(1)] }
    }
    #expect(log == [["done", "member"], ["arrived", "platform"]])
  }

  @Test func aLateReturnStartsALinkedConversation() async throws {
    try await house.merge(.said("1"), into: account)
    let first = try await only().id
    _ = try await house.apply(.done(.replied), to: first)
    let outcome = try await house.merge(.said("2", root: "1", minutes: 15 * 24 * 60), into: account)
    #expect(outcome.arrived.count == 1)
    let rows = try await house.rows()
    #expect(rows.count == 2)
    #expect(rows.first?.workflow.state == .new)
    let continues = try await house.store.read { try $0.record(rows[0].id).continues }
    #expect(continues == first)
    // The next words go on with the younger one, an old one that turns up with the older one.
    try await house.merge(
      .said("4", root: "1", minutes: 15 * 24 * 60 + 1), .said("3", root: "1", minutes: 2), into: account)
    #expect(try await house.rows().map(\.messageCount) == [2, 2])
  }

  @Test func aSilencedConversationStaysWhereItIs() async throws {
    try await house.merge(.said("1"), into: account)
    let id = try await only().id
    _ = try await house.apply(.silence(true), to: id)
    _ = try await house.apply(.done(.noAction), to: id)
    try await house.merge(.said("2", root: "1", minutes: 1), into: account)
    #expect(try await only().workflow.state == .done(.noAction))
    #expect(try await house.rows(.term(.is(.unanswered))).isEmpty)
  }

  @Test func whatIsGoneAtFirstSightIsKeptAndDoesNotWait() async throws {
    try await house.merge(.said("1", "gone", visibility: .deletedByAuthor), into: account)
    let row = try await only()
    #expect(row.workflow.state == .done(.noAction))
    #expect(row.snippet == "gone")
    #expect(!row.isUnread)
    try await house.merge(.said("2", "and this?", root: "1", minutes: 1), into: account)
    #expect(try await only().workflow == Workflow(state: .new, waitingSince: TestClock.start + 60))
  }

  @Test func aSnoozeEndsWithTheirWord() async throws {
    try await house.merge(.said("1"), into: account)
    _ = try await house.apply(.snooze(.nextReply), to: try await only().id)
    #expect(try await only().workflow.state == .snoozed(.nextReply))
    try await house.merge(.said("2", root: "1", minutes: 1), into: account)
    #expect(try await only().workflow == Workflow(state: .open, waitingSince: TestClock.start))
  }

  @Test func ourWordFromElsewhereAnswersOnlyWhatCameBefore() async throws {
    try await house.merge(.said("1"), .said("3", root: "1", minutes: 10), into: account)
    try await house.merge(.said("2", "from the web", root: "1", minutes: 5).ours, into: account)
    // Whoever answered it has looked at it.
    #expect(try await only().workflow == Workflow(state: .open, waitingSince: TestClock.start + 600))
    try await house.merge(.said("4", "from the web too", root: "1", minutes: 15).ours, into: account)
    #expect(try await only().workflow == Workflow(state: .waiting))
  }

  @Test func ourAnswerFromElsewhereThatIsGoneStillMeansThatSomebodyLooked() async throws {
    var gone = IncomingMessage.said("2", "from the web", root: "1", minutes: 5).ours
    gone.visibility = .deletedByUs
    try await house.merge(.said("1"), gone, into: account)
    #expect(try await only().workflow == Workflow(state: .open, waitingSince: TestClock.start))
  }

  @Test func whatThePlatformFinishedGoesOnInTheSameConversationAtAnyTime() async throws {
    try await house.merge(.said("1", visibility: .deletedByAuthor), into: account)
    try await house.merge(.said("2", root: "1", minutes: 20 * 24 * 60), into: account)
    let row = try await only()
    #expect(row.messageCount == 2)
    #expect(row.workflow == Workflow(state: .new, waitingSince: TestClock.start + 20 * 86_400))
  }
}
