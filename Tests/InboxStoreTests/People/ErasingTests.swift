import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// A person is taken out for good: of the rows, of the search, of the file's bytes, and of pages that come once more.
@Suite struct ErasingTests {
  /// Mika writes on two platforms and under somebody else's post; Joe writes too.
  private struct Town {
    let house: TestStore
    let social: ID<Account>
    let blog: ID<Account>

    init(_ backend: StoreBackend) async throws {
      house = try TestStore(backend)
      social = try await house.account()
      blog = try await house.account("blog", platform: "wordpress")
      try await house.merge(
        Self.mika("m1", "Zanzibar is lovely", minutes: 0),
        .said("j2", "Joe to Mika", by: "joe", root: "m1", minutes: 0.5, replyTo: "m1"),
        Self.mika("m2", "Second zanzibar", root: "m1", minutes: 1), into: social)
      try await house.merge(.said("j1", "Joe begins", by: "joe", minutes: 2), into: social)
      try await house.merge(Self.mika("m3", "Mika under Joe", root: "j1", minutes: 3, replyTo: "j1"), into: social)
      try await house.merge(Self.mika("b1", "On the blog", minutes: 5), into: blog)
      house.clock.advance(3600)
    }

    static func mika(
      _ id: String, _ body: String, root: String? = nil, minutes: Double, replyTo: String? = nil
    ) -> IncomingMessage {
      var message = IncomingMessage.said(id, body, by: "mika", root: root, minutes: minutes, replyTo: replyTo)
      message.author = IncomingAuthor(
        remoteID: "p-mika", name: "Mika Quokka", handle: "@quokka@example.org",
        url: URL(string: "https://quokka.example/"), followers: 77)
      message.permalink = URL(string: "https://example.org/quokka/\(id)")
      message.title = "Quokka's title"
      return message
    }

    func row(_ snippet: String) async throws -> QueueRow {
      try #require(try await house.rows().first { $0.snippet == snippet })
    }

