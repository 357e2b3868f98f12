extension Surface {
  /// A line of `length` cells to the right.
  package mutating func hline(at point: Point, length: Int, style: Style = .plain, symbol: Symbol = .horizontal) {
    fill(Rect(x: point.x, y: point.y, width: length, height: 1), with: style, glyph: glyphs(symbol))
  }

  /// A line of `length` cells downwards.
  package mutating func vline(at point: Point, length: Int, style: Style = .plain, symbol: Symbol = .vertical) {
    fill(Rect(x: point.x, y: point.y, width: 1, height: length), with: style, glyph: glyphs(symbol))
  }

  /// A frame along the inside of `rect`'s edges.
  package mutating func box(_ rect: Rect, style: Style = .plain) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let (right, bottom) = (rect.maxX - 1, rect.maxY - 1)
    hline(at: Point(x: rect.x + 1, y: rect.y), length: rect.width - 2, style: style)
    hline(at: Point(x: rect.x + 1, y: bottom), length: rect.width - 2, style: style)
    vline(at: Point(x: rect.x, y: rect.y + 1), length: rect.height - 2, style: style)
    vline(at: Point(x: right, y: rect.y + 1), length: rect.height - 2, style: style)
    put(glyphs(.topLeft), at: rect.origin, style: style)
    put(glyphs(.topRight), at: Point(x: right, y: rect.y), style: style)
    put(glyphs(.bottomLeft), at: Point(x: rect.x, y: bottom), style: style)
    put(glyphs(.bottomRight), at: Point(x: right, y: bottom), style: style)
  }
}
