import InboxModel
import InboxTesting
import InboxUI
import TerminalKit
import Testing

/// Golden screens at the three sizes that are designed for.
@Suite struct ScreenSnapshots {
  static let sizes = [Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 40, height: 12)]

  /// A scene: a name, and the keys that lead to it.
  struct Scene: CustomTestStringConvertible, Sendable {
    let name: String
    var keys = ""
    var typed = ""
    var then = ""

    var testDescription: String { name }
  }

  static let scenes = [
    Scene(name: "inbox"),
    Scene(name: "inbox-marks", keys: "j x j x"),
    Scene(name: "inbox-all-matching", keys: "*"),
    Scene(name: "inbox-sidebar", keys: "Shift-Tab j j"),
    Scene(name: "inbox-end", keys: "G"),
    Scene(name: "grouped-platform", keys: ":", typed: "group platform", then: "Enter"),
    Scene(name: "grouped-platform-end", keys: ":", typed: "group platform", then: "Enter G"),
    Scene(name: "grouped-day", keys: ":", typed: "group day", then: "Enter"),
    Scene(name: "grouped-priority", keys: ":", typed: "group priority", then: "Enter"),
    Scene(name: "grouped-rating", keys: ":", typed: "group rating", then: "Enter"),
    Scene(name: "sorted", keys: ":", typed: "sort waiting", then: "Enter"),
    Scene(name: "picker-order", keys: "g s"),
    Scene(name: "help-command", keys: ":", typed: "help spam", then: "Enter"),
    Scene(name: "picker-group", keys: "g b"),
    Scene(name: "searches", keys: "/", typed: "kind:review rating:..2 crash", then: "Enter 2 Shift-Tab"),
    Scene(name: "conversation-review", keys: "Enter"),
    Scene(name: "conversation-earlier", keys: "Enter E"),
    Scene(name: "conversation-held", keys: "j j Enter"),
    Scene(name: "conversation-chat", keys: "j j j Enter"),
    Scene(name: "conversation-folded", keys: "j j j j j Enter"),
    Scene(name: "conversation-unfolded", keys: "j j j j j Enter Enter"),
    Scene(name: "conversation-unsure", keys: "j j j j j j Enter"),
    Scene(name: "conversation-hostile", keys: "j j j j j j j j Enter"),
    Scene(name: "conversation-verbatim", keys: "j j j j j j j j Enter V"),
    Scene(name: "composer-reply", keys: "r", typed: "Ciao Luca, grazie per la segnalazione."),
    Scene(name: "composer-note", keys: "n", typed: "Same trace as in #4711"),
    Scene(name: "composer-private", keys: "j R", typed: "Here is the export script."),
    Scene(name: "picker-tags", keys: "t"),
    Scene(name: "picker-tags-new", keys: "t", typed: "Late Delivery"),
    Scene(name: "picker-assignee", keys: "a"),
    Scene(name: "picker-snooze", keys: "s"),
    Scene(name: "picker-snooze-free", keys: "s", typed: "tuesday 14:00"),
    Scene(name: "picker-priority", keys: "p"),
    Scene(name: "picker-escalation", keys: "e"),
    Scene(name: "question-escalation", keys: "e Enter", typed: "same trace"),
    Scene(name: "palette", keys: "Ctrl-P", typed: "re"),
    Scene(name: "palette-refused", keys: "Ctrl-P", typed: "delete"),
    Scene(name: "command-completion", keys: ":", typed: "sn"),
    Scene(name: "command-error", keys: ":", typed: "snoze 3d", then: "Enter"),
    Scene(name: "search-completion", keys: "/", typed: "is:un"),
    Scene(name: "search-error", keys: "/", typed: "tag:bug plattform:x", then: "Enter"),
    Scene(name: "help", keys: "?"),
    Scene(name: "help-filtered", keys: "?", typed: "snooze"),
    Scene(name: "confirmation", keys: "j j #"),
    Scene(name: "plan", keys: "x j j x j x #"),
    Scene(name: "plan-lasting", keys: "j j x j x #"),
    Scene(name: "plan-reversible", keys: "j x j x", typed: ":like", then: "Enter"),
    Scene(name: "pending-keys", keys: "g"),
    Scene(name: "conversation-linked", keys: "j Enter"),
    Scene(name: "picker-split", keys: "j j j Enter S"),
    Scene(name: "picker-related", keys: "j Enter l"),
  ]

  @Test(arguments: scenes, sizes)
  func screensStandAsRecorded(scene: Scene, size: Size) {
    var stage = Stage(Town.setup { $0.size = size })
    play(scene, on: &stage)
    let name = "\(scene.name)-\(size.width)x\(size.height)"
    #expect(Snapshot.difference(stage.screen, named: name) == nil)
  }

  private func play(_ scene: Scene, on stage: inout Stage) {
    stage.press(scene.keys)
    stage.type(scene.typed)
    stage.press(scene.then)
    stage.settle()
  }

  @Test(arguments: sizes)
  func firstRunTellsWhatToDo(size: Size) {
    let stage = Stage(Town.setup { $0.size = size }, clerk: Clerk(accounts: []))
    #expect(Snapshot.difference(stage.screen, named: "first-run-\(size.width)x\(size.height)") == nil)
  }

  @Test(arguments: InboxView.builtIn.map(\.name), sizes)
  func emptyViewsAreCalm(view: String, size: Size) {
    var clerk = Clerk(rows: [])
    clerk.counts = [:]
    var stage = Stage(Town.setup { $0.size = size }, clerk: clerk)
    stage.type(":view \(view)")
    stage.press("Enter")
    let name = "empty-\(view)-\(size.width)x\(size.height)"
    #expect(Snapshot.difference(stage.screen, named: name) == nil)
  }

  @Test func aWideScreenShowsThePreviewBesideTheQueue() {
    let stage = Stage(Town.setup { $0.size = Size(width: 200, height: 40) })
    #expect(Snapshot.difference(stage.screen, named: "inbox-200x40") == nil)
  }

  @Test(arguments: sizes)
  func asciiScreensHoldOnlyAscii(size: Size) {
    var stage = Stage(
      Town.setup {
        $0.size = size
        $0.glyphs = .ascii
      }, clerk: Clerk(rows: Array(Town.rows.prefix(4))))
    #expect(Snapshot.difference(stage.screen, named: "ascii-\(size.width)x\(size.height)") == nil)
    for keys in ["", "Tab", "t", "Esc", "Ctrl-P", "Esc", "?", "Esc", "Enter", "r"] {
      stage.press(keys)
      // Luca's own words have letters with accents.
      let foreign = stage.screen.unicodeScalars.filter { !$0.isASCII && !$0.properties.isAlphabetic }
      #expect(foreign.isEmpty, "after \(keys): \(foreign)")
    }
  }

  @Test(arguments: [Size(width: 39, height: 20), Size(width: 100, height: 11), Size(width: 12, height: 5)])
  func tooSmallAWindowSaysSo(size: Size) {
    let stage = Stage(Town.setup { $0.size = size })
    #expect(Snapshot.difference(stage.screen, named: "too-small-\(size.width)x\(size.height)") == nil)
  }
}
