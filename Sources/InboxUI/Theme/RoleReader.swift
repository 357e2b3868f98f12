import TerminalKit

/// Reads the words that describe one role.
struct RoleReader {
  let role: String
  let palette: [String: String]

  /// The style for a terminal of this depth: its own words after a bar, or the first ones with the nearest colours.
  func style(_ text: String, depth: ColorDepth) throws(ThemeError) -> Style {
    var best: (Style, ColorDepth)?
    for (index, part) in text.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
      var words = part.split(separator: " ")
      var writtenFor = ColorDepth.trueColor
      if index > 0 {
        let name = words.isEmpty ? "" : String(words.removeFirst())
        guard let known = Self.depths[name] else { throw .unknownDepth(name, in: role) }
        writtenFor = known
      }
      let style = try style(words)
      // The words for the least depth that still covers the terminal's.
      if writtenFor >= depth, best.map({ writtenFor < $0.1 }) ?? true { best = (style, writtenFor) }
    }
    return (best?.0 ?? .plain).reduced(to: depth)
  }

  private static let depths: [String: ColorDepth] = ["256": .palette256, "16": .palette16, "mono": .none]

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
    "strikethrough": .strikethrough,
  ]

  private func style(_ words: [Substring]) throws(ThemeError) -> Style {
    var style = Style.plain
    var isBackground = false
    for word in words {
      let name = String(word)
      if name == "on" {
        isBackground = true
      } else if let attribute = Self.attributes[name] {
        style.attributes.insert(attribute)
      } else if isBackground {
        style.background = try color(name)
        isBackground = false
      } else {
        style.foreground = try color(name)
      }
    }
    return style
  }

  private func color(_ name: String) throws(ThemeError) -> Color {
    if let value = palette[name], value != name { return try literal(value) }
    return try literal(name)
  }

  private func literal(_ name: String) throws(ThemeError) -> Color {
    if name == "default" { return .default }
    if let color = Color(hex: name) { return color }
    if let index = UInt8(name) { return .indexed(index) }
    if let index = Self.sixteen.firstIndex(of: name) { return .indexed(UInt8(index)) }
    let known = palette.keys.sorted() + Self.sixteen + ["default"]
    throw .unknownColor(name, in: role, nearest: Nearest.word(to: name, among: known))
  }

  /// The terminal's own sixteen, by their places.
  private static let sixteen = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan",
    "bright-white",
  ]
}
