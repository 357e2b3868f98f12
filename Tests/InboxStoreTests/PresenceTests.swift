import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Who writes where, as the others see it, and what happened since somebody left.
@Suite struct PresenceTests {
  private func presence(_ store: InboxStore, as member: String) async throws -> [Presence] {
    try await store.queue(QueueRequest(query: .all, from: .top, limit: 10, member: member)).rows.flatMap(\.presence)
  }

  @Test(arguments: StoreBackend.allCases)
  func whoWritesIsSeenByTheOthersUntilTheyStopOrTheirWordEnds(_ backend: StoreBackend) async throws {
    let house = try TestStore(backend)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    let start = house.clock.now
    try await house.store.announce(.reply, in: id, by: "ana", holder: "a")
    let word = Presence(member: "ana", kind: .reply, until: start + 300, holder: "a")
    #expect(try await presence(house.store, as: "bob") == [word])
    #expect(try await house.store.conversation(id, member: "bob", messageLimit: 5)?.row.presence == [word])
    #expect(try await presence(house.store, as: "ana") == [])
    house.clock.advance(200)
    try await house.store.announce(.note, in: id, by: "ana", holder: "a")
    house.clock.advance(299)
    #expect(try await presence(house.store, as: "bob").map(\.kind) == [.note])
    house.clock.advance(1)
    #expect(try await presence(house.store, as: "bob") == [])
    // What ended is swept away by the next word.
    try await house.store.announce(.reply, in: id, by: "bob", holder: "b")
    #expect(try await house.everyRow()["presence"]?.count == 1)
    try await house.store.withdraw(from: ID(999), holder: "b")
    #expect(try await presence(house.store, as: "ana").map(\.member) == ["bob"])
    try await house.store.withdraw(from: id, holder: "b")
    #expect(try await presence(house.store, as: "ana") == [])
  }

  @Test func whoseProcessEndedIsForgotten() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    try await house.store.announce(.reply, in: id, by: "ana", holder: "a")
    #expect(try await house.store.holders() == ["a"])
    try await house.store.forget(holder: "a")
    #expect(try await presence(house.store, as: "bob") == [])
    #expect(try await house.store.holders() == [])
  }

  @Test func anotherProcessHearsOfItAtOnce() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    let other = try house.reopened()
    var changes = other.changes().makeAsyncIterator()
    try await house.store.announce(.reply, in: id, by: "ana", holder: "a")
    other.lookForOtherProcesses()
    #expect(await changes.next() == .presence)
    try other.close()
  }

  @Test func onlyWhatIsNobodysIsClaimed() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    #expect(try await house.store.claim(id, by: "ana", batch: "x") == .done(order: nil))
    #expect(try await house.store.claim(id, by: "bob", batch: "y") == .unchanged)
    #expect(try await house.rows().map(\.assignee) == ["ana"])
    #expect(try await house.store.undo(by: "ana") == .done(verb: "assign", conversations: [id], drafts: []))
    #expect(try await house.rows().map(\.assignee) == [nil])
  }

  @Test func theDigestTellsWhatHappenedSinceAndWhatWaits() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(.said("1", "old"), into: account)
    house.clock.advance(3600)
    let old = try #require(try await house.rows().first?.id)
    let empty = try await house.store.digest(for: "ana")
    #expect(empty.isAssumed && empty.since == house.clock.now - 86_400)
    try await house.store.noteLeaving(of: "ana")
    let left = house.clock.now
    #expect(try await house.store.digest(for: "ana").lines == [])

    house.clock.advance(600)
    try await house.merge(.said("2", "new", minutes: 65), .said("3", "newer", by: "joe", minutes: 66), into: account)
    house.clock.advance(600)
    let ids = try await house.rows(order: .newest).map(\.id).filter { $0 != old }
    let (newer, new) = (ids[0], ids[1])
    _ = try await house.reply("Hello", on: old, by: "bob")
    try await house.send(as: "ours-1")
    _ = try await house.apply(.done(.noAction), to: new, by: "eve")
    _ = try await house.apply(.assign("ana"), to: newer, by: "bob")
    _ = try await house.apply(.escalate(tier: "tier2", target: "ana", reason: "look"), to: newer, by: "bob")
    try await house.store.saveDraft(
      Draft(conversation: newer, kind: .note, text: "hm", author: "ana", updatedAt: house.clock.now))
    let digest = try await house.store.digest(for: "ana")
    #expect(digest.since == left && !digest.isAssumed)
    #expect(
      digest.lines == [
        Digest.Line(.arrived, conversations: [newer, new]),
        Digest.Line(.answered, by: .member("bob"), conversations: [old]),
        Digest.Line(.done, by: .member("eve"), conversations: [new]),
        Digest.Line(.escalated, by: .member("bob"), conversations: [newer]), Digest.Line(.mine, conversations: [newer]),
        Digest.Line(.escalatedToMe, conversations: [newer]), Digest.Line(.drafts, conversations: [newer]),
      ])
    #expect(QueryPrinter.text(digest.lines[0].query) == "id:\(newer) OR id:\(new)")
    #expect(try await house.rows(digest.lines[0].query).map(\.id).sorted() == [new, newer].sorted())
    #expect(
      try await house.store.digest(for: "ana", since: house.clock.now).lines.map(\.kind) == [
        .mine, .escalatedToMe, .drafts,
      ])
    #expect(try await house.store.digest(for: "ana", limit: 1).lines[0].count == 2)
    #expect(try await house.store.digest(for: "ana", limit: 1).lines[0].conversations == [newer])
  }

  @Test func whoAskedForTheSpamMarkHasFinishedWhatIsSpam() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(.said("1", "pills"), .said("2", "more pills", by: "joe"), into: account)
    let ids = try await house.rows(order: .newest).map(\.id)
    house.clock.advance(60)
    try await house.store.noteLeaving(of: "ana")
    for (id, verb) in zip(ids, [PlatformVerb.spam, .hide]) { _ = try await house.moderate(verb, on: id, by: "bob") }
    try await house.send()
    let done = try await house.store.digest(for: "ana").lines.filter { $0.kind == .done }
    #expect(done.map(\.actor) == [.member("bob")])
    #expect(done.first.map { Set($0.conversations) } == Set(ids))
  }
}
