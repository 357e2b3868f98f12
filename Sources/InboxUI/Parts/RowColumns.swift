import InboxModel

/// Where the parts of a queue's row stand, for one width of the pane.
struct RowColumns: Hashable {
  /// One thing at the right of the first line.
  struct Place: Hashable {
    let part: RowPart
    let x: Int
    let width: Int
  }

  /// What the row shows, the most important first.
  let parts: [RowPart]
  /// Cells for the kind or the stars; none where neither is shown.
  let kindWidth: Int
  let kind: Int
  let person: Int
  let personWidth: Int
  /// Where the title and the snippet start; in a narrow pane both have the second line to themselves.
  let title: Int
  let titleWidth: Int
  /// Where it came from, from left to right.
  let places: [Place]
  /// One past the age's last cell.
  let ageEnd: Int
  let isNarrow: Bool

  static let ageWidth = 4
  /// Words on the first line have at least so many cells, or something else goes.
  private static let leastTitle = 20

  /// `screen` is the width of the whole screen: a wide one names platforms in full.
  init(width: Int, screen: Int, parts: [RowPart] = RowPart.usual) {
    self.parts = parts
    isNarrow = width < 64
    ageEnd = max(0, width - 1)
    let isWide = screen >= 96 && width >= 80
    let hasKind = parts.contains(.kind) || parts.contains(.rating)
    let hasAge = parts.contains(.age)
    let wanted = parts.filter { Self.width(of: $0, isWide: isWide) > 0 }
    if isNarrow {
      kindWidth = hasKind ? 2 : 0
      kind = 2
      person = hasKind ? 5 : 2
      let ageStart = hasAge ? ageEnd - Self.ageWidth : ageEnd
      places =
        width < 36
        ? []
        : wanted.prefix(1).map { part in
          let room = min(8, Self.width(of: part, isWide: false))
          return Place(part: part, x: ageStart - (hasAge ? 1 : 0) - room, width: room)
        }
      personWidth = max(0, (places.first?.x ?? ageStart) - 1 - person)
      title = person
      titleWidth = max(0, ageEnd - title)
    } else {
      kindWidth = hasKind ? (width >= 84 && parts.contains(.rating) ? 5 : 2) : 0
      kind = 4
      person = hasKind ? kind + kindWidth + 2 : kind
      personWidth = min(24, max(16, width / 4))
      title = person + personWidth + 2
      let end = hasAge ? ageEnd - Self.ageWidth - 2 : ageEnd
      var shown = wanted
      var places = Self.places(shown, endingAt: end, isWide: isWide)
      while shown.count > 1, (places.first?.x ?? end) - 2 - title < Self.leastTitle {
        shown.removeLast()
        places = Self.places(shown, endingAt: end, isWide: isWide)
      }
      self.places = places
      titleWidth = max(0, (places.first.map { $0.x - 2 } ?? end) - title)
    }
  }

  private static func places(_ parts: [RowPart], endingAt end: Int, isWide: Bool) -> [Place] {
    var x = end
    return parts.reversed().map { part in
      let width = width(of: part, isWide: isWide)
      defer { x -= width + 2 }
      return Place(part: part, x: x - width, width: width)
    }.reversed()
  }

  /// Cells that something at the right takes; none for what stands elsewhere.
  private static func width(of part: RowPart, isWide: Bool) -> Int {
    switch part {
    case .platform: isWide ? 10 : 4
    case .account: isWide ? 14 : 10
    case .channel: isWide ? 16 : 10
    default: 0
    }
  }
}
