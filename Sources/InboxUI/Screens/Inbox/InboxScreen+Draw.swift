import InboxModel
import TerminalKit

extension InboxScreen {
  /// Draws everything between the top line and the message line.
  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    surface.touch(frame.queue, .pane(.queue))
    surface.draw(in: frame.queue) { drawQueue(into: &$0, frame, desk) }
    if let rule = frame.rule, !queue.isEmpty { drawRule(rule, into: &surface, frame, desk) }
    if let preview = frame.preview {
      surface.touch(preview, .pane(.preview))
      surface.draw(in: preview) { reader.draw(into: &$0, desk, isFocused: pane == .preview) }
    }
    drawSidebar(into: &surface, frame, desk)
  }

  private func drawSidebar(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    if let place = frame.sidebar {
      surface.touch(place, .pane(.sidebar))
      surface.draw(in: place) {
        sidebarDrawing(Brush(desk), desk).draw(into: &$0)
      }
      surface.vline(at: Point(x: place.maxX, y: place.y), length: place.height, style: desk.theme[.border])
    } else if pane == .sidebar {
      let drawer = frame.drawer
      let brush = Brush(desk, on: .popup)
      surface.touch(drawer, .pane(.sidebar))
      surface.fill(drawer, with: brush.ground)
      surface.vline(at: Point(x: drawer.maxX - 1, y: drawer.y), length: drawer.height, style: brush[.popupBorder])
      surface.draw(in: drawer.inset(top: 1, right: 2)) {
        sidebarDrawing(brush, desk).draw(into: &$0)
      }
    }
  }

  func sidebarDrawing(_ brush: Brush, _ desk: Desk) -> SidebarDrawing {
    SidebarDrawing(
      desk: desk, current: queue.source, cursor: pane == .sidebar ? sidebar.cursor : nil, top: sidebar.top, brush: brush
    )
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
    let told = queue.source.group?.told ?? []
    let columns = RowColumns(
      width: surface.size.width, screen: desk.size.width, parts: queue.source.columns.filter { !told.contains($0) })
    let drawing = RowDrawing(desk: desk, columns: columns, highlight: queue.highlight)
    for slot in slots(frame, desk) {
      let row = queue.rows[slot.place]
      if let heading = slot.heading { draw(heading: heading, at: columns.kind, y: slot.y - 1, into: &surface, desk) }
      drawing.draw(row, into: &surface, y: slot.y, emphasis(of: row, at: slot.place, frame, desk))
      surface.touch(Rect(x: 0, y: slot.y, width: surface.size.width, height: RowDrawing.height), .row(row.id))
    }
  }

  /// The heading, and a line that leads the eye to its end.
  private func draw(heading: String, at x: Int, y: Int, into surface: inout Surface, _ desk: Desk) {
    let end = surface.size.width - 1
    let used = surface.put(
      heading, at: Point(x: x, y: y), style: desk.theme[.heading], maxWidth: end - x, overflow: .ellipsis)
    let start = x + used + 1
    if end - start > 2 { surface.hline(at: Point(x: start, y: y), length: end - start, style: desk.theme[.faint]) }
  }

  /// A calm line in the middle of where the rows would be, and what can be done next.
  private func drawEmpty(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let width = max(8, surface.size.width - 8)
    let said = TextWrap.wrap(emptyWords(desk), width: width)
    let next = queue.isLoaded ? TextWrap.wrap(nextWords(desk), width: width) : []
    let lines = said.map { ($0, Role.text) } + (next.isEmpty ? [] : [("", .dim)]) + next.map { ($0, .dim) }
    let top = max(0, (frame.body.height - lines.count) / 3)
    for (index, (line, role)) in lines.enumerated() {
      let x = max(0, (surface.size.width - TextWidth.width(line)) / 2)
      surface.put(line, at: Point(x: x, y: top + index), style: desk.theme[role])
    }
  }

  private func nextWords(_ desk: Desk) -> String {
    desk.house.wording.queue.next(searchText == nil ? queue.source.name : "search") { line in
      let action = Movement(rawValue: line).map { KeyAction.move($0) } ?? .line(line)
      return desk.keys.name(of: action) ?? ":\(line)"
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
    return RowDrawing.Emphasis(isCursor: isCursor, hasGround: hasGround, isMarked: queue.isMarked(row))
  }

  private func emptyWords(_ desk: Desk) -> String {
    guard queue.isLoaded else { return desk.house.wording.queue.loading }
    if let searchText { return desk.house.wording.queue.noMatches(searchText) }
    return desk.house.wording.queue.empty(queue.source.name)
  }
}
