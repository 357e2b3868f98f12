/// Fills the gaps in phrases.
enum Details {
  /// What a gap asks for.
  enum Kind: Sendable {
    case version
    case device
    case system
    case count
    case days
  }

  /// A stretch of text and the gap behind it, if there is one.
  struct Piece: Sendable {
    var text: String
    var gap: Kind?
  }

  private static let versions = ["4.2.1", "4.2.0", "4.1.7", "4.2.2 beta 3", "4.0.12", "4.2.1 (1187)"]
  private static let devices = [
    "iPhone 17", "iPhone 15 Pro", "iPad Air", "Pixel 9", "Galaxy S25", "ThinkPad X13", "MacBook Air M3", "Fairphone 6",
  ]
  private static let systems = [
    "iOS 26.1", "Android 16", "macOS 26", "Debian 12", "Windows 11", "Fedora 43", "Ubuntu 24.04", "iPadOS 26",
  ]

  /// The pieces of a phrase's text.
  static func pieces(of text: String) -> [Piece] {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "{" || $0 == "}" }
    return stride(from: 0, to: parts.count, by: 2).map { index in
      Piece(text: String(parts[index]), gap: index + 1 < parts.count ? kind(parts[index + 1]) : nil)
    }
  }

  private static func kind(_ word: Substring) -> Kind {
    switch word {
    case "version": .version
    case "device": .device
    case "system": .system
    case "count": .count
    default: .days
    }
  }

  /// `phrase` with one choice of details.
  static func fill(_ phrase: Phrase, _ random: inout SplitMix64) -> String {
    fill(pieces(of: phrase.text), after: "", &random)
  }

  /// `opener` and the pieces, every gap filled. What has nothing to fill is not copied.
  static func fill(_ pieces: [Piece], after opener: String, _ random: inout SplitMix64) -> String {
    if pieces.count == 1, opener.isEmpty { return pieces[0].text }
    var text = opener
    text.reserveCapacity(pieces.reduce(opener.utf8.count) { $0 + $1.text.utf8.count + 13 })
    for piece in pieces {
      text += piece.text
      if let gap = piece.gap { text += detail(gap, &random) }
    }
    return text
  }

  private static func detail(_ kind: Kind, _ random: inout SplitMix64) -> String {
    switch kind {
    case .version: versions[random.below(versions.count)]
    case .device: devices[random.below(devices.count)]
    case .system: systems[random.below(systems.count)]
    case .count: String(random.below(940) + 12)
    case .days: String(random.below(22) + 2)
    }
  }
}
