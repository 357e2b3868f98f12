import InboxModel
import TerminalKit

extension Reader {
  /// Draws into the whole of the surface's region.
  func draw(into surface: inout Surface, _ desk: Desk, isFocused: Bool) {
    let size = surface.size
    guard let layout, detail != nil else {
      let words = isGone ? desk.house.wording.reading.gone : wanted == nil ? "" : desk.house.wording.reading.loading
      surface.put(words, at: .zero, style: desk.theme[.dim], maxWidth: size.width, overflow: .ellipsis)
      return
    }
    let measure = layout.options.measure
    let header = header
    for (y, line) in header.enumerated() { line.draw(into: &surface, y: y, width: measure, over: desk.theme.ground) }
    let body = Rect(x: 0, y: header.count + 1, width: size.width, height: height)
      .intersection(surface.bounds)
    let shown = layout.lines.dropFirst(top).prefix(body.height)
    surface.draw(in: body) { surface in
      for (y, line) in shown.enumerated() { line.draw(into: &surface, y: y, width: measure, over: desk.theme.ground) }
    }
    scrollMarks(into: &surface, body: body, desk)
    guard let composer else { return }
    let y = min(body.y + shown.count + 1, size.height - composer.height)
    let place = Rect(x: 0, y: max(0, y), width: measure, height: composer.height)
    surface.draw(in: place) { composer.draw(into: &$0, desk) }
  }

  /// Says that there is more above or below.
  private func scrollMarks(into surface: inout Surface, body: Rect, _ desk: Desk) {
    guard body.height > 1, let layout, surface.size.width > layout.options.measure || body.height > 2 else { return }
    let x = surface.size.width - 1
    if canScrollUp { surface.put(desk.glyphs(.moreAbove), at: Point(x: x, y: body.y), style: desk.theme[.accent]) }
    if canScrollDown {
      surface.put(desk.glyphs(.moreBelow), at: Point(x: x, y: body.maxY - 1), style: desk.theme[.accent])
    }
  }
}
