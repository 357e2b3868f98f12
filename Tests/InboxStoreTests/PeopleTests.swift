import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// People over several platforms: linked by a member's word alone, marked, noted, and all of it taken back.
@Suite struct PeopleTests {
  /// The same Mika on two platforms, and somebody else.
  private struct Town {
    let house: TestStore
    let mastodon: ID<Account>
    let blog: ID<Account>

    init(_ backend: StoreBackend) async throws {
      house = try TestStore(backend)
      mastodon = try await house.account()
      blog = try await house.account("blog", platform: "wordpress")
      try await house.merge(
        Self.said("1", "Is there an export?", "@mika@fosstodon.org", url: "https://www.mika.example/"), into: mastodon)
      try await house.merge(
        Self.said("2", "Nice post", "mika", url: "http://mika.example", minutes: 1),
        Self.said("3", "Hello", "joe", url: nil, minutes: 2), into: blog)
      house.clock.advance(600)
    }

    static func said(
      _ id: String, _ body: String, _ handle: String, url: String?, minutes: Double = 0
    ) -> IncomingMessage {
      var message = IncomingMessage.said(id, body, minutes: minutes)
      message.author = IncomingAuthor(
        remoteID: RemoteID("p-\(handle)"), name: "Mika L", handle: handle, url: url.flatMap { URL(string: $0) })
      return message
    }

    func row(_ body: String) async throws -> QueueRow {
      try #require(try await house.rows().first { $0.snippet == body })
    }

    func person(_ body: String) async throws -> PersonDetail {
      try #require(try await house.store.person(try await row(body).personID))
    }

    /// Every row of the tables that hold people.
    func people() async throws -> [String: [String]] {
      try await house.everyRow().filter { ["person", "personLabel", "personNote", "identity"].contains($0.key) }
    }
  }

  private static func labels(_ names: String...) -> Set<PersonMark> {
    Set(names.compactMap { InboxModel.Tag($0) }.map { PersonMark($0) })
  }

