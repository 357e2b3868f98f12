import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct DraftTests {
  let house: TestStore
  let account: ID<Account>
  let id: ID<Conversation>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    try await house.merge(.said("1"), into: account)
    id = try #require(try await house.rows().first?.id)
  }

  private func draft(_ text: String, _ kind: Draft.Kind = .reply, by author: String = "ana") -> Draft {
    Draft(conversation: id, kind: kind, text: text, author: author, updatedAt: house.clock.now)
  }

  @Test func wordsAreThereAfterOpeningAgain() async throws {
    let house = try TestStore(.file)
    try await house.merge(.said("1"), into: try await house.account())
    try await house.store.saveDraft(draft("half a\n thought  "))
    let again = try house.reopened()
    defer { try? again.close() }
    #expect(try await again.drafts(author: "ana") == [draft("half a\n thought  ")])
  }

  @Test func eachAuthorHasOneOfEachKind() async throws {
    try await house.store.saveDraft(draft("one"))
    house.clock.advance(1)
    try await house.store.saveDraft(draft("two"))
    house.clock.advance(1)
    try await house.store.saveDraft(draft("aside", .note))
    try await house.store.saveDraft(draft("mine", by: "eve"))
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["aside", "two"])
    #expect(try await house.store.drafts(author: "eve").map(\.text) == ["mine"])
    #expect(try await house.detail(id).drafts.map(\.text) == ["aside", "two"])
    #expect(try await house.rows(member: "eve").map(\.hasDraft) == [true])
    #expect(try await house.rows(member: "carl").map(\.hasDraft) == [false])
  }

  @Test(arguments: ["", " \n\t "])
  func nothingButSpaceRemovesADraft(text: String) async throws {
    try await house.store.saveDraft(draft("one"))
    try await house.store.saveDraft(draft(text))
    #expect(try await house.store.drafts(author: "ana").isEmpty)
  }

  @Test func discardingLeavesTheOthers() async throws {
    try await house.store.saveDraft(draft("one"))
    try await house.store.saveDraft(draft("two", .note))
    try await house.store.discardDraft(conversation: id, kind: .reply, author: "ana")
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["two"])
  }

  @Test func whatWasSaidIsNoDraftAnyMore() async throws {
    try await house.store.saveDraft(draft("Yes"))
    try await house.store.saveDraft(draft("Psst", .privateReply))
    try await house.store.saveDraft(draft("Hm", .note))
    try await house.store.saveDraft(draft("mine", by: "eve"))
    _ = try await house.reply("Yes", on: id)
    #expect(Set(try await house.store.drafts(author: "ana").map(\.text)) == ["Psst", "Hm"])
    _ = try await house.apply(.note("Hm"), to: id)
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["Psst"])
    #expect(try await house.store.drafts(author: "eve").map(\.text) == ["mine"])
  }

  @Test func aDraftNeedsItsConversation() async throws {
    await #expect(throws: StoreError.noSuchConversation) {
      try await house.store.saveDraft(
        Draft(conversation: ID(99), kind: .reply, text: "x", author: "ana", updatedAt: house.clock.now))
    }
  }

  @Test func theSameWordsAgainAreNoChange() async throws {
    try await house.store.saveDraft(draft("one"))
    let rows = try await house.everyRow()
    house.clock.advance(5)
    try await house.store.saveDraft(draft("one"))
    #expect(try await house.everyRow() == rows)
  }
}
