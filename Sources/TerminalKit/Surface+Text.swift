extension Surface {
  /// What happens to a text that does not fit.
  package enum Overflow: Hashable, Sendable {
    case clip, ellipsis
  }

  /// Draws a text on one row and says how many columns it took, at most `maxWidth` and never beyond the region.
  ///
  /// A wide glyph at an edge where only half of it fits becomes a space.
  @discardableResult
  package mutating func put(
    _ text: String, at point: Point, style: Style = .plain, maxWidth: Int? = nil, overflow: Overflow = .clip,
    link: LinkID = .none
  ) -> Int {
    let room = max(0, min(maxWidth ?? .max, size.width - point.x))
    guard overflow == .ellipsis, room > 0, TextWidth.width(text) > room else {
      return run(text, at: point, style: style, room: room, link: link)
    }
    let cut = TextWidth.prefix(text, columns: room - 1)
    let used = run(String(cut), at: point, style: style, room: room - 1, link: link)
    return used + run(glyphs(.ellipsis), at: Point(x: point.x + used, y: point.y), style: style, room: 1, link: link)
  }

  /// Draws styled runs one after the other. Where a run leaves a colour at its default, `base`'s shows.
  @discardableResult
  package mutating func put(
    _ text: StyledText, at point: Point, over base: Style = .plain, maxWidth: Int? = nil, overflow: Overflow = .clip
  ) -> Int {
    let room = max(0, min(maxWidth ?? .max, size.width - point.x))
    var used = 0
    let cuts = overflow == .ellipsis && text.width > room && room > 0
    let limit = cuts ? room - 1 : room
    var last = base
    for span in text.spans {
      guard used < limit else { break }
      let id = span.address.map { link(to: $0) } ?? .none
      last = span.style.over(base)
      let place = Point(x: point.x + used, y: point.y)
      let fitting = cuts ? String(TextWidth.prefix(span.text, columns: limit - used)) : span.text
      used += run(fitting, at: place, style: last, room: limit - used, link: id)
      if cuts, fitting.utf8.count < span.text.utf8.count { break }
    }
    guard cuts else { return used }
    return used + run(glyphs(.ellipsis), at: Point(x: point.x + used, y: point.y), style: last, room: 1, link: .none)
  }

  /// Draws a text so that it ends before column `right`; says where it starts.
  @discardableResult
  package mutating func put(
    _ text: String, endingAt right: Int, y: Int, style: Style = .plain, maxWidth: Int? = nil
  ) -> Int {
    let width = min(TextWidth.width(text), maxWidth ?? .max)
    put(text, at: Point(x: right - width, y: y), style: style, maxWidth: width, overflow: .ellipsis)
    return right - width
  }

  private mutating func run(_ text: String, at point: Point, style: Style, room: Int, link: LinkID) -> Int {
    let y = point.y + origin.y
    guard room > 0, y >= clip.y, y < clip.maxY else { return min(room, room > 0 ? TextWidth.width(text) : 0) }
    var pen = Pen(column: point.x + origin.x, row: y * gridSize.width, style: style, link: link)
    let end = pen.column + room
    for piece in GlyphScanner(text) {
      if pen.column >= end { break }
      let shown = glyphs == .ascii ? piece.glyph.plain : piece.glyph
      let glyph = pen.column + shown.width > end ? .space : shown
      place(glyph, with: &pen)
    }
    return pen.column - point.x - origin.x
  }

  /// Where a run of text goes on, in coordinates of the grid.
  private struct Pen {
    var column: Int
    /// The index of the row's first cell.
    let row: Int
    let style: Style
    let link: LinkID
  }

  private mutating func place(_ glyph: Glyph, with pen: inout Pen) {
    let columns = pen.column..<pen.column + glyph.width
    pen.column = columns.upperBound
    let visible = columns.clamped(to: clip.x..<clip.maxX)
    guard !visible.isEmpty else { return }
    let shown = visible.count == glyph.width ? glyph : .space
    let first = pen.row + visible.lowerBound
    splitWide(before: first)
    if visible.upperBound < gridSize.width { splitWide(before: pen.row + visible.upperBound) }
    cells[first] = Cell(glyph: shown, style: pen.style, link: pen.link)
    if shown.width == 2 { cells[first + 1] = Cell(glyph: .continuation, style: pen.style, link: pen.link) }
  }
}
