import Foundation
import InboxModel
import InboxSimulator
import Testing

@testable import InboxApp

/// The commands for scripts, over a store that a sync filled.
struct CommandLineTests {
  /// A machine whose store holds the comments of the town's blog.
  private func filled() async throws -> TestMachine {
    let town = Simulator(TownOptions(history: .small))
    let endpoints = try await town.start()
    let machine = try TestMachine()
    let added = await machine.moot(
      "account", "add", "wordpress", "--set", "server=\(endpoints.wordpress.base.absoluteString)", "--set",
      "user=\(endpoints.wordpress.user)", answers: [endpoints.wordpress.applicationPassword])
    #expect(added.status == 0, "\(added.complaints)")
    #expect(await machine.moot("sync").status == 0)
    await town.stop()
    return machine
  }

  private func ids(_ machine: TestMachine) async throws -> [Int] {
    try await machine.moot("list", "--json").lines.map { line in
      try #require((try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"] as? Int)
    }
  }

  @Test func everyLineOfTheListIsOneObjectWithLastingNames() async throws {
    let machine = try await filled()
    let listed = await machine.moot("list", "--json")
    #expect(listed.status == 0)
    let promised: Set = [
      "id", "platform", "account", "channel", "kind", "state", "person", "text", "rating", "tags", "assignee",
      "priority", "waiting_since", "received_at", "unread", "url",
    ]
    for line in listed.lines {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(promised.subtracting(object.keys).isEmpty)
    }
    #expect(listed.lines.count == (await machine.moot("list").lines.count))
  }

  @Test func aLimitAndAQueryNarrowTheList() async throws {
    let machine = try await filled()
    #expect(await machine.moot("list", "--limit", "2").lines.count == 2)
    #expect(await machine.moot("list", "kind:review").output == "")
    #expect(await machine.moot("list", "--limit", "0").status == 2)
    let wrong = await machine.moot("list", "platfrom:wordpress")
    #expect(wrong.status == 2)
    #expect(wrong.complaints.contains("Column 1") && wrong.complaints.contains("Did you mean platform?"))
  }

  @Test func whatWasDoneIsTakenBackAndDoneAgain() async throws {
    let machine = try await filled()
    let id = String(try #require(try await ids(machine).first))
    #expect(await machine.moot("do", "tag +bug", "--id", id).output == "tag: 1 conversation\n")
    #expect(await machine.moot("list", "tag:bug").lines.count == 1)
    #expect(await machine.moot("do", "undo").status == 0)
    #expect(await machine.moot("list", "tag:bug").output == "")
    #expect(await machine.moot("do", "redo").status == 0)
    #expect(await machine.moot("list", "tag:bug").lines.count == 1)
    let nothing = await machine.moot("do", "redo")
    #expect(nothing.status == 1 && nothing.complaints == "moot: There is nothing to do again.\n")
  }

  @Test func aPersonIsShownWithMarksAndNotes() async throws {
    let machine = try await filled()
    let id = String(try #require(try await ids(machine).first))
    #expect(await machine.moot("do", "person +vip press", "--id", id).output == "person: 1 conversation\n")
    #expect(await machine.moot("do", "person note Likes tea", "--id", id).status == 0)
    let listed = try #require(await machine.moot("list", "label:press", "--json").lines.first)
    let row = try #require(try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [String: Any])
    let handle = try #require(row["handle"] as? String)
    let shown = await machine.moot("person", "show", handle)
    #expect(shown.status == 0, "\(shown.complaints)")
    #expect(shown.lines.first?.hasSuffix("  ·  vip press") == true, "\(shown.output)")
    #expect(shown.output.contains(": Likes tea\n"))
    #expect(shown.output.contains("  #\(id)  "))
    let record = await machine.moot("person", "show", handle, "--json")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(record.output.utf8)) as? [String: Any])
    #expect(object["marks"] as? [String] == ["vip", "press"])
    let nobody = await machine.moot("person", "show", "nobody at all")
    #expect(nobody.status == 1)
    #expect(nobody.complaints == "moot: Nobody is called nobody at all, and no person has that number.\n")
  }

