import TerminalKit

/// A box that lies over the screen.
enum Popup {
  static func draw(_ place: Rect, title: String, into surface: inout Surface, _ brush: Brush) {
    surface.touch(place, .box)
    surface.fill(place, with: brush.ground)
    surface.box(place, style: brush[.popupBorder])
    guard !title.isEmpty, place.width > 6 else { return }
    surface.put(
      " \(title) ", at: Point(x: place.x + 2, y: place.y), style: brush[.popup].adding(.bold),
      maxWidth: place.width - 4, overflow: .ellipsis)
  }

  /// Keys on the lower edge, as many as fit. A click presses what names one key.
  static func foot(_ hints: [(String, String)], of place: Rect, into surface: inout Surface, _ brush: Brush) {
    var x = place.x + 2
    for (key, words) in hints {
      let width = TextWidth.width(key) + TextWidth.width(words) + 3
      guard x + width <= place.maxX - 1 else { return }
      surface.touch(
        Rect(x: x, y: place.maxY - 1, width: width, height: 1), key.contains(" ") ? nil : .keys(key))
      x += surface.put(" \(key) ", at: Point(x: x, y: place.maxY - 1), style: brush[.popup].adding(.bold))
      x += surface.put("\(words) ", at: Point(x: x, y: place.maxY - 1), style: brush[.popupDim])
    }
  }
}
