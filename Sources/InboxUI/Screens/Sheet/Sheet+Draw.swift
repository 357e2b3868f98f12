import InboxModel
import TerminalKit

extension Sheet {
  /// Draws the box with its lines, and the keys on its lower edge.
  func draw(
    title: String, keys: [(String, String)], into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk
  ) {
    let place = Self.place(frame, rows: lines.count)
    let brush = Brush(desk, on: .popup)
    Popup.draw(place, title: title, into: &surface, brush)
    let inner = place.inset(horizontal: 2, vertical: 1)
    surface.draw(in: inner) { surface in
      for (y, index) in (top..<min(lines.count, top + surface.size.height)).enumerated() {
        draw(lines[index], at: index, into: &surface, y: y, desk, brush)
      }
      let edge = surface.size.width - 1
      if top > 0 { surface.put(desk.glyphs(.moreAbove), at: Point(x: edge, y: 0), style: brush[.accent]) }
      if top + surface.size.height < lines.count {
        surface.put(
          desk.glyphs(.moreBelow), at: Point(x: edge, y: surface.size.height - 1), style: brush[.accent])
      }
    }
    Popup.foot(keys, of: place, into: &surface, brush)
  }

  private func draw(
    _ line: Line, at index: Int, into surface: inout Surface, y: Int, _ desk: Desk, _ brush: Brush
  ) {
    let isSelected = line.choice != nil && line.choice == cursor
    let row = isSelected ? Brush(desk, on: .popupSelected) : brush
    let area = Rect(x: 0, y: y, width: surface.size.width - 1, height: 1)
    if isSelected { surface.fill(area, with: row.ground) }
    if line.choice != nil { surface.touch(area, .choice(index)) }
    if isSelected { surface.put(desk.glyphs(.pointer), at: Point(x: 0, y: y), style: row[.popupSelected]) }
    func style(_ role: Role) -> Style {
      isSelected ? row[.popupSelected].removing(role == .popupDim ? .bold : []) : brush[role]
    }
    let end = area.width
    let trailing = line.trailing.map { TextWidth.width($0.text) + 2 } ?? 0
    var x = 2 + line.indent
    for run in line.runs {
      let room = end - trailing - x
      guard room > 0 else { break }
      x += surface.put(run.text, at: Point(x: x, y: y), style: style(run.role), maxWidth: room, overflow: .ellipsis)
    }
    if let tail = line.trailing, end - trailing > 2 {
      surface.put(tail.text, endingAt: end, y: y, style: style(tail.role), maxWidth: end - 2)
    }
  }
}
