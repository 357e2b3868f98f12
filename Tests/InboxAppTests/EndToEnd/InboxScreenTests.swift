import Foundation
import Testing

/// `moot` in a real terminal, from the first frame to the exit status.
@Suite(.serialized)
struct InboxScreenTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private var store: String { folder.path + "/town.db" }
  private var process: String { folder.path + "/pid" }

  /// The demo on a store that stays, its process id in `process`.
  private func demo(width: Int = 100, height: Int = 30) throws -> TmuxScreen {
    try TmuxScreen(
      "sh -c 'echo $$ > \(process); exec \"$MOOT\" demo --store \(store)'", folder: folder.path, width: width,
      height: height)
  }

  /// Until all accounts have told what they know, so that rows stay where they are.
  private func waitForRows(_ screen: TmuxScreen) async throws {
    try await screen.wait(for: "● 4 accounts")
    try await screen.wait(for: "synced now")
    try await screen.wait(for: "r reply")
  }

  /// Only reviews, the cursor on the first: which row it was on before depends on who arrived first.
  private func showReviews(_ screen: TmuxScreen) async throws {
    try screen.press("/")
    try screen.type("kind:review")
    try screen.press("Enter")
    try await screen.wait(for: "Search: kind:review")
    try screen.press("g", "g")
    try await screen.wait(for: " 1 of ")
  }

  @Test func theDemoShowsRowsAndQuitsWithStatusZero() async throws {
    let screen = try demo()
    try await waitForRows(screen)
    try screen.press("?")
    try await screen.wait(for: "next conversation")
    try screen.press("Escape")
    try await screen.wait(until: "next conversation", isGone: true)
    try screen.press("q")
    try await screen.wait(for: "[ended 0]")
    try await screen.wait(for: "[sane]")
  }

  @Test func searchAndTheCommandLineWork() async throws {
    let screen = try demo()
    try await waitForRows(screen)
    try await showReviews(screen)
    try screen.press(":")
    try screen.type("tag +from-the-line")
    try screen.press("Enter")
    try await screen.wait(for: "#from-the-line")
    let listed = try BuiltProgram.shell("\"$MOOT\" list tag:from-the-line --store \(store)", folder: folder.path)
    #expect(listed.status == 0 && listed.output.split(separator: "\n").count == 1)
  }

  @Test func aReplyLeavesAndIsTakenBackAsADraft() async throws {
    let screen = try demo()
    try await waitForRows(screen)
    // Chat leaves at once; a review's answer waits.
    try await showReviews(screen)
    try screen.press("r")
    try await screen.wait(for: "replying to")
    try screen.type("Thank you for telling us!")
    try await screen.wait(for: "Thank you for telling us!")
    try screen.press("C-s")
    try await screen.wait(for: "leaves in")
    try screen.press("z")
    try await screen.wait(for: "The text is back as a draft.")
    try screen.press("r")
    try await screen.wait(for: "replying to")
    try await screen.wait(for: "Thank you for telling us!")
    try screen.press("Escape")
    try await screen.wait(until: "replying to", isGone: true)
    let outbox = try BuiltProgram.shell("\"$MOOT\" outbox --store \(store)", folder: folder.path)
    // What the town's rules ordered may still be on its way.
    #expect(outbox.status == 0 && !outbox.output.contains("app-reviews"))
  }

  @Test func anotherMemberSeesWhoWritesAndWhenTheyStop() async throws {
    let town = try demo()
    try await waitForRows(town)
    try town.press("q")
    try await town.wait(for: "[ended 0]")
    func open(_ member: String) throws -> TmuxScreen {
      try TmuxScreen(
        "\"$MOOT\" --store \(store)", folder: folder.path, width: 100, height: 30, variables: ["MOOT_MEMBER": member])
    }
    let (ana, bob) = (try open("ana"), try open("bob"))
    for screen in [ana, bob] {
      try await screen.wait(for: "note")
      try await showReviews(screen)
    }
    // A note needs no platform, so it can be written wherever nobody is signed in.
    try bob.press("n")
    try await bob.wait(for: "only the team sees it")
    try await ana.wait(for: "bob writes")
    try ana.press("n")
    try await ana.wait(for: "bob is writing a note")
    try await bob.wait(for: "ana is writing a note")
    try bob.press("Escape")
    try await ana.wait(until: "bob is writing a note", isGone: true)
    try ana.press("Escape")
    try await bob.wait(until: "ana writes", isGone: true)
    // Out of the conversation, of the search, of the program.
    try ana.press("q", "q", "q")
    try await ana.wait(for: "[ended 0]")
    let digest = try BuiltProgram.shell(
      "MOOT_MEMBER=ana \"$MOOT\" digest --store \(store)", folder: folder.path)
    #expect(digest.status == 0 && !digest.output.contains("You have not left yet"), "\(digest.output)")
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
  func aTextUnderTheFingersOutlivesTheProgram(signal: Int32) async throws {
    let screen = try demo()
    try await waitForRows(screen)
    try screen.press("r")
    try await screen.wait(for: "replying to")
    try screen.type("Half a sentence that must not be l")
    try await screen.wait(for: "must not be l")
    let killed = Date()
    if signal == SIGKILL {
      // What is typed is written within the second; a kill gives no time for more.
      try await draftIsKept(in: screen)
    }
    try screen.signal(signal, processIn: process)
    try await screen.wait(for: "[ended ")
    if signal != SIGKILL {
      try await screen.wait(for: "[sane]")
      #expect(Date().timeIntervalSince(killed) < 20)
    }
    let again = try demo()
    try await waitForRows(again)
    try again.press("/")
    try again.type("has:draft")
    try again.press("Enter")
    try await again.wait(for: "Search: has:draft")
    try await again.wait(for: "✎ draft")
    try again.press("r")
    try await again.wait(for: "Half a sentence that must not be l")
  }

  /// The store holds the text once another process can see the draft.
  private func draftIsKept(in screen: TmuxScreen) async throws {
    try await screen.wait(for: "Half a sentence")
    let deadline = Date(timeIntervalSinceNow: 10)
    while Date() < deadline {
      let shown = try BuiltProgram.shell(
        "strings -a \(store) \(store)-wal | grep -c 'must not be l'", folder: folder.path)
      if shown.status == 0 { return }
    }
    Issue.record("the draft never reached the disk")
  }

  @Test func twoProgramsShareOneStore() async throws {
    let screen = try demo()
    try await waitForRows(screen)
    // All of them: what the rules and the town do meanwhile may move any single row out of sight.
    let tagged = try BuiltProgram.shell(
      "\"$MOOT\" do 'tag +elsewhere' --query is:unanswered --store \(store)", folder: folder.path)
    #expect(tagged.status == 0, "\(tagged.complaints)")
    try await screen.wait(for: "#elsewhere")
  }

  @Test func aTinyWindowSaysWhatItNeedsAndGrows() async throws {
    let screen = try demo(width: 20, height: 5)
    try await screen.wait(for: "too")
    try screen.resize(width: 100, height: 30)
    try await waitForRows(screen)
    try screen.press("q")
    try await screen.wait(for: "[ended 0]")
  }

  @Test func anUnknownTerminalIsDrawnOnAnyway() async throws {
    let screen = try TmuxScreen(
      "\"$MOOT\" demo", folder: folder.path, variables: ["TERM": "xterm-nobody-knows", "LC_ALL": "C"])
    try await screen.wait(for: "4 accounts")
    try screen.press("q")
    try await screen.wait(for: "[ended 0]")
  }

  @Test func aDumbTerminalGetsOneLine() async throws {
    let screen = try TmuxScreen("\"$MOOT\" demo", folder: folder.path, variables: ["TERM": "dumb"])
    let shown = try await screen.wait(for: "[ended 1]")
    #expect(shown.contains("moot: The inbox cannot be drawn on a terminal of type \"dumb\"."))
  }

  @Test func theEditorsTextComesBack() async throws {
    let editor = folder.path + "/editor.sh"
    try "#!/bin/sh\nprintf 'written in the editor' > \"$1\"\n".write(toFile: editor, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    let screen = try TmuxScreen(
      "\"$MOOT\" demo --store \(store)", folder: folder.path, variables: ["VISUAL": editor])
    try await waitForRows(screen)
    try screen.press("r")
    try await screen.wait(for: "replying to")
    try screen.press("C-e")
    try await screen.wait(for: "written in the editor")
  }
}