    /// Both of Mika's identities are one person's, with everything that a team keeps of one.
    func join() async throws -> ID<Person> {
      let (here, there) = (try await row("Second zanzibar"), try await row("On the blog"))
      _ = try await house.apply(.person(.link(there.personID)), to: here.id)
      _ = try await house.apply(.person(.note("Quokka likes tea")), to: here.id)
      _ = try await house.apply(
        .person(.mark(add: [.vip, .label(try #require(InboxModel.Tag("quokkafan")))], remove: [])), to: here.id)
      _ = try await house.apply(.note("Quokka called us"), to: here.id)
      _ = try await house.apply(.escalate(tier: "tier2", target: nil, reason: "Quokka is cross"), to: here.id)
      try await house.store.saveDraft(
        Draft(conversation: here.id, kind: .reply, text: "Dear Quokka", author: "eve", updatedAt: house.clock.now))
      _ = try await house.reply("Hello Quokka, thank you", on: here.id)
      try await house.send(as: "ours-1")
      return here.personID
    }

    func said() async throws -> [String: [String]] { try await house.everyRow() }
  }

  @Test(arguments: StoreBackend.allCases)
  func namesAndWordsGoAndCountsStay(_ backend: StoreBackend) async throws {
    let town = try await Town(backend)
    let house = town.house
    let person = try await town.join()
    let joe = try #require(try await house.rows().first { $0.person == "Joe" })
    let before = try #require(try await house.store.person(person))
    let survey = try await house.store.survey(erasing: person)
    #expect(
      survey
        == ErasureSurvey(
          names: ["Mika Quokka"], identities: 2, conversations: 2, messages: 6, drafts: 1, notes: 1))
    let messages = try await house.everyRow()["message"]?.count
    #expect(try await house.store.erase(person, by: .member("ana")) == .done(order: nil))

    let rows = try await house.everyRow()
    for (table, lines) in rows {
      for line in lines {
        #expect(!line.lowercased().contains("quokka") && !line.lowercased().contains("zanzibar"), "\(table): \(line)")
        #expect(!line.contains("'m1'") && !line.contains("'m3'") && !line.contains("'p-mika'"), "\(table): \(line)")
      }
    }
    #expect(rows["message"]?.count == messages)
    #expect(rows["personNote"] == [] && rows["personLabel"] == [] && rows["draft"] == [])
    let after = try #require(try await house.store.person(person))
    #expect(after.person == Person(id: person, name: "", erasedAt: house.clock.now))
    #expect(after.conversationCount == before.conversationCount)
    #expect(after.past.map(\.id) == before.past.map(\.id))
    #expect(after.past.map(\.receivedAt) == before.past.map(\.receivedAt))
    for word in ["zanzibar", "quokka"] { #expect(try await house.wordsFound(word) == []) }
    // What others said stays, and what nobody can answer any more is finished.
    #expect(try await house.store.conversation(joe.id, member: "ana")?.messages.map(\.body) == ["Joe begins", ""])
    #expect(after.past.map(\.isDone) == [true, false])
    #expect(try await house.store.people(named: "@quokka@example.org") == [])
    #expect(try await house.store.erase(person, by: .member("ana")) == .unchanged)
    try await house.expectSoundness()
  }

  @Test func theSamePageBringsNothingBackAndNewWordsDoCome() async throws {
    let town = try await Town(.memory)
    let house = town.house
    let person = try await town.join()
    _ = try await house.store.erase(person, by: .member("ana"))
    let before = try await house.everyRow()
    var echo = IncomingMessage.said("ours-1", "Hello Quokka, thank you", root: "m1", minutes: 61).ours
    echo.replyTo = "m2"
    try await house.merge(
      Town.mika("m1", "Zanzibar is lovely", minutes: 0), Town.mika("m2", "Second zanzibar", root: "m1", minutes: 1),
      Town.mika("m3", "Mika under Joe", root: "j1", minutes: 3, replyTo: "j1"), echo, into: town.social)
    try await house.merge(Town.mika("b1", "On the blog, edited", minutes: 5), into: town.blog)
    let after = try await house.everyRow()
    for table in before.keys where table != "account" { #expect(after[table] == before[table], "\(table)") }

    // Joe goes on in the thread that Mika began: it stays one conversation.
    let home = try #require(try await house.store.person(person)?.past.last?.id)
    try await house.merge(
      .said("j3", "Joe again", by: "joe", root: "m1", minutes: 70, replyTo: "m1"), into: town.social)
    #expect(
      try await house.store.conversation(home, member: "ana", messageLimit: 50)?.messages.last?.body == "Joe again")
    try await house.merge(Town.mika("m9", "Me once more", minutes: 80), into: town.social)
    let new = try await town.row("Me once more")
    #expect(new.personID != person && new.person == "Mika Quokka")
    try await house.expectSoundness()
  }

  @Test func whileSomethingIsOnItsWayItIsRefusedAndNothingChanges() async throws {
    let town = try await Town(.memory)
    let house = town.house
    let here = try await town.row("Second zanzibar")
    let order = try await house.reply("Hello Quokka", on: here.id)
    let before = try await house.everyRow()
    #expect(try await house.apply(.person(.erase), to: here.id) == .refused(.orderUnderWay))
    #expect(try await house.store.erase(here.personID, by: .member("ana")) == .refused(.orderUnderWay))
    #expect(
      try await house.store.plan(.person(.erase), for: [here.id], by: .member("ana")).map(\.1)
        == [.refused(.orderUnderWay)])
    #expect(try await house.everyRow() == before)
    _ = try await house.claim()
    try await house.store.settle(order, .refused(reason: "no"))
    #expect(try await house.apply(.person(.erase), to: here.id) == .refused(.orderUnderWay))
    _ = try await house.store.decide(.takeBack, on: order, by: .member("ana"))
    #expect(try await house.apply(.person(.erase), to: here.id) == .done(order: nil))
    #expect(try await house.everyRow()["draft"] == [])
  }

  @Test func noRuleErasesAndNobodyErasesUs() async throws {
    let town = try await Town(.memory)
    let house = town.house
    let here = try await town.row("Second zanzibar")
    #expect(try await house.store.erase(here.personID, by: .rule("clean")) == .refused(.needsMember))
    #expect(try await house.store.erase(ID(999), by: .member("ana")) == .refused(.noSuchPerson(ID(999))))
    #expect(throws: RuleProblem.notForRules(line: 1, verb: "person")) {
      try RuleReader(now: house.clock.now, zone: .gmt).rule(name: "x", when: "is:open", then: ["person erase"])
    }
  }

  @Test func itCannotBeTakenBackNorWhatWasDoneBefore() async throws {
    let town = try await Town(.memory)
    let house = town.house
    let person = try await town.join()
    let here = try await town.row("Second zanzibar")
    #expect(try await house.apply(.person(.erase), to: here.id) == .done(order: nil))
    #expect(try await house.store.undo(by: "ana") == .nothingToUndo)
    let detail = try #require(try await house.store.conversation(here.id, member: "ana", messageLimit: 50))
    #expect(detail.activities.last?.changes == [.personErased(person)])
    #expect(
      try await house.apply(.reply(.init(text: "Hello?")), to: here.id, by: "ana") == .refused(.messageGone))
  }

  /// Whatever is in the file and beside it.
  private func bytes(_ path: String) -> Data {
    ["", "-wal", "-shm"].reduce(into: Data()) { all, end in
      all += (try? Data(contentsOf: URL(filePath: path + end))) ?? Data()
    }
  }

  @Test func theFileHoldsNoByteOfItAnyMore() async throws {
    let town = try await Town(.file)
    let house = town.house
    let path = try #require(house.path)
    let person = try await town.join()
    let secrets = ["Quokka", "quokka", "anzibar", "p-mika"]
    let before = bytes(path)
    for secret in secrets { #expect(before.range(of: Data(secret.utf8)) != nil, "\(secret)") }
    // Somebody else has the file open, and goes on working with it.
    let other = try house.reopened()
    _ = try await other.queue(QueueRequest(query: .all, from: .top, limit: 10, member: "eve"))
    #expect(try await house.store.erase(person, by: .member("ana")) == .done(order: nil))
    let after = bytes(path)
    for secret in secrets { #expect(after.range(of: Data(secret.utf8)) == nil, "\(secret)") }
    let rows = try await other.queue(QueueRequest(query: .all, from: .top, limit: 10, member: "eve")).rows
    #expect(rows.contains { $0.person == "Joe" })
    try other.close()
  }

  @Test func anErasureThatWasInterruptedIsFinishedByTheNextOpening() async throws {
    let town = try await Town(.file)
    let house = town.house
    let path = try #require(house.path)
    let person = try await town.join()
    // As if the program had ended between the two halves.
    _ = try await house.store.write { try $0.erase(person, by: .member("ana"), batch: "b") }
    #expect(bytes(path).range(of: Data("anzibar".utf8)) != nil)
    try house.store.close()
    let again = try house.reopened()
    #expect(bytes(path).range(of: Data("anzibar".utf8)) == nil)
    #expect(try await again.read { try $0.hasErasedBytes() } == false)
    try again.close()
  }

  @Test func everythingKeptOfAPersonIsHandedOut() async throws {
    let town = try await Town(.memory)
    let person = try await town.join()
    let file = try #require(try await town.house.store.personFile(person))
    #expect(file.detail.faces.map(\.platform) == ["mastodon", "wordpress"])
    #expect(file.conversations.map(\.messages.count) == [1, 5])
    #expect(file.elsewhere.map(\.body) == ["Mika under Joe"])
    #expect(file.drafts.map(\.text) == ["Dear Quokka"])
    #expect(file.orders.map(\.order.text) == ["Hello Quokka, thank you"])
    #expect(file.detail.notes.map(\.text) == ["Quokka likes tea"])
    #expect(try await town.house.store.personFile(ID(999)) == nil)
  }
}
