/// A part of a frame that a click means something to. What is drawn says so itself, so that what is seen and what is hit cannot differ.
package struct Touch: Hashable, Sendable {
  /// In coordinates of the whole grid.
  package let place: Rect
  package let meaning: any Hashable & Sendable

  package static func == (left: Touch, right: Touch) -> Bool {
    left.place == right.place && AnyHashable(left.meaning) == AnyHashable(right.meaning)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(AnyHashable(meaning))
  }
}

extension Surface {
  /// Says what a click on the visible part of `rect` means. What is said later lies on top.
  package mutating func touch(_ rect: Rect, _ meaning: any Hashable & Sendable) {
    let visible = Rect(x: rect.x + origin.x, y: rect.y + origin.y, width: rect.width, height: rect.height)
      .intersection(clip)
    guard !visible.isEmpty else { return }
    touches.append(Touch(place: visible, meaning: meaning))
  }

  /// What a click at a place of the grid means; nil where it means nothing.
  package func meaning(at point: Point) -> (any Hashable & Sendable)? {
    touches.last { $0.place.contains(point) }?.meaning
  }
}
