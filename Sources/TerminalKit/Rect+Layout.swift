extension Rect {
  /// Splits into columns from left to right, `gap` cells apart. A part that found no room is empty.
  package func columns(_ tracks: [Track], gap: Int = 0) -> [Rect] {
    var left = x
    return Track.lengths(tracks, total: width, gap: gap).map { length in
      defer { left += length + gap }
      return Rect(x: min(left, maxX), y: y, width: min(length, max(0, maxX - left)), height: height)
    }
  }

  /// Splits into rows from top to bottom, `gap` cells apart. A part that found no room is empty.
  package func rows(_ tracks: [Track], gap: Int = 0) -> [Rect] {
    var top = y
    return Track.lengths(tracks, total: height, gap: gap).map { length in
      defer { top += length + gap }
      return Rect(x: x, y: min(top, maxY), width: width, height: min(length, max(0, maxY - top)))
    }
  }

  /// A rectangle of at most `size` in the middle of this one.
  package func centered(_ size: Size) -> Rect {
    let inner = Size(width: min(size.width, width), height: min(size.height, height))
    return Rect(Point(x: x + (width - inner.width) / 2, y: y + (height - inner.height) / 2), inner)
  }
}
