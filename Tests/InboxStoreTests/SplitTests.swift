import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Splitting a conversation in two, and linking two.
@Suite struct SplitTests {
  private struct Talk {
    let house: TestStore
    let account: ID<Account>
    let id: ID<Conversation>

    init(_ backend: StoreBackend) async throws {
      house = try TestStore(backend)
      account = try await house.account()
      try await house.merge(
        .said("1", "Is there an export?"), .said("2", "Yes, in the menu", root: "1", minutes: 1).ours,
        .said("3", "Thanks!", root: "1", minutes: 2), .said("4", "By the way, it crashes", root: "1", minutes: 30),
        .said("5", "On iOS 19", root: "1", minutes: 31), into: account)
      id = try #require(try await house.rows().first?.id)
      house.clock.advance(3600)
    }

    func message(_ remote: RemoteID) async throws -> ID<Message> {
      try #require(try await house.detail(id).messages.first { $0.remoteID == remote }?.id)
    }
  }

  @Test(arguments: StoreBackend.allCases)
  func whatWasSaidFromAMessageOnBecomesAConversationOfItsOwn(_ backend: StoreBackend) async throws {
    let talk = try await Talk(backend)
    let house = talk.house
    let crash = try #require(MergerTests.label("crash"))
    _ = try await house.apply(.tag(add: [crash], remove: []), to: talk.id, by: "eve")
    _ = try await house.apply(.assign("bob"), to: talk.id, by: "eve")
    let before = try await MergerTests.row(talk.id, house)
    let point = try await talk.message("4")
    #expect(try await house.apply(.split(from: point), to: talk.id) == .done(order: nil))
    let part = try #require(try await house.rows().map(\.id).max())
    #expect(try await MergerTests.bodies(talk.id, house) == ["Is there an export?", "Yes, in the menu", "Thanks!"])
    #expect(try await MergerTests.bodies(part, house) == ["By the way, it crashes", "On iOS 19"])
    let rows = try await house.rows().sorted { $0.id < $1.id }
    #expect(rows.map(\.messageCount) == [3, 2])
    #expect(rows.map(\.workflow.waitingSince) == [TestClock.start + 120, TestClock.start + 1800])
    #expect(rows.map(\.assignee) == ["bob", "bob"])
    #expect(rows.map(\.tags) == [[crash], [crash]])
    #expect(try await house.detail(part).related.map(\.bond) == [.continues])
    #expect(try await house.detail(talk.id).related.map(\.bond) == [.continued])
    // Their next words belong to the newer one.
    try await house.merge(.said("6", "Still", root: "1", minutes: 90), into: talk.account)
    #expect(try await MergerTests.bodies(part, house) == ["By the way, it crashes", "On iOS 19", "Still"])
    try await house.expectSoundness()
    let other = backend == .file ? try house.reopened() : house.store
    #expect(try await other.undo(by: "ana") == .done(verb: "split", conversations: [talk.id], drafts: []))
    #expect(try await house.rows().map(\.id) == [talk.id])
    #expect(try await MergerTests.bodies(talk.id, house).count == 6)
    var now = try await MergerTests.row(talk.id, house)
    #expect(now.record.messageCount == 6)
    // But for the words that came in meanwhile, it stands as it stood.
    (now.record.messageCount, now.record.lastActivityAt) = (5, before.record.lastActivityAt)
    (now.record.lastInboundAt, now.record.newestInbound) = (before.record.lastInboundAt, before.record.newestInbound)
    #expect(now == before)
    try await house.expectSoundness()
    if backend == .file { try other.close() }
  }

  @Test func aSplitIsTakenBackAndDoneAgainRowByRow() async throws {
    let talk = try await Talk(.memory)
    let house = talk.house
    let before = try await MergerTests.row(talk.id, house)
    _ = try await house.apply(.split(from: try await talk.message("3")), to: talk.id)
    let part = try #require(try await house.rows().map(\.id).max())
    let after = [try await MergerTests.row(talk.id, house), try await MergerTests.row(part, house)]
    #expect(after[0].record.workflow == Workflow(state: .waiting))
    for _ in 0..<2 {
      house.clock.advance(5)
      #expect(try await house.store.undo(by: "ana") == .done(verb: "split", conversations: [talk.id], drafts: []))
      #expect(try await MergerTests.row(talk.id, house) == before)
      #expect(try await house.store.redo(by: "ana") == .done(verb: "split", conversations: [talk.id], drafts: []))
      #expect([try await MergerTests.row(talk.id, house), try await MergerTests.row(part, house)] == after)
      try await house.expectSoundness()
    }
  }

