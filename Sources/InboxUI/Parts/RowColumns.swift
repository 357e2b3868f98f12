/// Where the parts of a queue's row stand, for one width of the pane.
struct RowColumns: Hashable {
  /// Cells for the kind or the stars.
  let kindWidth: Int
  let kind: Int
  let person: Int
  let personWidth: Int
  /// Where the title and the snippet start; in a narrow pane both have the second line to themselves.
  let title: Int
  let titleWidth: Int
  let platform: Int?
  /// Cells for where it came from.
  let platformWidth: Int
  /// One past the age's last cell.
  let ageEnd: Int
  let isNarrow: Bool

  static let ageWidth = 4
  /// Room for a platform's short word, and for its name.
  private static let shortPlatform = 4
  private static let wholePlatform = 10

  /// `screen` is the width of the whole screen: a wide one names platforms in full.
  init(width: Int, screen: Int) {
    isNarrow = width < 64
    platformWidth = screen >= 96 && width >= 80 ? Self.wholePlatform : Self.shortPlatform
    ageEnd = max(0, width - 1)
    if isNarrow {
      kindWidth = 2
      kind = 2
      person = 5
      platform = width >= 36 ? ageEnd - Self.ageWidth - 1 - platformWidth : nil
      personWidth = max(0, (platform ?? ageEnd - Self.ageWidth) - 1 - person)
      title = person
      titleWidth = max(0, ageEnd - title)
    } else {
      kindWidth = width >= 84 ? 5 : 2
      kind = 4
      person = kind + kindWidth + 2
      personWidth = min(24, max(16, width / 4))
      let place = ageEnd - Self.ageWidth - 2 - platformWidth
      platform = place
      title = person + personWidth + 2
      titleWidth = max(0, place - 2 - title)
    }
  }
}
