import InboxModel
import TerminalKit

/// The last line: keys that can be pressed here, and where you are.
struct HintBar {
  struct Hint: Hashable {
    var key: String
    var words: String
    /// Keeps its place at the end, whatever has to go for it.
    var isPinned = false

    var width: Int { TextWidth.width(key) + (words.isEmpty ? 0 : 1 + TextWidth.width(words)) }
    /// The keys that a click presses; a hint without words only says what was pressed.
    var target: Target? { words.isEmpty ? nil : .keys(key) }
  }

  let desk: Desk
  /// The most important first.
  let hints: [Hint]
  /// Stands at the right end.
  let place: String

  private static let gap = 2

  func draw(into surface: inout Surface) {
    let theme = desk.theme
    let end = surface.size.width - 1
    let placeStart = surface.put(place, endingAt: end, y: 0, style: theme[.dim], maxWidth: end)
    for (x, hint) in layout(limit: place.isEmpty ? end : placeStart - Self.gap) {
      let wordsAt = x + surface.put(hint.key, at: Point(x: x, y: 0), style: theme[.hintKey]) + 1
      surface.put(hint.words, at: Point(x: wordsAt, y: 0), style: theme[.hint])
      surface.touch(Rect(x: x, y: 0, width: hint.width, height: 1), hint.target)
    }
  }

  /// Where each hint begins. What has no room is left out whole, from the least important on; pinned ones go last.
  private func layout(limit: Int) -> [(x: Int, hint: Hint)] {
    var x = 1
    var placed: [(x: Int, hint: Hint)] = []
    let pinned = hints.filter(\.isPinned)
    let reserve = pinned.reduce(0) { $0 + $1.width + Self.gap }
    for hint in hints where !hint.isPinned {
      guard x + hint.width <= limit - reserve else { break }
      placed.append((x, hint))
      x += hint.width + Self.gap
    }
    for hint in pinned where x + hint.width <= limit {
      placed.append((x, hint))
      x += hint.width + Self.gap
    }
    return placed
  }

  /// Hints for command lines and movements that some key does, in this order.
  static func hints(_ actions: [KeyAction], _ desk: Desk) -> [Hint] {
    actions.compactMap { action in
      guard let key = desk.keys.name(of: action) else { return nil }
      return Hint(key: key, words: desk.words(for: action), isPinned: desk.isPinned(action))
    }
  }
}

extension Desk {
  /// A key's meaning in one or two words.
  func words(for action: KeyAction) -> String {
    switch action {
    case .move(let movement): house.wording.commands.movements[movement.rawValue] ?? movement.rawValue
    case .line(let line): house.wording.commands.hint(for: line)
    }
  }

  /// The way to all other keys always has its place, and so has the way back, once there is something to take back.
  fileprivate func isPinned(_ action: KeyAction) -> Bool {
    action == .line("help") || (action == .line("undo") && canUndo)
  }
}