  @Test(arguments: StoreBackend.allCases)
  func whoMayBeTheSameIsSuggestedWithTheReasonAndNeverLinkedUnasked(_ backend: StoreBackend) async throws {
    let town = try await Town(backend)
    let detail = try await town.person("Is there an export?")
    let other = try await town.row("Nice post").personID
    #expect(
      detail.suggestions == [
        LinkSuggestion(
          person: other, name: "Mika L", handle: "mika", platform: "wordpress", reason: .link("mika.example"))
      ])
    #expect(detail.faces.count == 1)
    #expect(try await town.person("Hello").suggestions == [])
  }

  @Test func anEqualHandleIsAReasonUnlessTooManyHaveIt() async throws {
    let house = try TestStore(.memory)
    let mastodon = try await house.account()
    let blog = try await house.account("blog", platform: "wordpress")
    try await house.merge(Town.said("1", "a", "@mika@fosstodon.org", url: nil), into: mastodon)
    try await house.merge(Town.said("2", "b", "mika", url: nil), into: blog)
    let id = try #require(try await house.rows().first { $0.snippet == "a" }?.personID)
    #expect(try await house.store.person(id)?.suggestions.map(\.reason) == [.handle("mika")])
    for number in 1...6 {
      try await house.merge(Town.said("x\(number)", "c", "@mika@server\(number).org", url: nil), into: mastodon)
    }
    #expect(try await house.store.person(id)?.suggestions == [])
  }

  @Test(arguments: StoreBackend.allCases)
  func linkingJoinsIdentitiesHistoryNotesAndMarksAndIsTakenBackRowByRow(_ backend: StoreBackend) async throws {
    let town = try await Town(backend)
    let house = town.house
    let (here, there) = (try await town.row("Is there an export?"), try await town.row("Nice post"))
    _ = try await house.apply(.person(.mark(add: Self.labels("vip", "press"), remove: [])), to: there.id, by: "eve")
    _ = try await house.apply(.person(.note("Writes for a paper")), to: there.id, by: "eve")
    let before = try await town.people()
    #expect(try await house.apply(.person(.link(there.personID)), to: here.id) == .done(order: nil))
    let after = try await town.people()
    let joined = try await town.person("Nice post")
    #expect(joined.person.id == here.personID)
    #expect(joined.person.marks == Self.labels("vip", "press"))
    #expect(joined.faces.map(\.platform) == ["mastodon", "wordpress"])
    #expect(joined.notes.map(\.text) == ["Writes for a paper"])
    #expect(joined.past.map(\.title) == ["Nice post", "Is there an export?"])
    #expect(joined.suggestions == [])
    // Questions follow the link: by either handle both are found.
    #expect(try await house.rows(.term(.from("@mika@fosstodon"))).map(\.id).sorted() == [here.id, there.id])
    #expect(try await house.rows(.term(.is(.vip))).map(\.id).sorted() == [here.id, there.id])
    let other = backend == .file ? try house.reopened() : house.store
    for _ in 0..<2 {
      #expect(try await other.undo(by: "ana") == .done(verb: "person", conversations: [here.id], drafts: []))
      #expect(try await town.people() == before)
      #expect(try await house.rows(.term(.from("@mika@fosstodon"))).map(\.id) == [here.id])
      #expect(try await other.redo(by: "ana") == .done(verb: "person", conversations: [here.id], drafts: []))
      #expect(try await town.people() == after)
    }
    try await house.expectSoundness()
    if backend == .file { try other.close() }
  }

  @Test func oneIdentityBecomesAPersonOfItsOwn() async throws {
    let town = try await Town(.memory)
    let house = town.house
    let (here, there) = (try await town.row("Is there an export?"), try await town.row("Nice post"))
    _ = try await house.apply(.person(.link(there.personID)), to: here.id)
    let face = try #require(try await town.person("Nice post").faces.last)
    #expect(try await house.apply(.person(.unlink(face.identity.id)), to: here.id) == .done(order: nil))
    #expect(try await town.row("Nice post").personID != here.personID)
    #expect(try await town.person("Nice post").faces.map(\.platform) == ["wordpress"])
    #expect(
      try await house.apply(.person(.unlink(face.identity.id)), to: there.id) == .refused(.onlyIdentity))
    #expect(
      try await house.apply(.person(.unlink(face.identity.id)), to: here.id)
        == .refused(.noSuchIdentity(face.identity.id)))
    _ = try await house.store.undo(by: "ana")
    #expect(try await town.row("Nice post").personID == here.personID)
    #expect(try await house.apply(.person(.link(ID(999))), to: here.id) == .refused(.noSuchPerson(ID(999))))
    try await house.expectSoundness()
  }

  @Test func marksAreAskedForAndTakenBack() async throws {
    let town = try await Town(.memory)
    let house = town.house
    let id = try await town.row("Hello").id
    let score = try await town.row("Hello").score
    let press = try #require(MergerTests.label("press"))
    let marks = Self.labels("vip", "banned", "press")
    #expect(try await house.apply(.person(.mark(add: marks, remove: [])), to: id) == .done(order: nil))
    #expect(try await house.apply(.person(.mark(add: marks, remove: [])), to: id) == .unchanged)
    #expect(try await house.rows(.term(.label(press))).map(\.id) == [id])
    #expect(try await house.rows(.term(.is(.banned))).map(\.id) == [id])
    #expect(try await town.row("Hello").score > score)
    _ = try await house.store.undo(by: "ana")
    #expect(try await town.person("Hello").person.marks == [])
    #expect(try await town.row("Hello").score == score)
    #expect(try await house.rows(.term(.label(press))) == [])
  }

  @Test func whatAMutedPersonBeginsIsSilenced() async throws {
    let town = try await Town(.memory)
    let house = town.house
    _ = try await house.apply(.person(.mark(add: [.muted], remove: [])), to: try await town.row("Hello").id)
    try await house.merge(Town.said("9", "Hello again", "joe", url: nil, minutes: 9), into: town.blog)
    #expect(try await town.row("Hello again").isMuted)
    #expect(try await !town.row("Hello").isMuted)
    #expect(try await house.rows(.term(.is(.unanswered))).allSatisfy { $0.snippet != "Hello again" })
  }

  @Test func aNoteOnAPersonIsTakenBackAndThereAgain() async throws {
    let town = try await Town(.memory)
    let id = try await town.row("Hello").id
    #expect(try await town.house.apply(.person(.note(" ")), to: id) == .refused(.emptyText))
    _ = try await town.house.apply(.person(.note("Likes tea")), to: id)
    #expect(try await town.person("Hello").notes.map(\.text) == ["Likes tea"])
    _ = try await town.house.store.undo(by: "ana")
    #expect(try await town.person("Hello").notes == [])
    _ = try await town.house.store.redo(by: "ana")
    #expect(try await town.person("Hello").notes.map(\.author) == ["ana"])
  }

  @Test func withItsAccountAPersonGoesAndOneWhoIsElsewhereStays() async throws {
    let town = try await Town(.memory)
    let house = town.house
    let here = try await town.row("Is there an export?")
    _ = try await house.apply(.person(.link(try await town.row("Nice post").personID)), to: here.id)
    _ = try await house.apply(.person(.note("Likes tea")), to: here.id)
    _ = try await house.apply(.person(.mark(add: [.vip], remove: [])), to: try await town.row("Hello").id)
    _ = try await house.apply(.person(.note("Likes coffee")), to: try await town.row("Hello").id)
    try await house.store.removeAccount(named: "blog")
    #expect(try await town.person("Is there an export?").notes.map(\.text) == ["Likes tea"])
    #expect(try await house.everyRow()["personNote"]?.count == 1)
    try await house.expectSoundness()
  }
}
