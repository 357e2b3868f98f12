/// Fills the gaps in phrases.
struct Details: Sendable {
  private static let versions = ["4.2.1", "4.2.0", "4.1.7", "4.2.2 beta 3", "4.0.12", "4.2.1 (1187)"]
  private static let devices = [
    "iPhone 17", "iPhone 15 Pro", "iPad Air", "Pixel 9", "Galaxy S25", "ThinkPad X13", "MacBook Air M3", "Fairphone 6",
  ]
  private static let systems = [
    "iOS 26.1", "Android 16", "macOS 26", "Debian 12", "Windows 11", "Fedora 43", "Ubuntu 24.04", "iPadOS 26",
  ]

  /// `phrase` with one choice of details.
  static func fill(_ phrase: Phrase, _ random: inout SplitMix64) -> String {
    fill(phrase.pieces, &random)
  }

  /// The pieces of a phrase joined, every second one replaced by a detail of its kind.
  static func fill(_ pieces: [Substring], _ random: inout SplitMix64) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() { text += index % 2 == 0 ? piece : Substring(detail(piece, &random)) }
    return text
  }

  private static func detail(_ kind: Substring, _ random: inout SplitMix64) -> String {
    switch kind {
    case "version": versions[random.below(versions.count)]
    case "device": devices[random.below(devices.count)]
    case "system": systems[random.below(systems.count)]
    case "count": String(random.below(940) + 12)
    default: String(random.below(22) + 2)
    }
  }
}
