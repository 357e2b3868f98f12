import TerminalKit

/// Which descriptions to draw and read keys with, and how many colours to use, for a terminal of some name.
struct TerminalChoice: Hashable, Sendable {
  /// What the terminal database says about a name.
  struct Description: Hashable, Sendable {
    var movesLikeANSI: Bool
    var hasAlternateScreen: Bool
    var colors: Int
    var pairs: Int
  }

  /// The name that ncurses draws with. It has 256 colours, because pens are told as pairs of them; what the terminal itself
  /// is sent is decided by `depth`.
  var drawTerm: String
  /// The name whose keys are read.
  var keyTerm: String
  var depth: ColorDepth
  var hasAlternateScreen: Bool
  var notice: String?

  /// Nil for a terminal that cannot place its cursor as ANSI terminals do.
  init?(options: TerminalOptions, describe: (String) -> Description?) {
    let term = options.environment["TERM"] ?? ""
    guard !term.isEmpty, term != "dumb", term != "unknown" else { return nil }
    guard let known = Self.candidates(term).first(where: { describe($0) != nil }), let found = describe(known),
      found.movesLikeANSI
    else { return nil }
    guard let drawing = Self.drawTerm(known, found, describe) else { return nil }
    drawTerm = drawing
    keyTerm = known
    hasAlternateScreen = found.hasAlternateScreen
    depth = options.depth ?? Self.depth(term, known, found, options.environment)
    if known != term {
      notice = "Terminal type \u{201C}\(term)\u{201D} is not known here; drawing as \u{201C}\(known)\u{201D}."
    }
  }

  /// The name itself, then without its endings, then what most terminals resemble.
  static func candidates(_ term: String) -> [String] {
    var names = [term]
    var rest = Substring(term)
    while let dash = rest.lastIndex(of: "-") {
      rest = rest[..<dash]
      if rest == "xterm" { break }
      names.append(String(rest))
    }
    return names + ["xterm-256color", "xterm", "vt100"].filter { !names.contains($0) }
  }

  /// Terminals with fewer or more colours are drawn as a plain relative with exactly 256.
  private static func drawTerm(
    _ known: String, _ found: Description, _ describe: (String) -> Description?
  ) -> String? {
    let suits = { (each: Description) in each.movesLikeANSI && each.colors == 256 && each.pairs >= 32767 }
    if suits(found) { return known }
    let relatives = found.colors > 256 ? ["xterm-256color", "screen-256color"] : ["screen-256color", "xterm-256color"]
    return relatives.first { describe($0).map(suits) ?? false }
  }

  private static func depth(
    _ term: String, _ known: String, _ found: Description, _ environment: [String: String]
  ) -> ColorDepth {
    if let choice = environment["NO_COLOR"], !choice.isEmpty { return .none }
    let announced = environment["COLORTERM"]?.lowercased() ?? ""
    if announced == "truecolor" || announced == "24bit" { return .trueColor }
    if found.colors > 256 || term.hasSuffix("-direct") { return .trueColor }
    if trueColorTerms.contains(where: { term == $0 || term.hasPrefix($0 + "-") }) { return .trueColor }
    if found.colors >= 256 { return .palette256 }
    return found.colors >= 8 ? .palette16 : .none
  }

  /// Terminals that show exact colours under these names of their own.
  private static let trueColorTerms = [
    "xterm-kitty", "xterm-ghostty", "ghostty", "alacritty", "foot", "wezterm", "contour", "rio", "konsole",
  ]
}
