/// A movement: keys that change nothing but the place on the screen. The screens carry them out; help shows them.
package struct MovementRow: Hashable, Sendable {
  /// The lasting name, for key maps and for the catalogue of wordings.
  package let name: String
  package let keys: [String]

  init(_ name: String, _ keys: String...) {
    self.name = name
    self.keys = keys
  }
}

/// All movements and their default keys.
package enum MovementTable {
  package static let rows: [MovementRow] = [
    MovementRow("down", "j", "Down"),
    MovementRow("up", "k", "Up"),
    MovementRow("top", "g g", "Home"),
    MovementRow("bottom", "G", "End"),
    MovementRow("half-page-down", "Ctrl-D"),
    MovementRow("half-page-up", "Ctrl-U"),
    MovementRow("page-down", "PageDown", "Space"),
    MovementRow("page-up", "PageUp"),
    MovementRow("open", "Enter"),
    MovementRow("back", "Esc"),
    MovementRow("next-conversation", "J"),
    MovementRow("previous-conversation", "K"),
    MovementRow("next-match", "]"),
    MovementRow("previous-match", "["),
    MovementRow("next-view", "g t"),
    MovementRow("previous-view", "g T"),
    MovementRow("former-view", "`"),
    MovementRow("close-search", "Ctrl-W"),
    MovementRow("next-pane", "Tab"),
    MovementRow("previous-pane", "Shift-Tab"),
    MovementRow("mark", "x"),
    MovementRow("mark-to-here", "X"),
    MovementRow("mark-matching", "*"),
    MovementRow("earlier-wordings", "E"),
    MovementRow("verbatim", "V"),
  ]

  package static func row(_ name: String) -> MovementRow? { rows.first { $0.name == name } }
}
