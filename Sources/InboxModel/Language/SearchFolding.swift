import Foundation

/// What the search's tokenizer keeps of a character, so that words found in memory are the words that the store finds.
///
/// Agrees with SQLite's `unicode61` with `remove_diacritics 2`, scalar by scalar, a test says so. That tokenizer knows Unicode 6.1: what
/// was not assigned then counts as a letter without case. Only Latin letters lose their marks.
/// Source: sqlite.org/fts5.html, "Unicode61 Tokenizer".
enum SearchFolding {
  /// What a scalar does to the word it stands in.
  enum Role: Hashable {
    /// It belongs to a word, as this scalar.
    case letter(Unicode.Scalar)
    /// It belongs to the word before it and leaves nothing.
    case mark
    case separator
  }

  static func role(of scalar: Unicode.Scalar) -> Role {
    scalar.value < frequent.count ? frequent[Int(scalar.value)] : foundRole(of: scalar)
  }

  /// Of the scripts that are written in two bytes, looked up once.
  private static let frequent: [Role] = (0..<0x800).map { Unicode.Scalar($0).map(foundRole) ?? .separator }

  private static func foundRole(of scalar: Unicode.Scalar) -> Role {
    if isMark(scalar) { return .mark }
    return isLetter(scalar) ? .letter(folded(scalar)) : .separator
  }

  /// The combining marks that Latin letters are written with.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard (768...817).contains(scalar.value) else { return false }
    let offset = scalar.value - 768
    let (known, place): (UInt32, UInt32) = offset < 32 ? (0x0802_9FDF, offset) : (0x0003_61F8, offset - 32)
    return known & (1 << place) != 0
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1885, 0x1886: return true
    case 0x19B0...0x19C0, 0x19C8, 0x19C9, 0x1CF2, 0x1CF3: return false
    // Read as the replacement character.
    case 0xFFFE, 0xFFFF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .privateUse, .unassigned:
      return true
    default:
      return !isKnown(scalar)
    }
  }

  /// Whether Unicode 6.1 had it.
  private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return (age.major, age.minor) <= (6, 1)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value >= 0x10000 {
      // Deseret is the only script up there whose case it knows.
      return (66_560..<66_600).contains(scalar.value) ? Unicode.Scalar(scalar.value + 40) ?? scalar : scalar
    }
    if let special = special[scalar] { return special }
    guard isKnown(scalar) else { return scalar }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    guard mapping.count == 1, let lower = mapping.first, isKnown(lower) else { return scalar }
    return lower == "ǡ" ? lower : bare(lower)
  }

  /// A Latin letter without its marks; others as they are.
  private static func bare(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // No letter below U+00C0 has a mark.
    guard scalar.value >= 0xC0 else { return scalar }
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    guard parts.count > 1, let base = parts.first, base.isASCII else { return scalar }
    return parts.dropFirst().allSatisfy { $0.properties.generalCategory == .nonspacingMark } ? base : scalar
  }

  /// Letters whose other forms are not their lower case.
  private static let special: [Unicode.Scalar: Unicode.Scalar] = [
    "µ": "μ", "İ": "i", "ſ": "s", "ẛ": "s", "ς": "σ", "ϐ": "β", "ϑ": "θ", "ϕ": "φ", "ϖ": "π", "ϰ": "κ", "ϱ": "ρ",
    "ϵ": "ε", "\u{1FBE}": "ι",
  ]
}
