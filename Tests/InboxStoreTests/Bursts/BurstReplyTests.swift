import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// One answer to all who said nearly the same.
@Suite struct BurstReplyTests {
  let house: TestStore
  let account: ID<Account>
  let chat: ID<Account>
  static let all = (1...6).map { ID<Conversation>($0) }

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    let short = Capabilities([
      .reply: .yes(.init(textLimit: TextLimit(maximum: 20, rule: .graphemes), isReversible: true))
    ])
    chat = try await house.account("chat", platform: "matrix", capabilities: short)
    for number in 1...6 {
      try await house.merge(
        .said("\(number)", "The app is down", by: "p\(number)", minutes: -Double(number)),
        into: number % 2 == 0 ? chat : account)
    }
  }

  private func newest() async throws -> ID<Message> {
    ID(try await house.store.read { try $0.lastID(of: "message") })
  }

  private func reply(_ change: (inout InboxAction.Reply) -> Void = { _ in }) async throws -> InboxAction {
    var reply = InboxAction.Reply(text: "We know, and we are working on it.")
    reply.asOf = try await newest()
    change(&reply)
    return .reply(reply)
  }

  @Test func eachPlatformGetsItsOwnWordsAndEachPersonOneReply() async throws {
    let action = try await reply { $0.variants = ["matrix": "We are on it."] }
    let plan = try #require(try await house.store.forecast([action], for: Self.all, by: .member("ana")))
    #expect(plan.parts.map { "\($0.platform.name) \($0.count)" } == ["mastodon 3", "matrix 3"])
    #expect(plan.omitted == 0)
    #expect(plan.undoWindow == 10)
    let outcomes = try await house.store.apply(action, to: Self.all, by: .member("ana"), batch: "one")
    #expect(outcomes.map(\.1.isDone) == Array(repeating: true, count: 6))
    let outbox = try await house.store.outbox(limit: 50)
    #expect(outbox.count == 6)
    #expect(Set(outbox.map(\.conversation)) == Set(Self.all))
    #expect(Set(outbox.filter { $0.account == chat }.map(\.order.text)) == ["We are on it."])
    #expect(Set(outbox.filter { $0.account == account }.map(\.order.text)) == ["We know, and we are working on it."])
    #expect(try await house.store.count(QueryParser.parse("is:unanswered"), member: "ana") == 0)
    try await house.expectSoundness()
  }

  @Test func wordsTooLongForOnePlatformAreLeftOutThereAndSaid() async throws {
    let plan = try #require(try await house.store.forecast([try await reply()], for: Self.all, by: .member("ana")))
    #expect(plan.parts.map { "\($0.platform.name) \($0.count)" } == ["mastodon 3"])
    #expect(plan.omissions.map(\.platform) == ["matrix"])
    #expect(plan.omissions.map(\.refusal) == [.tooLong(by: 14, limit: 20)])
    #expect(plan.omissions.map(\.count) == [3])
  }

  @Test func whoWroteSinceIsLeftOut() async throws {
    let action = try await reply { $0.variants = ["matrix": "We are on it."] }
    try await house.merge(.said("3b", "it is up again!", by: "p3", root: "3", minutes: 1), into: account)
    let plan = try #require(try await house.store.forecast([action], for: Self.all, by: .member("ana")))
    #expect(plan.changed == 5)
    #expect(plan.newer == 1)
    let outcomes = try await house.store.apply(action, to: Self.all, by: .member("ana"), batch: "one")
    #expect(outcomes[2].1 == .newerMessage(ID(7)))
    #expect(try await house.store.outbox(limit: 50).count == 5)
    #expect(try await house.rows(QueryParser.parse("is:unanswered")).map(\.id) == [ID(3)])
  }

  @Test func aColleaguesAnswerCountsAsSomethingNew() async throws {
    let action = try await reply { $0.variants = ["matrix": "We are on it."] }
    _ = try await house.apply(.reply(.init(text: "Looking into it")), to: ID(1), by: "bob")
    let outcomes = try await house.store.apply(action, to: Self.all, by: .member("ana"), batch: "one")
    #expect(outcomes.map(\.1.isDone) == [false, true, true, true, true, true])
  }

  @Test func oneUndoTakesAllOfItBackWithinTheWindow() async throws {
    let action = try await reply { $0.variants = ["matrix": "We are on it."] }
    _ = try await house.store.apply(
      action, to: Self.all, by: .member("ana"), batch: "one", pace: Pace(portion: 2) { _, _ in true })
    guard case .done("reply", let conversations, let drafts) = try await house.store.undo(by: "ana") else {
      Issue.record("not undone")
      return
    }
    #expect(Set(conversations) == Set(Self.all))
    #expect(drafts.count == 6)
    #expect(try await house.store.count(QueryParser.parse("is:unanswered"), member: "ana") == 6)
    #expect(try await house.store.outbox(limit: 50).allSatisfy { $0.delivery.state == .takenBack })
    try await house.expectSoundness()
  }
}
