import InboxModel
import TerminalKit

extension Picker {
  /// Draws a box in the upper middle of the screen.
  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let place = Self.place(rows: rowCount, in: frame, isWide: purpose == .palette)
    let brush = Brush(desk, on: .popup)
    Popup.draw(place, title: title, into: &surface, brush)
    surface.draw(in: place.inset(horizontal: 2, vertical: 1)) { surface in
      let prompt = surface.put("\(desk.glyphs(.pointer)) ", at: .zero, style: brush[.prompt])
      if editor.isEmpty {
        surface.put(
          promptWords(desk), at: Point(x: prompt, y: 0), style: brush[.popupDim], maxWidth: surface.size.width - prompt,
          overflow: .ellipsis)
      }
      editor.draw(into: &surface, at: Point(x: prompt, y: 0), style: brush[.popup])
      drawRows(into: &surface, desk, brush)
    }
    drawFoot(into: &surface, place, desk, brush)
  }

  /// The box for so many rows: the filter, a line of air, the rows.
  static func place(rows: Int, in frame: InboxFrame, isWide: Bool) -> Rect {
    let body = frame.body
    let width = min(body.width - 2, isWide ? 112 : 60)
    let height = min(body.height, max(5, rows + 4))
    return Rect(
      x: (body.width - width) / 2, y: body.y + max(0, (body.height - height) / 4), width: width, height: height)
  }

  /// Rows that fit into the box.
  static func capacity(rows: Int, in frame: InboxFrame, isWide: Bool) -> Int {
    max(1, place(rows: rows, in: frame, isWide: isWide).height - 4)
  }

  private func promptWords(_ desk: Desk) -> String {
    purpose == .palette ? desk.house.wording.choices.prompt(.palette) : desk.house.wording.choices.filter
  }

  private func drawRows(into surface: inout Surface, _ desk: Desk, _ brush: Brush) {
    guard rowCount > 0 else {
      surface.put(desk.house.wording.choices.noneFound, at: Point(x: 2, y: 2), style: brush[.popupDim])
      return
    }
    let labelWidth = labelWidth(of: surface.size.width)
    let positions = Dictionary(matches.map { ($0.item, $0.positions) }) { first, _ in first }
    for (line, place) in list.visible.enumerated() {
      let id = list.ids[place]
      let item = id == Self.freeRow ? free : items[id]
      guard let item else { continue }
      let isSelected = place == list.selectedIndex
      let row = isSelected ? Brush(desk, on: .popupSelected) : brush
      let area = Rect(x: 0, y: line + 2, width: surface.size.width, height: 1)
      if isSelected { surface.fill(area, with: row.ground) }
      surface.touch(area, .choice(place))
      surface.draw(in: area) {
        draw(item, positions: positions[id] ?? [], isSelected: isSelected, labelWidth, into: &$0, desk, row)
      }
    }
  }

  /// Room for the labels in sight, so that what stands behind them makes a column.
  private func labelWidth(of width: Int) -> Int {
    let shown = list.visible.compactMap { list.ids[$0] == Self.freeRow ? free : items[list.ids[$0]] }
    let widest = shown.map { TextWidth.width($0.label) }.max() ?? 0
    return min(widest, width / 2)
  }

  private func draw(
    _ item: PickerItem, positions: [Int], isSelected: Bool, _ labelWidth: Int, into surface: inout Surface,
    _ desk: Desk, _ brush: Brush
  ) {
    let plain = brush[isSelected ? .popupSelected : item.refusal == nil ? .popup : .popupDim]
    let dim = isSelected ? plain.removing(.bold) : brush[.popupDim]
    surface.put(isSelected ? desk.glyphs(.pointer) : " ", at: .zero, style: plain)
    var x = 2
    if let check = item.check {
      let symbol: Symbol = check == .on ? .checkedBox : check == .mixed ? .dash : .openBox
      x += surface.put(desk.glyphs(symbol), at: Point(x: x, y: 0), style: plain) + 1
    }
    let end = surface.size.width - 1
    let keyStart = item.key.isEmpty ? end : surface.put(item.key, endingAt: end, y: 0, style: plain.adding(.bold)) - 2
    let text = StyledText.highlighting(item.label, at: positions, style: plain) { style in
      isSelected ? style.adding(.underline) : desk.theme[.match].background(style.background)
    }
    let used = surface.put(text, at: Point(x: x, y: 0), maxWidth: keyStart - x, overflow: .ellipsis)
    x += max(used, labelWidth) + 2
    let detail = item.refusal ?? item.detail
    guard keyStart - x > 3 else { return }
    surface.put(detail, at: Point(x: x, y: 0), style: dim, maxWidth: keyStart - x, overflow: .ellipsis)
  }

  private func drawFoot(into surface: inout Surface, _ place: Rect, _ desk: Desk, _ brush: Brush) {
    let words = desk.house.wording
    var hints = [(Key.enter.description, isMultiple ? words.screen.apply : words.choices.select)]
    if isMultiple { hints.insert((Key.space.description, words.screen.toggle), at: 0) }
    hints.append((Key.escape.description, words.choices.cancel))
    Popup.foot(hints, of: place, into: &surface, brush)
  }
}
