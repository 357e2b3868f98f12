import TerminalKit

/// A rating as stars, or as a number and one star where there is little room.
struct Stars {
  /// 1 to 5; anything else a platform may send is brought into that range.
  let rating: Int

  init(_ rating: Int) {
    self.rating = min(5, max(1, rating))
  }

  static let width = 5

  /// Five cells: "★★☆☆☆".
  func draw(into surface: inout Surface, at point: Point, _ brush: Brush) {
    surface.put(String(repeating: brush.glyphs(.star), count: rating), at: point, style: brush[.star])
    surface.put(
      String(repeating: brush.glyphs(.emptyStar), count: 5 - rating), at: Point(x: point.x + rating, y: point.y),
      style: brush[.starEmpty])
  }

  func text(_ brush: Brush) -> StyledText {
    StyledText([
      .init(String(repeating: brush.glyphs(.star), count: rating), brush[.star]),
      .init(String(repeating: brush.glyphs(.emptyStar), count: 5 - rating), brush[.starEmpty]),
    ])
  }

  /// Two cells: "2★".
  func short(_ glyphs: GlyphSet) -> String { "\(rating)\(glyphs(.star))" }
}
