import InboxModel
import TerminalKit

extension HelpPanel {
  static func place(_ frame: InboxFrame) -> Rect {
    let body = frame.body
    let width = min(body.width - 2, 112)
    return Rect(x: (body.width - width) / 2, y: body.y, width: width, height: body.height)
  }

  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let place = Self.place(frame)
    let brush = Brush(desk, on: .popup)
    Popup.draw(place, title: desk.house.wording.help.title, into: &surface, brush)
    surface.draw(in: place.inset(horizontal: 2, vertical: 1)) { surface in
      let start = surface.put("\(desk.glyphs(.pointer)) ", at: .zero, style: brush[.prompt])
      if editor.isEmpty {
        surface.put(desk.house.wording.choices.filter, at: Point(x: start, y: 0), style: brush[.popupDim])
      }
      editor.draw(into: &surface, at: Point(x: start, y: 0), style: brush[.popup])
      guard !isEmpty else {
        surface.put(
          desk.house.wording.help.noTopic(editor.text), at: Point(x: start, y: 2), style: brush[.popupDim],
          overflow: .ellipsis)
        return
      }
      let rows = max(0, surface.size.height - 2)
      for (y, entry) in shown.dropFirst(top).prefix(rows).enumerated() {
        draw(entry, into: &surface, y: y + 2, brush)
      }
      let edge = surface.size.width - 1
      if top > 0 { surface.put(desk.glyphs(.moreAbove), at: Point(x: edge, y: 2), style: brush[.accent]) }
      if top + rows < shown.count {
        surface.put(desk.glyphs(.moreBelow), at: Point(x: edge, y: rows + 1), style: brush[.accent])
      }
    }
    Popup.foot(
      [
        ("\(Key.up) \(Key.down)", desk.house.wording.screen.scrollsOn),
        (Key.escape.description, desk.house.wording.help.close),
      ],
      of: place, into: &surface, brush)
  }

  private func draw(_ entry: Entry, into surface: inout Surface, y: Int, _ brush: Brush) {
    guard !entry.isHeading else {
      surface.put(entry.name, at: Point(x: 0, y: y), style: brush[.accent].adding(.bold), overflow: .ellipsis)
      return
    }
    let width = surface.size.width
    let keyWidth = width < 60 ? 11 : 17
    surface.put(
      entry.key, at: Point(x: 2, y: y), style: brush[.popup].adding(.bold), maxWidth: keyWidth - 1, overflow: .ellipsis)
    guard !entry.name.isEmpty else {
      let x = entry.key.isEmpty ? 2 : keyWidth + 2
      surface.put(
        entry.words, at: Point(x: x, y: y), style: brush[.popup], maxWidth: width - x - 2, overflow: .ellipsis)
      return
    }
    let nameWidth = width < 60 ? width - keyWidth - 4 : min(34, (width - keyWidth) * 2 / 5)
    surface.put(
      entry.name, at: Point(x: keyWidth + 2, y: y), style: brush[.popup], maxWidth: nameWidth, overflow: .ellipsis)
    let x = keyWidth + nameWidth + 4
    guard width - x > 8 else { return }
    surface.put(
      entry.words, at: Point(x: x, y: y), style: brush[.popupDim], maxWidth: width - x - 2, overflow: .ellipsis)
  }
}
