/// A frame in the making: a grid of cells, a cursor, and the links on it.
///
/// Coordinates are those of the region being drawn: inside `draw(in:)` the top left is (0, 0) and nothing outside the region
/// can be touched. Every text that is put passes `GlyphScanner`, so a cell never holds a control or an invisible scalar.
package struct Surface: Sendable, Equatable {
  /// The size of the region being drawn; of the whole grid outside `draw(in:)`.
  package private(set) var size: Size
  /// Which drawing characters lines and symbols use.
  package var glyphs: GlyphSet
  /// The whole grid, row by row.
  package internal(set) var cells: [Cell]
  /// Where the terminal's cursor stands, in coordinates of the whole grid; nil hides it.
  package private(set) var cursor: Point?
  /// Addresses by link number minus one.
  package private(set) var links: [String] = []
  /// What clicks mean, the topmost last.
  package internal(set) var touches: [Touch] = []
  package let gridSize: Size

  /// Where the region's top left is in the grid.
  private(set) var origin = Point.zero
  /// The part of the grid that may be drawn on.
  private(set) var clip: Rect

  package init(size: Size, glyphs: GlyphSet = .unicode) {
    self.size = size
    self.glyphs = glyphs
    gridSize = size
    cells = Array(repeating: .blank, count: size.width * size.height)
    clip = Rect(.zero, size)
  }

  /// The region as a rectangle at (0, 0).
  package var bounds: Rect { Rect(.zero, size) }

  /// The cell at a place of the region; blank outside.
  package subscript(point: Point) -> Cell {
    let place = Point(x: point.x + origin.x, y: point.y + origin.y)
    guard Rect(.zero, gridSize).contains(place) else { return .blank }
    return cells[place.y * gridSize.width + place.x]
  }

  /// Draws with `rect`'s top left as (0, 0), clipped to it.
  @discardableResult
  package mutating func draw<Result>(
    in rect: Rect, _ body: (inout Surface) throws -> Result
  ) rethrows -> Result {
    let outer = (origin, clip, size)
    origin = Point(x: outer.0.x + rect.x, y: outer.0.y + rect.y)
    clip = clip.intersection(Rect(origin, rect.size))
    size = rect.size
    defer { (origin, clip, size) = outer }
    return try body(&self)
  }

  /// Shows the cursor at a place of the region, as long as that is visible; nil hides it.
  package mutating func setCursor(_ point: Point?) {
    cursor = point.map { Point(x: $0.x + origin.x, y: $0.y + origin.y) }.flatMap { clip.contains($0) ? $0 : nil }
  }

  /// A link for runs of text. Only `https` addresses are taken; bytes that a terminal could misread are percent-encoded.
  package mutating func link(to address: String) -> LinkID {
    guard let safe = SafeLink.address(address) else { return .none }
    if let index = links.firstIndex(of: safe) { return LinkID(number: UInt16(index + 1)) }
    guard links.count < Int(UInt16.max) else { return .none }
    links.append(safe)
    return LinkID(number: UInt16(links.count))
  }

  /// The address behind a link of this surface.
  package func address(of link: LinkID) -> String? {
    link == .none || Int(link.number) > links.count ? nil : links[Int(link.number) - 1]
  }

  /// Fills with a glyph (its first, one column wide; else spaces) in one style.
  package mutating func fill(_ rect: Rect, with style: Style, glyph: String = " ") {
    var iterator = GlyphScanner(glyph)
    let first = iterator.next()?.glyph ?? .space
    let cell = Cell(glyph: first.width == 1 ? first : .space, style: style)
    eachRow(of: rect) { row, surface in
      surface.splitWide(before: row.lowerBound)
      surface.splitWide(before: row.upperBound)
      for index in row { surface.cells[index] = cell }
    }
  }

  /// Changes the style of what is there and keeps the text: a highlight from edge to edge.
  package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    eachRow(of: rect) { row, surface in
      for index in row { change(&surface.cells[index].style) }
    }
  }

  /// Visits the visible part of `rect` row by row, as ranges of cell indices.
  private mutating func eachRow(of rect: Rect, _ body: (Range<Int>, inout Surface) -> Void) {
    let visible = Rect(x: rect.x + origin.x, y: rect.y + origin.y, width: rect.width, height: rect.height)
      .intersection(clip)
    for y in visible.y..<visible.maxY where !visible.isEmpty {
      let start = y * gridSize.width + visible.x
      body(start..<start + visible.width, &self)
    }
  }

  /// Replaces both halves of a wide glyph that lies across the border before `index` by spaces.
  mutating func splitWide(before index: Int) {
    guard index > 0, index < cells.count, cells[index].glyph.isContinuation else { return }
    cells[index].glyph = .space
    cells[index - 1].glyph = .space
  }
}
