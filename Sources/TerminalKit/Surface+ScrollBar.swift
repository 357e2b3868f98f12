extension Surface {
  /// A scroll bar along the right edge of `rect`: which part of `total` is in sight. Nothing when all of it is.
  package mutating func scrollBar(in rect: Rect, visible: Range<Int>, total: Int, track: Style, thumb: Style) {
    guard total > visible.count, rect.height > 0, rect.width > 0 else { return }
    let x = rect.maxX - 1
    let length = max(1, rect.height * visible.count / total)
    let free = rect.height - length
    let start = total == visible.count ? 0 : free * visible.lowerBound / (total - visible.count)
    vline(at: Point(x: x, y: rect.y), length: rect.height, style: track, symbol: .vertical)
    vline(at: Point(x: x, y: rect.y + min(start, free)), length: length, style: thumb, symbol: .thumb)
  }
}
