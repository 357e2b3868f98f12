import Foundation
import InboxModel
import InboxStore
import Testing

@testable import InboxApp

/// Prepared answers from the shell: each conversation gets the wording of its language and its platform.
struct CannedCommandTests {
  private let machine: TestMachine

  init() async throws {
    machine = try TestMachine()
    let store = try InboxStore.open(.file(machine.store), clock: { Date() })
    let said = [
      ("mastodon", "Ann Lee", "en", "The app is down"), ("wordpress", "Bob Ray", "en", "The app is down"),
      ("wordpress", "Ugo Neri", "it", "Il sito non si apre"),
    ]
    for (number, (platform, person, language, text)) in said.enumerated() {
      let account = try await store.addAccount(
        NewAccount(
          platform: Platform(platform), name: "\(platform)-\(number)", address: "https://example.org",
          policy: AccountPolicy()))
      try await store.noteIdentity(
        account: account.id, handle: "@us", remoteID: "us",
        capabilities: Capabilities([.reply: .yes(.init(isReversible: true))]))
      var message = IncomingMessage(
        remoteID: RemoteID("r\(number)"), channel: IncomingChannel(remoteID: "c", name: "talk"),
        thread: .root(RemoteID("r\(number)")), kind: .comment,
        author: IncomingAuthor(remoteID: RemoteID("p\(number)"), name: person, handle: ""), body: text,
        postedAt: Date().addingTimeInterval(-3600))
      message.language = language
      _ = try await store.merge(IncomingPage(events: [.message(message)], cursor: nil), into: account.id)
    }
    try store.close()
    try machine.write(
      """
      [canned.outage]
      en = "Hello {{person.first_name}}, we are on it."
      "en@mastodon" = "On it!"
      it = "Ciao {{person.first_name}}, ci stiamo lavorando."

      [canned.ticket]
      text = "Your ticket is {{ticket}}."
      """, to: machine.world.places.configurationFile)
  }

  private func ids() async -> [String] {
    await machine.moot("list").lines.compactMap { $0.split(separator: "\t").first.map(String.init) }.sorted()
  }

  private func drafts() async throws -> [String] {
    try await machine.moot("outbox", "--json").lines.map { line in
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      return object["text"] as? String ?? ""
    }.sorted()
  }

  @Test func aGapThatIsLeftIsNotSentUnlessItIsMeant() async throws {
    let id = try #require(await ids().first)
    let refused = await machine.moot("do", "reply 'Your ticket is ‹ticket›.'", "--id", id)
    #expect(refused.status == 2)
    #expect(refused.complaints.contains("Still to fill in: ‹ticket›. Nothing was sent; --yes sends it as it is."))
    #expect(try await drafts() == [])
    #expect(await machine.moot("do", "reply 'Your ticket is ‹ticket›.'", "--id", id, "--yes").status == 0)
    #expect(try await drafts() == ["Your ticket is ‹ticket›."])
  }

  @Test func everybodyGetsTheWordingOfTheirPlatformAndLanguage() async throws {
    let rehearsed = await machine.moot("do", "canned outage", "--query", "is:open", "--dry-run")
    #expect(rehearsed.status == 0, "\(rehearsed.complaints)")
    #expect(try await drafts() == [])
    let done = await machine.moot("do", "canned outage", "--query", "is:open")
    #expect(done.status == 0, "\(done.complaints)")
    let texts = try await drafts()
    #expect(
      texts == ["Ciao Ugo, ci stiamo lavorando.", "Hello Bob, we are on it.", "On it!"])
    #expect(await machine.moot("do", "undo").status == 0)
    #expect(try await drafts() == [])
  }

  @Test func whatHasToBeFilledInByHandIsNotSent() async throws {
    let id = try #require(await ids().first)
    let done = await machine.moot("do", "canned ticket", "--id", id)
    #expect(done.status == 1)
    #expect(done.complaints == "#\(id): Not answered: ‹ticket› has to be filled in by hand.\n")
    #expect(try await drafts() == [])
  }

  @Test func aNameThatIsNotThereIsRefused() async throws {
    let id = try #require(await ids().first)
    let done = await machine.moot("do", "canned outrage", "--id", id)
    #expect(done.status == 2)
    #expect(done.complaints.contains("outage"), "\(done.complaints)")
  }
}