  @Test func unchangedConversationsAreNotCounted() async throws {
    let machine = try await filled()
    let id = String(try #require(try await ids(machine).first))
    _ = await machine.moot("do", "tag +bug", "--id", id)
    let again = await machine.moot("do", "tag +bug", "--id", id, "--id", id)
    #expect(again.status == 0 && again.output == "tag: 0 conversations\n")
    #expect(again.complaints == "1 is so already\n")
    let dry = await machine.moot("do", "tag +bug", "--id", id, "--dry-run")
    #expect(dry.output == "1 is so already\ntag would change 0 conversations\n" && dry.complaints == "")
  }

  @Test func aDryRunChangesNothing() async throws {
    let machine = try await filled()
    let all = try await ids(machine)
    let dry = await machine.moot("do", "assign me", "--query", "platform:wordpress", "--dry-run", "--json")
    #expect(dry.status == 0 && dry.lines.count == all.count)
    #expect(dry.lines.allSatisfy { $0.contains("\"dry_run\":true") && $0.contains("\"outcome\":\"done\"") })
    #expect(await machine.moot("list", "assignee:me").output == "")
    let plan = await machine.moot("do", "assign me", "--query", "platform:wordpress", "--dry-run")
    #expect(plan.lines.first == "WordPress: \(all.count) conversations, can be undone")
    #expect(plan.lines.count == 2)
    let kick = await machine.moot("do", "kick", "--query", "platform:wordpress", "--dry-run")
    #expect(kick.status == 1 && kick.complaints == "", "\(kick.complaints)")
    #expect(kick.lines.count < all.count && kick.output.contains(" left out: WordPress "), "\(kick.output)")
    #expect(!kick.output.contains("This platform"))
  }

  @Test func outcomesComeInTheOrderInWhichTheyWereAskedFor() async throws {
    let machine = try await filled()
    let asked = Array(try await ids(machine).prefix(4).reversed())
    let arguments = asked.map(String.init)
    let done = await machine.moot(
      "do", "assign me", "--id", arguments[0], "--id", arguments[1], "--id", arguments[2], "--id", arguments[3],
      "--json")
    let order = try done.lines.map { line in
      try #require((try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])?["id"] as? Int)
    }
    #expect(order == asked)
  }

  @Test func aReplyWaitsInTheOutboxAndComesBackWithUndo() async throws {
    let machine = try await filled()
    let id = String(try #require(try await ids(machine).first))
    let sent = await machine.moot("do", "reply \"Thank you!\"", "--id", id)
    #expect(sent.status == 0, "\(sent.complaints)")
    let outbox = await machine.moot("outbox", "--json")
    #expect(outbox.lines.count == 1)
    #expect(outbox.output.contains("\"state\":\"held\"") && outbox.output.contains("\"text\":\"Thank you!\""))
    #expect(await machine.moot("do", "undo").output.contains("The text is back as a draft."))
    #expect(await machine.moot("outbox").output == "")
    #expect(await machine.moot("outbox", "--all").lines.count == 1)
  }

  @Test func aReplyThatHasNotLeftIsTakenBackByItsConversation() async throws {
    let machine = try await filled()
    let id = String(try #require(try await ids(machine).first))
    _ = await machine.moot("do", "reply \"Thank you!\"", "--id", id)
    #expect(await machine.moot("do", "retry", "--id", id).output == "retry: 0 conversations\n")
    #expect(
      await machine.moot("do", "takeback", "--id", id, "--dry-run").output == "takeback would change 1 conversation\n")
    #expect(await machine.moot("outbox").lines.count == 1)
    #expect(await machine.moot("do", "takeback", "--id", id).output == "takeback: 1 conversation\n")
    #expect(await machine.moot("outbox").output == "")
  }

  @Test func aPersonIsAskedBeforeWhatCannotBeUndoneAndAScriptIsNot() async throws {
    let town = Simulator(TownOptions(history: .small))
    let matrix = try await town.start().matrix
    for isTerminal in [true, false] {
      let machine = try TestMachine(isTerminal: isTerminal)
      let added = await machine.moot(
        "account", "add", "matrix", "--set", "server=\(matrix.base.absoluteString)", "--set", "user=\(matrix.user)",
        answers: [matrix.password, ""])
      #expect(added.status == 0, "\(added.complaints)")
      #expect(await machine.moot("sync").status == 0)
      let id = String(try #require(try await ids(machine).first))
      guard isTerminal else {
        let script = await machine.moot("do", "kick", "--id", id)
        #expect(script.status == 0 && script.complaints == "")
        continue
      }
      let no = await machine.moot("do", "kick", "--id", id, answers: ["n"])
      #expect(no.status == 1)
      #expect(no.complaints.hasPrefix("Remove 1 person from the room? "))
      #expect(no.complaints.hasSuffix("[y/N] moot: Nothing was done.\n"))
      #expect(await machine.moot("outbox").output == "")
      let dry = await machine.moot("do", "kick", "--id", id, "--dry-run")
      #expect(dry.complaints == "" && dry.output == "kick would change 1 conversation\n")
      #expect(await machine.moot("do", "kick", "--id", id, answers: ["y"]).output == "kick: 1 conversation\n")
      #expect(await machine.moot("outbox").lines.count == 1)
    }
    await town.stop()
  }

  @Test func wrongUseIsTwoAndFailureIsOne() async throws {
    let machine = try await filled()
    #expect(await machine.moot("do", "fly", "--id", "1").status == 2)
    #expect(await machine.moot("do", "done").status == 2)
    #expect(await machine.moot("do", "done", "--id", "1", "--query", "x").status == 2)
    #expect(await machine.moot("do", "help").status == 2)
    #expect(await machine.moot("do", "done", "--id", "99999").status == 1)
    #expect(await machine.moot("show", "99999").complaints == "moot: No conversation has the number 99999.\n")
    #expect(await machine.moot("show", "abc").status == 2)
    #expect(await machine.moot("nonsense").status == 2)
    let typo = await machine.moot("account", "test", "wordpres")
    #expect(typo.status == 1 && typo.complaints == "moot: No account is named wordpres. Did you mean wordpress?\n")
  }

  @Test func aRemovedAccountIsGoneWithItsSecret() async throws {
    let machine = try await filled()
    #expect(await machine.moot("account", "remove", "wordpress").status == 0)
    #expect(try SecretFile(path: machine.secrets).read().isEmpty)
    #expect(await machine.moot("sync").complaints == "moot: No accounts yet. Add one: moot account add\n")
  }

  @Test func theDoctorTellsWhatToMend() async throws {
    let machine = try await filled()
    #expect(await machine.moot("doctor").status == 0)
    try machine.write("theme = \"moto\"\n", to: machine.world.places.configurationFile)
    let sick = await machine.moot("doctor")
    #expect(sick.status == 1)
    #expect(sick.output.contains("!!  No theme is named moto."))
    #expect(sick.complaints == "moot: 1 thing to mend, see above.\n")
  }
}
