import InboxModel
import TerminalKit

/// Every key, command and search term, made from the same tables that the program runs by. Typing filters it.
struct HelpPanel: Sendable {
  /// One line of help.
  struct Entry: Hashable, Sendable {
    var key: String
    var name: String
    var words: String
    /// A heading stands alone and is left out when nothing under it fits.
    var isHeading = false
  }

  let entries: [Entry]
  private(set) var editor: LineEditor
  /// What fits what was typed.
  private(set) var shown: [Entry] = []
  private(set) var top = 0
  private var height = 1
  /// Cells for a line of a card.
  private var width = 76
  private let cards: [String: HelpCard]

  /// `refusal` says why a command's line cannot be run here and now.
  init(_ desk: Desk, topic: String? = nil, refusal: (_ line: String) -> String?) {
    entries = HelpCatalog(desk: desk).entries
    cards = HelpCard.all(desk, refusal: refusal)
    editor = LineEditor(topic ?? "")
    filter()
  }

  var isEmpty: Bool { shown.isEmpty }

  mutating func fit(_ frame: InboxFrame, _ desk: Desk) {
    let place = HelpPanel.place(frame)
    height = max(1, place.height - 4)
    if width != place.width - 8 {
      width = max(8, place.width - 8)
      let former = top
      filter()
      top = former
    }
    top = min(max(0, top), max(0, shown.count - height))
  }

  /// False when the key closes the help.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .escape:
      guard !editor.isEmpty else { return false }
      editor = LineEditor()
      filter()
    case .up, .control("p"): scroll(-1)
    case .down, .control("n"), .enter: scroll(1)
    case .pageUp, .control("u"): scroll(-height + 1)
    case .pageDown, .control("d"): scroll(height - 1)
    case .character("?") where editor.isEmpty, .character("q") where editor.isEmpty: return false
    default: if editor.press(key) { filter() }
    }
    return true
  }

  mutating func paste(_ text: String) {
    editor.perform(.insert(text))
    filter()
  }

  mutating func scroll(_ lines: Int) {
    top = min(max(0, top + lines), max(0, shown.count - height))
  }

  /// Keeps the lines that hold what was typed, with their headings; all lines under a heading that holds it. A command's name brings its card.
  private mutating func filter() {
    top = 0
    let typed = editor.text.lowercased()
    guard !typed.allSatisfy(\.isWhitespace) else {
      shown = entries
      return
    }
    shown = cards[typed]?.entries(width: width) ?? []
    var heading: Entry?
    var isWhole = false
    for entry in entries {
      if entry.isHeading {
        heading = entry
        isWhole = entry.name.lowercased().contains(typed)
      } else if isWhole && !entry.isBlank || entry.holds(typed) {
        if let heading {
          if !shown.isEmpty { shown.append(Entry(key: "", name: "", words: "")) }
          shown.append(heading)
        }
        heading = nil
        shown.append(entry)
      }
    }
  }
}

extension HelpPanel.Entry {
  fileprivate var isBlank: Bool { key.isEmpty && name.isEmpty && words.isEmpty }

  fileprivate func holds(_ typed: String) -> Bool {
    [key, name, words].contains { $0.lowercased().contains(typed) }
  }
}
