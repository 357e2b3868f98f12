import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct ThreadingTests {
  let house: TestStore
  let account: ID<Account>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
  }

  /// The bodies of each conversation's messages, conversations by their beginning.
  private func talks() async throws -> [[String]] {
    var talks: [[String]] = []
    for row in try await house.rows().sorted(by: { $0.id < $1.id }) {
      talks.append(try await house.detail(row.id).messages.map(\.body))
    }
    return talks
  }

  @Test func repliesJoinTheThreadOfTheirRoot() async throws {
    try await house.merge(.said("1", "a"), .said("2", "b", by: "ann", root: "1", minutes: 1), into: account)
    #expect(try await talks() == [["a", "b"]])
  }

  @Test func anotherPersonsTopLevelCommentIsAnotherConversation() async throws {
    try await house.merge(.said("1", "a"), .said("2", "b", by: "ann", minutes: 1, replyTo: "1"), into: account)
    #expect(try await talks() == [["a"], ["b"]])
  }

  @Test func anAnswerToAKnownMessageJoinsItWhenItsRootIsNotKnown() async throws {
    try await house.merge(.said("1", "a"), into: account)
    try await house.merge(.said("3", "c", by: "ann", root: "0", minutes: 2, replyTo: "1"), into: account)
    #expect(try await talks() == [["a", "c"]])
  }

  @Test func aReplyThatComesBeforeItsRootKeepsTheThreadTogether() async throws {
    try await house.merge(.said("2", "b", by: "ann", root: "1", minutes: 1), into: account)
    try await house.merge(.said("1", "a"), into: account)
    #expect(try await talks() == [["a", "b"]])
    let row = try #require(try await house.rows().first)
    #expect(row.workflow.waitingSince == TestClock.start)
    #expect(row.receivedAt == TestClock.start)
  }

  @Test func aConversationIsThatOfItsRootAlsoWhenSomebodyElsesReplyCameFirst() async throws {
    var root = IncomingMessage.said("1", "a", kind: .review, rating: 1)
    root.subject = Subject(remoteID: "s1", title: "Our app", excerpt: "")
    root.channel = IncomingChannel(remoteID: "reviews", name: "Reviews")
    var reply = IncomingMessage.said("2", "b", by: "ann", root: "1", minutes: 1)
    reply.subject = Subject(remoteID: "s2", title: "Something else", excerpt: "")
    try await house.merge(reply, into: account)
    #expect(try await house.rows().map(\.person) == ["Ann"])
    try await house.merge(root, into: account)
    let row = try #require(try await house.rows().first)
    #expect(row.person == "Mika")
    #expect(row.kind == .review)
    #expect(row.title == "Our app")
    #expect(row.channel == "Reviews")
    #expect(row.rating == 1)
    #expect(row.snippet == "b")
  }

  @Test func anAnswerToAnAnswerJoinsTheThreadWhenWhatLiesBetweenComes() async throws {
    try await house.merge(.said("1", "a"), .said("3", "c", by: "bob", root: "2", minutes: 2), into: account)
    #expect(try await talks() == [["a"], ["c"]])
    try await house.merge(.said("2", "b", by: "ann", root: "1", minutes: 1), into: account)
    #expect(try await talks() == [["a", "b", "c"]])
    #expect(try await house.rows().map(\.person) == ["Mika"])
    try await house.expectSoundness()
  }

  @Test func whatSomebodyHereWorksOnStaysAConversationOfItsOwn() async throws {
    try await house.merge(.said("1", "a"), .said("3", "c", by: "bob", root: "2", minutes: 2), into: account)
    let id = try #require(try await house.rows().first { $0.person == "Bob" }?.id)
    _ = try await house.apply(.snooze(.nextReply), to: id)
    try await house.merge(.said("2", "b", by: "ann", root: "1", minutes: 1), into: account)
    #expect(try await talks() == [["a", "b"], ["c"]])
  }

  @Test func inARoomOurAnswerFindsWhatItAnswersAlsoWhenThatComesLater() async throws {
    try await house.merge(
      .chatted("2", "to joe", minutes: 2, replyTo: "1").ours, .chatted("3", "more", minutes: 3).ours, into: account)
    try await house.merge(.chatted("1", "a"), .chatted("4", "x", by: "ann", minutes: 1), into: account)
    #expect(try await talks() == [["a", "to joe", "more"], ["x"]])
    #expect(try await house.rows(.term(.is(.unanswered))).map(\.person) == ["Ann"])
    try await house.expectSoundness()
  }

  @Test func inARoomWordsThatCloseAGapJoinWhatLiesOnBothSides() async throws {
    try await house.merge(.chatted("1", "a"), .chatted("3", "c", minutes: 50), into: account)
    #expect(try await talks() == [["a"], ["c"]])
    try await house.merge(.chatted("2", "b", minutes: 25), into: account)
    #expect(try await talks() == [["a", "b", "c"]])
    try await house.expectSoundness()
  }

  @Test func inARoomOnePersonsMessagesBelongTogetherUntilTheyPause() async throws {
    try await house.merge(
      .chatted("1", "a", minutes: 0), .chatted("2", "x", by: "ann", minutes: 5), .chatted("3", "b", minutes: 29),
      .chatted("4", "c", minutes: 59), .chatted("5", "d", minutes: 89.1), into: account)
    #expect(try await talks() == [["a", "b", "c"], ["x"], ["d"]])
  }

  @Test func inARoomOurAnswerGoesToWhomItAnswers() async throws {
    try await house.merge(
      .chatted("1", "a"), .chatted("2", "x", by: "ann", minutes: 1),
      .chatted("3", "to joe", minutes: 2, replyTo: "1").ours,
      .chatted("4", "more", minutes: 3).ours, into: account)
    #expect(try await talks() == [["a", "to joe", "more"], ["x"]])
    let waiting = try await house.rows(.term(.is(.unanswered)))
    #expect(waiting.map(\.person) == ["Ann"])
  }

  @Test func whatWeSayToNobodyInARoomIsAFinishedConversation() async throws {
    try await house.merge(.chatted("1", "hello all").ours, .chatted("2", "and more", minutes: 5).ours, into: account)
    #expect(try await talks() == [["hello all", "and more"]])
    let row = try #require(try await house.rows().first)
    #expect(row.workflow.state == .done(.noAction))
    #expect(!row.isUnread)
    #expect(row.snippet == "and more")
  }

  @Test func anAnswerToOurOwnPostBeginsItsTalk() async throws {
    try await house.merge(.said("1", "our news").ours, into: account)
    try await house.merge(.said("2", "nice!", by: "ann", root: "1", minutes: 3), into: account)
    let row = try #require(try await house.rows().first)
    #expect(row.workflow == Workflow(state: .new, waitingSince: TestClock.start + 180))
    #expect(row.person == "Ann")
    #expect(row.messageCount == 2)
  }

  @Test func aPageThatRunsBackwardsTellsTheSameStory() async throws {
    try await house.merge(
      .said("3", "c", root: "1", minutes: 2), .said("2", "b", root: "1", minutes: 1).ours, .said("1", "a"),
      into: account)
    let row = try #require(try await house.rows().first)
    #expect(row.workflow == Workflow(state: .open, waitingSince: TestClock.start + 120))
    #expect(row.person == "Mika")
  }
}
