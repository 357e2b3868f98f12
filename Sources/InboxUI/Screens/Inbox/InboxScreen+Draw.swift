import InboxModel
import TerminalKit

extension InboxScreen {
  /// Draws everything between the top line and the message line.
  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    surface.draw(in: frame.queue) { drawQueue(into: &$0, frame, desk) }
    if let rule = frame.rule, !queue.isEmpty { drawRule(rule, into: &surface, frame, desk) }
    if let preview = frame.preview {
      surface.draw(in: preview) { reader.draw(into: &$0, desk, isFocused: pane == .preview) }
    }
    drawSidebar(into: &surface, frame, desk)
  }

  private func drawSidebar(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let cursor = pane == .sidebar ? sidebar.cursor : nil
    if let place = frame.sidebar {
      surface.draw(in: place) {
        SidebarDrawing(desk: desk, current: queue.source, cursor: cursor, brush: Brush(desk)).draw(into: &$0)
      }
      surface.vline(at: Point(x: place.maxX, y: place.y), length: place.height, style: desk.theme[.border])
    } else if pane == .sidebar {
      let drawer = frame.drawer
      let brush = Brush(desk, on: .popup)
      surface.fill(drawer, with: brush.ground)
      surface.vline(at: Point(x: drawer.maxX - 1, y: drawer.y), length: drawer.height, style: brush[.popupBorder])
      surface.draw(in: drawer.inset(top: 1, right: 2)) {
        SidebarDrawing(desk: desk, current: queue.source, cursor: cursor, brush: brush).draw(into: &$0)
      }
    }
  }

  /// The line where two panes meet; the pane with the focus has it in the accent colour.
  private func drawRule(_ rule: Rect, into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let style = desk.theme[pane == .preview ? .accent : .border]
    if rule.width == 1 {
      surface.vline(at: rule.origin, length: rule.height, style: style)
    } else {
      surface.hline(at: rule.origin, length: rule.width, style: style)
      if frame.sidebar != nil {
        surface.put(surface.glyphs(.teeLeft), at: Point(x: rule.x - 2, y: rule.y), style: desk.theme[.border])
        surface.hline(at: Point(x: rule.x - 1, y: rule.y), length: 1, style: style)
      }
    }
  }

  private func drawQueue(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    guard !queue.isEmpty else {
      drawEmpty(into: &surface, frame, desk)
      return
    }
    let drawing = RowDrawing(desk: desk, columns: RowColumns(width: surface.size.width))
    for (index, place) in queue.list.visible.enumerated() {
      let row = queue.rows[place]
      drawing.draw(row, into: &surface, y: index * frame.step, emphasis(of: row, at: place, frame, desk))
    }
  }

  /// One calm line in the middle of where the rows would be.
  private func drawEmpty(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let lines = TextWrap.wrap(emptyWords(desk), width: max(8, surface.size.width - 8))
    let top = max(0, (frame.body.height - lines.count) / 3)
    for (index, line) in lines.enumerated() {
      let x = max(0, (surface.size.width - TextWidth.width(line)) / 2)
      surface.put(line, at: Point(x: x, y: top + index), style: desk.theme[.dim])
    }
  }

  /// The one place where `Look.Selection` becomes what is drawn.
  private func emphasis(
    of row: QueueRow, at place: Int, _ frame: InboxFrame, _ desk: Desk
  ) -> RowDrawing.Emphasis {
    let isCursor = place == queue.list.selectedIndex
    let hasGround =
      switch desk.look.selection {
      case .full: isCursor
      case .bar: false
      case .settled: row.id == (frame.preview == nil ? rested : reader.shown)
      }
    return RowDrawing.Emphasis(isCursor: isCursor, hasGround: hasGround, isMarked: queue.marks.contains(row.id))
  }

  private func emptyWords(_ desk: Desk) -> String {
    guard queue.isLoaded else { return desk.house.wording.queue.loading }
    if let searchText { return desk.house.wording.queue.noMatches(searchText) }
    return desk.house.wording.queue.empty(queue.source.name)
  }
}
