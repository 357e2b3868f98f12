import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Testing

@testable import InboxApp

/// Escalations from the shell: settings, the command, what the program does with it, and what it says.
struct EscalationCommandTests {
  private let machine: TestMachine
  private let id: Int64

  init() async throws {
    machine = try TestMachine()
    let store = try InboxStore.open(.file(machine.store), clock: { Date() })
    let account = try await store.addAccount(
      NewAccount(platform: "nowhere", name: "app", address: "https://example.org", policy: AccountPolicy()))
    let message = IncomingMessage(
      remoteID: "r1", channel: IncomingChannel(remoteID: "app", name: "App"), thread: .root("r1"), kind: .review,
      author: IncomingAuthor(remoteID: "p1", name: "Ann Lee", handle: ""), body: "It lost my photos", rating: 1,
      postedAt: Date().addingTimeInterval(-3600))
    _ = try await store.merge(IncomingPage(events: [.message(message)], cursor: nil), into: account.id)
    id = try #require(
      try await store.queue(QueueRequest(query: .all, limit: 1, member: "ana")).rows.first?.id.value)
    try store.close()
  }

  private func settings(_ command: String) throws {
    try machine.write(
      """
      [escalation]
      undo_window = 0

      [escalation.targets.bell]
      by = "command"
      run = '''\(command)'''

      [[escalation.tiers]]
      name = "tier2"
      to = ["bell"]
      acknowledge = "30m"
      """, to: machine.world.places.configurationFile)
  }

  @Test func aCommandIsToldOnceAndItsAnswerCounts() async throws {
    let file = machine.folder + "/told.json"
    try settings("cat >> '\(file)'; echo '{\"acknowledged\": true, \"ticket\": \"OPS-7\"}'")
    let done = await machine.moot("do", "escalate tier2 because \"lost data\"", "--id", "\(id)")
    #expect(done.status == 0, "\(done.complaints)")
    #expect(await machine.moot("outbox").output.contains("bell is told by its command now"))
    // The account's platform is not known here, so the round as a whole says so.
    _ = await machine.moot("sync")
    _ = await machine.moot("sync")
    let told = try #require(FileManager.default.contents(atPath: file))
    let object = try #require(try JSONSerialization.jsonObject(with: told) as? [String: Any])
    let escalation = try #require(object["escalation"] as? [String: Any])
    #expect(escalation["reason"] as? String == "lost data" && escalation["by"] as? String == "ana")
    #expect(await machine.moot("outbox").output.isEmpty)
    let shown = await machine.moot("show", "\(id)")
    #expect(shown.output.contains("acknowledged (OPS-7): lost data"), "\(shown.output)")
    #expect(shown.output.contains("told bell; bell took up the escalation"))
    let json = await machine.moot("outbox", "--all", "--json").output
    #expect(json.contains("\"state\":\"sent\"") && json.contains("\"ticket\":\"OPS-7\""), "\(json)")
  }

  @Test func aCommandThatFailsIsAClearLineAndNothingIsLost() async throws {
    try settings("echo 'no network' >&2; exit 3")
    _ = await machine.moot("do", "escalate tier2 because \"lost data\"", "--id", "\(id)")
    _ = await machine.moot("sync")
    let outbox = await machine.moot("outbox")
    #expect(
      outbox.output
        == "n1\tbell\t#\(id)\tbell not told: the command ended with status 3: no network. Mend it, then: retry.\n")
  }

  @Test func anUnknownTierOrTargetIsNotAccepted() async throws {
    try settings("true")
    let tier = await machine.moot("do", "escalate legal", "--id", "\(id)")
    #expect(tier.status == 2 && tier.complaints == "moot: escalate takes tier2, not legal.\n")
    let target = await machine.moot("do", "escalate tier2 to bel", "--id", "\(id)")
    #expect(target.status == 2 && target.complaints == "moot: escalate takes bell, not bel.\n")
  }
}
