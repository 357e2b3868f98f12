import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct EditingTests {
  let house: TestStore
  let account: ID<Account>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
  }

  private func only() async throws -> QueueRow { try #require(try await house.rows().first) }
  private func message() async throws -> Message {
    try #require(try await house.detail(try await only().id).messages.first)
  }

  @Test func anEditKeepsTheEarlierWords() async throws {
    try await house.merge(.said("1", "first"), into: account)
    let outcome = try await house.merge(.said("1", "second", editedMinutes: 3), into: account)
    let message = try await message()
    #expect(outcome.edited == [message.id])
    #expect(message.body == "second")
    #expect(message.editedAt == TestClock.start + 180)
    #expect(message.earlier == [Message.Revision(body: "first", replacedAt: TestClock.start + 180)])
    let log = try await house.detail(message.conversation).activities
    #expect(log.map(\.verb) == ["edited"])
    #expect(log.first?.actor == .platform)
  }

  @Test func anOlderReportDoesNotBringOldWordsBack() async throws {
    try await house.merge(.said("1", "third", editedMinutes: 9), into: account)
    let outcome = try await house.merge(.said("1", "second", editedMinutes: 3), into: account)
    #expect(outcome.isEmpty)
    #expect(try await message().body == "third")
  }

  @Test func anEditOfSomethingUnknownIsIgnored() async throws {
    let outcome = try await house.merge(
      events: [.edit("9", body: "x", title: nil, at: TestClock.start), .visibility("9", .hidden, at: TestClock.start)],
      into: account)
    #expect(outcome.isEmpty)
    #expect(try await house.rows().isEmpty)
  }

  @Test func aDeletionKeepsTheWordsAndEndsTheWaiting() async throws {
    try await house.merge(.said("1", "please help"), into: account)
    let outcome = try await house.merge(
      events: [.visibility("1", .deletedByAuthor, at: TestClock.start + 60)], into: account)
    #expect(outcome.changed.count == 1)
    let message = try await message()
    #expect(message.body == "please help")
    #expect(message.visibility == .deletedByAuthor)
    #expect(try await only().workflow.state == .done(.noAction))
    #expect(try await house.rows(.term(.is(.deleted))).count == 1)
  }

  @Test func aDeletionOfTheLastWordLeavesTheAnsweredRest() async throws {
    try await house.merge(
      .said("1"), .said("2", "ours", root: "1", minutes: 1).ours, .said("3", root: "1", minutes: 2), into: account)
    try await house.merge(events: [.visibility("3", .deletedByAuthor, at: TestClock.start + 180)], into: account)
    #expect(try await only().workflow == Workflow(state: .waiting))
  }

  @Test func aHeldCommentCountsUntilItIsReleased() async throws {
    try await house.merge(.said("1", visibility: .held), into: account)
    #expect(try await house.rows(.term(.is(.held))).count == 1)
    #expect(try await only().workflow.state == .new)
    try await house.merge(.said("1"), into: account)
    #expect(try await house.rows(.term(.is(.held))).isEmpty)
    #expect(try await only().workflow.state == .new)
    try await house.expectSoundness()
  }

  @Test func aRewrittenReviewWaitsAgain() async throws {
    try await house.merge(.said("1", "bad", kind: .review, rating: 1), into: account)
    try await house.merge(.said("2", "sorry", root: "1", minutes: 5).ours, into: account)
    #expect(try await only().workflow.state == .waiting)
    try await house.merge(.said("1", "still bad", kind: .review, rating: 2, editedMinutes: 30), into: account)
    let row = try await only()
    #expect(row.workflow == Workflow(state: .open, waitingSince: TestClock.start + 1800))
    #expect(row.rating == 2)
    #expect(row.score == 20)
    #expect(row.isUnread)
  }

  @Test func countsAndNamesChangeWithoutANewVersion() async throws {
    try await house.merge(.said("1"), into: account)
    let version = try await house.store.read { try $0.record(ID(1)).version }
    var message = IncomingMessage.said("1")
    message.metrics = Metrics(likes: 4)
    message.author.name = "Mika H."
    let outcome = try await house.merge(message, into: account)
    #expect(outcome.isEmpty)
    #expect(try await self.message().metrics.likes == 4)
    #expect(try await only().person == "Mika H.")
    #expect(try await house.store.read { try $0.record(ID(1)).version } == version)
  }

  @Test func anOlderPullDoesNotUndoWhatAnOrderIsCarrying() async throws {
    try await house.merge(.said("1"), into: account)
    let row = try await only()
    guard
      case .done(let order?) = try await house.apply(.moderate(.hide, on: nil, seconds: nil, reason: nil), to: row.id)
    else {
      Issue.record("not ordered")
      return
    }
    try await house.merge(events: [.visibility("1", .held, at: TestClock.start)], into: account)
    #expect(try await only().visibility == .visible)
    _ = try await house.store.claimOutbox(accounts: [account], holder: "a", limit: 1, lease: house.clock.now + 60)
    house.clock.advance(5)
    try await house.store.settle(order, .confirmed(nil))
    #expect(try await only().visibility == .hidden)
    // A pull that began before the platform confirmed knows nothing of it.
    let stale = IncomingPage(events: [.message(.said("1"))], cursor: "d")
    #expect(try await house.store.merge(stale, into: account, asOf: TestClock.start + 1).isEmpty)
    #expect(try await only().visibility == .hidden)
    // A later one does.
    #expect(try await house.store.merge(stale, into: account, asOf: TestClock.start + 9).changed.count == 1)
    #expect(try await only().visibility == .visible)
  }

  @Test func whatAPullSaidMeanwhileHoldsWhenTheOrderIsRefused() async throws {
    try await house.merge(.said("1"), into: account)
    let id = try await only().id
    guard case .done(let order?) = try await house.apply(.moderate(.hide, on: nil, seconds: nil, reason: nil), to: id)
    else {
      Issue.record("not ordered")
      return
    }
    try await house.merge(events: [.visibility("1", .held, at: TestClock.start)], into: account)
    _ = try await house.store.claimOutbox(accounts: [account], holder: "a", limit: 1, lease: house.clock.now + 60)
    try await house.store.settle(order, .refused(reason: "no"))
    #expect(try await only().visibility == .held)
    #expect(try await house.rows(.term(.is(.failed))).count == 1)
    try await house.expectSoundness()
  }

  @Test(arguments: [false, true])
  func anAnsweredConversationWhoseWordsAreAllGoneIsFinished(answersHere: Bool) async throws {
    try await house.merge(.said("1"), into: account)
    let id = try await only().id
    if answersHere {
      _ = try await house.reply("Yes", on: id)
      try await house.send(as: "2")
    } else {
      try await house.merge(.said("2", "Yes", root: "1", minutes: 1).ours, into: account)
    }
    #expect(try await only().workflow == Workflow(state: .waiting))
    try await house.merge(events: [.visibility("1", .hidden, at: house.clock.now)], into: account)
    #expect(try await only().workflow.state == .done(.moderated))
    try await house.merge(events: [.visibility("1", .deletedByAuthor, at: house.clock.now)], into: account)
    #expect(try await only().workflow.state == .done(answersHere ? .moderated : .noAction))
  }

  @Test func whatIsHiddenAndShownAgainStandsAsItDid() async throws {
    try await house.merge(.said("1"), into: account)
    let before = try await only()
    try await house.merge(.said("1", visibility: .hidden), into: account)
    #expect(try await only().workflow.state == .done(.moderated))
    #expect(try await !only().isUnread)
    try await house.merge(.said("1"), into: account)
    #expect(try await only().workflow == before.workflow)
    #expect(try await only().isUnread)
  }

  @Test func aPullThatBeganBeforeAnEditDoesNotBringTheOldWordsBack() async throws {
    try await house.merge(.said("1", "first"), into: account)
    house.clock.advance(300)
    try await house.merge(.said("1", "second", editedMinutes: 3), into: account)
    let stale = IncomingPage(events: [.message(.said("1", "first"))], cursor: "d")
    #expect(try await house.store.merge(stale, into: account, asOf: TestClock.start + 120).isEmpty)
    #expect(try await message().body == "second")
  }
}
