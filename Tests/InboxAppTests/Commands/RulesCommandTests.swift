import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Testing

@testable import InboxApp

/// `moot rules`, and what the settings say about triage, as a person meets them.
struct RulesCommandTests {
  private let machine: TestMachine

  init() throws { machine = try TestMachine() }

  private func settings(_ text: String) throws {
    try machine.write(text, to: machine.world.places.configurationFile)
  }

  /// A store with one review, an hour old.
  private func review(_ words: String, rating: Int = 1) async throws -> InboxStore {
    let store = try InboxStore.open(.file(machine.store), clock: { Date() })
    let account = try await store.addAccount(
      NewAccount(platform: "appstore", name: "app", address: "https://example.org", policy: AccountPolicy()))
    let message = IncomingMessage(
      remoteID: "r1", channel: IncomingChannel(remoteID: "app", name: "App"), thread: .root("r1"), kind: .review,
      author: IncomingAuthor(remoteID: "p1", name: "Ann Lee", handle: ""), body: words, rating: rating,
      postedAt: Date().addingTimeInterval(-3600))
    _ = try await store.merge(IncomingPage(events: [.message(message)], cursor: nil), into: account.id)
    return store
  }

  @Test func theExamplesAreInOrder() async throws {
    let examples = await machine.moot("rules", "examples")
    #expect(examples.status == 0)
    try settings(examples.output)
    let check = await machine.moot("rules", "check")
    #expect(
      check.output == "in order: 6 rules, 2 promises, 1 reason, 2 macros, 2 prepared answers and 2 topics\n",
      "\(check.complaints)")
  }

  @Test func everyMistakeIsToldWithItsPlace() async throws {
    try settings(
      """
      [[rules]]
      name = "a"
      when = "platform:mastodn"
      then = ["done"]

      [[rules]]
      name = "b"
      then = ["delete"]

      [macros.done]
      do = ["done"]

      [canned.hi]
      text = "Hi {{person.nmae}}"
      """)
    let check = await machine.moot("rules", "check")
    #expect(check.status == 1)
    let lines = check.complaints.split(separator: "\n").map { $0.replacing(machine.folder, with: "") }
    #expect(
      lines == [
        "/moot/config.toml:3:8: rules.1.when: in the query: Column 10: platform: cannot be mastodn. Did you mean mastodon?",
        "/moot/config.toml:8:8: rules.2.then: the 1st command, delete, would be done without asking: allow it with confirm = \"never\"",
        "/moot/config.toml:10:1: macros.done: done is a command already: choose another name",
        "/moot/config.toml:14:8: canned.hi.text: {{person.nmae}} is nothing known: did you mean {{person.name}}?",
        "moot: 4 things to mend, see above.",
      ])
    let doctor = await machine.moot("doctor")
    #expect(doctor.lines.count { $0.hasPrefix("!!") } == 4)
  }

  @Test func aRehearsalSaysWhatWouldBeAndChangesNothing() async throws {
    let store = try await review("It crashes at once")
    try settings(
      """
      [[rules]]
      name = "crash"
      when = "is:new rating:..2 crash*"
      then = ["tag +crash", "priority high"]

      [[rules]]
      name = "late"
      then = ["priority urgent"]
      on = ["30m unanswered"]

      [[rules]]
      name = "praise"
      when = "rating:4.."
      then = ["tag +praise"]
      """)
    let test = await machine.moot("rules", "test")
    #expect(
      test.lines == [
        "crash: 1 conversation would change", "late: 1 conversation would change",
        "praise: 0 conversations would change",
        "crash\t#1\tchanged\ttag +crash; priority high\tAnn Lee\tIt crashes at once",
        "late\t#1\tchanged\tpriority urgent\tAnn Lee\tIt crashes at once",
      ])
    #expect(test.output.contains("change\n\ncrash\t"))
    let json = await machine.moot("rules", "test", "--rule", "crash", "--json")
    #expect(
      json.lines == [
        #"{"commands":["tag +crash","priority high"],"conversation":1,"occasion":"arrival","outcome":"changed","person":"Ann Lee","reason":null,"rule":"crash","text":"It crashes at once"}"#
      ])
    #expect(await machine.moot("rules", "test", "--since", "30m").lines.first == "crash: 0 conversations would change")
    #expect(await machine.moot("rules", "test", "--rule", "x").status == 1)
    let row = try #require(
      try await store.queue(QueueRequest(query: .all, limit: 10, member: "ana")).rows.first)
    #expect(row.tags == [] && row.priority == .normal)
  }
}
