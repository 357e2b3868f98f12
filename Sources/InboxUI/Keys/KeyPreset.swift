/// Habits that somebody brings along, as bindings laid over the house's own.
package enum KeyPreset: String, Hashable, Sendable, CaseIterable {
  case moot, vim, gmail, mutt

  /// Keys with a movement's name or a command's line; an empty line takes the binding away.
  var bindings: [(keys: String, line: String)] {
    switch self {
    case .moot: []
    case .vim:
      [
        ("u", "undo"), ("Ctrl-R", "redo"), ("n", "next-match"), ("N", "previous-match"), ("i", "reply"),
        ("I", "reply --private"), ("c", "note"), ("v", "mark"), ("Ctrl-F", "page-down"), ("Ctrl-B", "page-up"),
        ("Z Z", "quit"), ("z", ""),
      ]
    case .gmail:
      [
        ("e", "done"), ("E", "escalate"), ("b", "snooze"), ("l", "tag"), ("u", "back"), ("s", "priority"),
        ("I", "read"),
        ("U", "unread"), ("v", "view"), ("m", "silence"),
      ]
    case .mutt:
      [
        ("t", "mark"), ("T", "mark-matching"), ("l", "search"), ("i", "back"), ("Y", "tag"), ("$", "sync"),
        ("s", "done"),
        ("S", "snooze"), ("N", "unread"),
      ]
    }
  }
}
