import InboxModel
import TerminalKit

/// The last line: keys that can be pressed here, and where you are.
struct HintBar {
  struct Hint: Hashable {
    var key: String
    var words: String

    var width: Int { TextWidth.width(key) + (words.isEmpty ? 0 : 1 + TextWidth.width(words)) }
  }

  let desk: Desk
  let hints: [Hint]
  /// Stands at the right end.
  let place: String

  func draw(into surface: inout Surface) {
    let theme = desk.theme
    let end = surface.size.width - 1
    let placeStart = surface.put(place, endingAt: end, y: 0, style: theme[.dim], maxWidth: end)
    let limit = place.isEmpty ? end : placeStart - 2
    // The last hint is the way to all the others, so it always has its place.
    let reserve = hints.last.map { $0.width + 2 } ?? 0
    var x = 1
    for (index, hint) in hints.enumerated() {
      let isLast = index == hints.count - 1
      guard x + hint.width <= limit - (isLast ? 0 : reserve) else { continue }
      x += surface.put(hint.key, at: Point(x: x, y: 0), style: theme[.hintKey]) + 1
      x += surface.put(hint.words, at: Point(x: x, y: 0), style: theme[.hint]) + 2
    }
  }

  /// Hints for command lines and movements that some key does, in this order.
  static func hints(_ actions: [KeyAction], _ desk: Desk) -> [Hint] {
    actions.compactMap { action in
      guard let key = desk.keys.name(of: action) else { return nil }
      return Hint(key: key, words: desk.words(for: action))
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
}
