import Foundation
import InboxModel
import InboxSimulator
import Testing

@testable import InboxApp

/// `moot person export` and `erase`, and `moot digest`, over a store that a sync filled.
struct PeopleCommandTests {
  private func filled(isTerminal: Bool = false) async throws -> (TestMachine, Simulator) {
    let town = Simulator(TownOptions(history: .small))
    let endpoints = try await town.start()
    let machine = try TestMachine(isTerminal: isTerminal)
    let added = await machine.moot(
      "account", "add", "wordpress", "--set", "server=\(endpoints.wordpress.base.absoluteString)", "--set",
      "user=\(endpoints.wordpress.user)", answers: [endpoints.wordpress.applicationPassword])
    #expect(added.status == 0, "\(added.complaints)")
    #expect(await machine.moot("sync").status == 0)
    return (machine, town)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// A conversation, its person's handle, and its words.
  private func first(_ machine: TestMachine) async throws -> (id: Int, handle: String, text: String) {
    for line in await machine.moot("list", "messages:1", "--json").lines {
      let row = try object(line)
      if let id = row["id"] as? Int, let handle = row["handle"] as? String, !handle.isEmpty,
        let text = row["text"] as? String, text.count > 12
      {
        return (id, handle, text)
      }
    }
    throw Nobody()
  }

  private struct Nobody: Error {}

  @Test func everythingKeptOfAPersonIsOneDocument() async throws {
    let (machine, town) = try await filled()
    await town.stop()
    let (id, handle, _) = try await first(machine)
    _ = await machine.moot("do", "person note Likes tea", "--id", "\(id)")
    let exported = await machine.moot("person", "export", handle)
    #expect(exported.status == 0, "\(exported.complaints)")
    #expect(exported.lines.count == 1)
    let file = try object(exported.output)
    #expect(
      Set(file.keys) == [
        "format", "exported_at", "person", "conversations", "elsewhere", "drafts", "orders", "packets",
      ])
    let person = try #require(file["person"] as? [String: Any])
    #expect((person["notes"] as? [[String: Any]])?.first?["text"] as? String == "Likes tea")
    let conversations = try #require(file["conversations"] as? [[String: Any]])
    #expect(conversations.contains { ($0["conversation"] as? [String: Any])?["id"] as? Int == id })
    #expect(await machine.moot("person", "export", "nobody at all").status == 1)
  }

  @Test func erasingAsksAndDoesNotComeBackWithTheNextSync() async throws {
    let (machine, town) = try await filled(isTerminal: true)
    let (id, handle, text) = try await first(machine)
    let words = String(text.prefix(12))
    let no = await machine.moot("person", "erase", handle, answers: ["n"])
    #expect(no.status == 1)
    #expect(no.complaints.hasPrefix("Erase ") && no.complaints.contains(" 1 identity, "), "\(no.complaints)")
    #expect(no.complaints.hasSuffix("[y/N] moot: Nothing was done.\n"))
    #expect(await machine.moot("person", "erase", handle, "--dry-run").output.hasPrefix("Erase "))
    #expect(await machine.moot("show", "\(id)").output.contains(words))
    let yes = await machine.moot("person", "erase", handle, answers: ["y"])
    #expect(yes.status == 0 && yes.output.hasPrefix("Erased: 1 identity, "), "\(yes.output)\(yes.complaints)")
    #expect(await machine.moot("person", "show", handle).status == 1)
    #expect(await machine.moot("sync").status == 0)
    let shown = await machine.moot("show", "\(id)")
    #expect(shown.status == 0 && !shown.output.contains(words), "\(shown.output)")
    #expect(await machine.moot("person", "show", handle).status == 1)
    await town.stop()
  }

  @Test func aScriptHasToSayThatItMeansIt() async throws {
    let (machine, town) = try await filled()
    await town.stop()
    let (id, handle, _) = try await first(machine)
    let unasked = await machine.moot("person", "erase", handle)
    #expect(unasked.status == 2)
    #expect(unasked.complaints == "moot: That cannot be undone, and there is nobody to ask. Say --yes.\n")
    _ = await machine.moot("do", "reply \"Thank you!\"", "--id", "\(id)")
    let refused = await machine.moot("person", "erase", handle, "--yes")
    #expect(refused.status == 1)
    #expect(
      refused.complaints
        == "moot: Something to them is on its way, or waits for a decision. Let it arrive or take it back first.\n")
    _ = await machine.moot("do", "undo")
    #expect(await machine.moot("person", "erase", handle, "--yes").status == 0)
    #expect(await machine.moot("do", "person erase", "--id", "\(id)").status == 2)
    let again = await machine.moot("do", "person erase", "--id", "\(id)", "--yes")
    #expect(again.output == "person: 0 conversations\n")
  }

  @Test func theDigestCountsAndLeadsOn() async throws {
    let (machine, town) = try await filled()
    await town.stop()
    let (id, _, _) = try await first(machine)
    _ = await machine.moot("do", "done", "--id", "\(id)")
    let digest = await machine.moot("digest")
    #expect(digest.status == 0)
    #expect(digest.output.contains("You have not left yet: this is the last day.\n"))
    #expect(digest.output.contains("  ana finished 1 conversation  ·  id:\(id)\n"), "\(digest.output)")
    #expect(digest.output.contains("\nWhat waits for you\n  Nothing waits for you.\n"))
    let record = try object(await machine.moot("digest", "--since", "2020-01-01", "--json").output)
    let lines = try #require(record["lines"] as? [[String: Any]])
    #expect(lines.first?["kind"] as? String == "arrived")
    #expect(lines.first?["count"] as? Int == (await machine.moot("list", "--limit", "500").lines.count))
    #expect(lines.contains { $0["kind"] as? String == "done" && $0["by"] as? String == "ana" })
    let wrong = await machine.moot("digest", "--since", "soon")
    #expect(wrong.status == 2)
    #expect(
      wrong.complaints
        == "moot: soon is no time. Write 2h, 1d, yesterday, monday, 2026-11-01 or 2026-11-01T09:30.\n")
  }
}