  @Test func whatWasDoneInThePartComesAlongWhenItIsPutBack() async throws {
    let talk = try await Talk(.memory)
    let house = talk.house
    _ = try await house.apply(.split(from: try await talk.message("4")), to: talk.id)
    let part = try #require(try await house.rows().map(\.id).max())
    _ = try await house.apply(.note("Known bug"), to: part, by: "eve")
    _ = try await house.reply("We are at it", on: part, by: "eve")
    try await house.store.saveDraft(
      Draft(conversation: part, kind: .reply, text: "And", author: "eve", updatedAt: house.clock.now))
    #expect(try await house.store.undo(by: "ana") == .done(verb: "split", conversations: [talk.id], drafts: []))
    #expect(
      try await MergerTests.bodies(talk.id, house).suffix(3) == ["On iOS 19", "Known bug", "We are at it"])
    #expect(try await house.store.drafts(author: "eve").map(\.conversation) == [talk.id])
    #expect(try await house.claim().map(\.conversation) == [talk.id])
    try await house.expectSoundness()
  }

  @Test func aSplitNeedsWordsOnBothSides() async throws {
    let talk = try await Talk(.memory)
    let first = try await talk.message("1")
    #expect(try await talk.house.apply(.split(from: first), to: talk.id) == .refused(.nothingToSplit))
    #expect(try await talk.house.apply(.split(from: ID(999)), to: talk.id) == .refused(.nothingToSplit))
    #expect(try await talk.house.rows().count == 1)
  }

  @Test(arguments: StoreBackend.allCases)
  func aLinkShowsInBothAndGoesAgain(_ backend: StoreBackend) async throws {
    let house = try TestStore(backend)
    let shop = try await house.account()
    let blog = try await house.account("blog", platform: "wordpress")
    try await house.merge(.said("1", "It crashes"), into: shop)
    try await house.merge(.said("2", "It crashes here too", by: "joe", minutes: 1), into: blog)
    let ids = try await house.rows().map(\.id).sorted()
    let outcomes = try await house.store.apply(.link(nil), to: ids, by: .member("ana"), batch: "l")
    #expect(outcomes.map(\.1) == [.unchanged, .done(order: nil)])
    #expect(
      try await house.detail(ids[0]).related == [
        RelatedConversation(
          id: ids[1], bond: .linked, platform: "wordpress", person: "Joe", title: "It crashes here too", isDone: false)
      ])
    #expect(try await house.detail(ids[1]).related.map(\.id) == [ids[0]])
    #expect(try await house.apply(.link(ids[0]), to: ids[1]) == .unchanged)
    for _ in 0..<2 {
      guard case .done("link", _, []) = try await house.store.undo(by: "ana") else {
        Issue.record("not taken back")
        return
      }
      #expect(try await house.detail(ids[0]).related == [])
      #expect(try await house.detail(ids[1]).related == [])
      _ = try await house.store.redo(by: "ana")
      #expect(try await house.detail(ids[1]).related.map(\.id) == [ids[0]])
    }
    #expect(try await house.apply(.unlink(nil), to: ids[1]) == .done(order: nil))
    #expect(try await house.detail(ids[0]).related == [])
    #expect(try await house.apply(.unlink(nil), to: ids[1]) == .refused(.notLinked))
    _ = try await house.store.undo(by: "ana")
    #expect(try await house.detail(ids[0]).related.map(\.id) == [ids[1]])
    try await house.expectSoundness()
  }

  @Test func aLinkFollowsWhereAConversationGoesOn() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(
      .said("1", "one", by: "a"), .said("2", "two", by: "b", minutes: 1), .said("3", "three", by: "c", minutes: 2),
      into: account)
    let ids = try await house.rows().map(\.id).sorted()
    _ = try await house.apply(.link(ids[2]), to: ids[1])
    _ = try await house.apply(.merge(into: ids[0]), to: ids[1])
    #expect(try await house.detail(ids[2]).related.map(\.id) == [ids[0]])
    #expect(try await house.detail(ids[0]).related.map(\.id) == [ids[2]])
    _ = try await house.store.undo(by: "ana")
    #expect(try await house.detail(ids[2]).related.map(\.id) == [ids[1]])
    // With its account, a conversation takes its links along.
    try await house.store.removeAccount(named: "shop")
    #expect(try await house.rows().isEmpty)
  }
}
