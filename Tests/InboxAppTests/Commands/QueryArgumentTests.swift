import Foundation
import InboxStore
import Testing

@testable import InboxApp

/// Queries on the command line: signs that look like options, and names that nothing bears.
struct QueryArgumentTests {
  @Test func aTermWithADashIsNoOption() {
    #expect(NegativeTerm.shielded(["list", "-tag:crash", "--json"]) == ["list", " -tag:crash", "--json"])
    #expect(NegativeTerm.shielded(["list", "-(is:open OR is:new)"]) == ["list", " -(is:open OR is:new)"])
    #expect(
      NegativeTerm.shielded(["do", "done", "--query", "-tag:bug"]) == ["do", "done", "--query", " -tag:bug"])
    #expect(NegativeTerm.read(" -tag:bug") == "-tag:bug")
  }

  @Test(arguments: [
    ["list", "--limt", "3"], ["list", "-h"], ["list", "-json"], ["list", "--limit", "-1"], ["sync", "-tag:x"], [],
  ])
  func everythingElseStaysAsItWas(_ arguments: [String]) {
    #expect(NegativeTerm.shielded(arguments) == arguments)
  }

  @Test func aNegativeTermMayStandFirst() async throws {
    let machine = try await TestMachine.withBlog()
    let all = await machine.moot("list", "--limit", "1000").lines.count
    let without = await machine.moot("list", "-tag:crash", "--limit", "1000")
    #expect(without.status == 0 && without.lines.count == all)
    let group = await machine.moot("list", "-(is:open OR is:new OR is:done OR is:snoozed)")
    #expect(group.status == 0, "\(group.complaints)")
    let done = await machine.moot("do", "tag +bug", "--query", "-tag:bug", "--yes")
    #expect(done.status == 0 && done.output.hasPrefix("tag: "), "\(done.complaints)")
    #expect(await machine.moot("list", "-tag:bug").output == "")
    #expect(await machine.moot("do", "tag", "-bug", "--query", "tag:bug").output.hasPrefix("tag: "))
    #expect(await machine.moot("list", "tag:bug").output == "")
  }

  @Test func anUnknownOptionIsRefusedInOneLine() async throws {
    let wrong = await (try TestMachine()).moot("list", "--limt", "3")
    #expect(wrong.status == 2)
    #expect(wrong.complaints.hasPrefix("moot: Unknown option '--limt'"))
    #expect(wrong.complaints.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("platform:wordpres", "Did you mean wordpress?"), ("account:blgo", "Did you mean blog?"),
    ("assignee:anna", "Did you mean @ana?"), ("platform:", "It can be "),
  ])
  func anUnknownNameOfAClosedSetIsRefused(_ query: String, _ hint: String) async throws {
    let machine = try await TestMachine.withBlog()
    let listed = await machine.moot("list", query)
    #expect(listed.status == 2 && listed.complaints.contains(hint), "\(listed.complaints)")
    let done = await machine.moot("do", "done", "--query", query, "--dry-run")
    #expect(done.status == 2 && done.complaints.contains(hint), "\(done.complaints)")
  }

  @Test func anOpenNameThatNothingBearsIsTold() async throws {
    let machine = try await TestMachine.withBlog()
    _ = await machine.moot("do", "tag +crash", "--query", "platform:wordpress", "--yes")
    let tag = await machine.moot("list", "tag:crsh")
    #expect(tag.status == 0 && tag.output == "")
    #expect(tag.complaints == "moot: nothing is tagged crsh; did you mean crash?\n")
    let label = await machine.moot("list", "label:prss")
    #expect(label.status == 0 && label.complaints == "moot: nobody is labelled prss\n")
    let channel = await machine.moot("list", "channel:zzzzzz")
    #expect(channel.status == 0 && channel.complaints == "moot: no channel is called zzzzzz\n")
    #expect(await machine.moot("list", "tag:crash", "is:done").complaints == "")
  }

  @Test func nobodyIsAskedForByNoName() async throws {
    let machine = try TestMachine()
    try InboxStore.open(.file(machine.store), clock: { Date() }).close()
    let shown = await machine.moot("person", "show", " ")
    #expect(shown.status == 2)
    #expect(shown.complaints == "moot: Name somebody: a number, a handle or a name.\n")
  }

  @Test func aFolderIsNoSettingsFile() async throws {
    let machine = try TestMachine()
    let checked = await machine.moot("rules", "check", machine.folder)
    #expect(checked.status == 1)
    #expect(checked.complaints.hasPrefix("\(machine.folder): is a folder, not a file\n"), "\(checked.complaints)")
  }
}
