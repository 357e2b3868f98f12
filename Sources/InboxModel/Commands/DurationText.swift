/// Durations as text: `90s`, `30m`, `2h`, `1d`, `2w`, and one after the other (`1d12h`).
package enum DurationText {
  private static let units: [(letter: Character, seconds: Int)] = [
    ("w", 604_800), ("d", 86_400), ("h", 3600), ("m", 60), ("s", 1),
  ]
  /// A hundred years: beyond that it is a slip of the fingers.
  static let longest = 100 * 365 * 86_400

  package static func seconds(_ text: String) -> Int? {
    parts(text)?.reduce(0) { $0 + $1.count * $1.seconds }
  }

  /// Each number with the seconds of its unit; nil unless the whole text is such, is more than nothing, and is not absurd.
  static func parts(_ text: String) -> [(count: Int, seconds: Int)]? {
    var parts: [(count: Int, seconds: Int)] = []
    var digits = ""
    var total = 0
    for character in text.lowercased() {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      guard digits.count <= 9, let count = Int(digits), let unit = units.first(where: { $0.letter == character }) else {
        return nil
      }
      parts.append((count, unit.seconds))
      total += count * unit.seconds
      digits = ""
    }
    return digits.isEmpty && total > 0 && total <= longest ? parts : nil
  }

  /// In the largest unit that needs no other. `seconds` must be positive.
  static func text(_ seconds: Int) -> String {
    for unit in units where seconds.isMultiple(of: unit.seconds) { return "\(seconds / unit.seconds)\(unit.letter)" }
    return "\(seconds)s"
  }

  /// The same, but never in weeks: a span of seven days is asked for as that.
  static func textInDays(_ seconds: Int) -> String {
    seconds.isMultiple(of: 86_400) ? "\(seconds / 86_400)d" : text(seconds)
  }
}
