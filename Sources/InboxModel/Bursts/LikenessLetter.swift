/// What `Likeness` keeps of a character.
enum LikenessLetter: Hashable {
  /// It belongs to a word, as this scalar.
  case letter(UInt32)
  /// It belongs to a script that writes without spaces.
  case unspaced
  /// It leaves nothing, and ends no word: digits, accents, apostrophes, joiners.
  case nothing
  case separator

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    self = value < Self.tableEnd ? Self.table[Int(value)] : Self.far(scalar)
  }

  /// Unicode's properties are slow to ask for; most letters are here.
  private static let tableEnd: UInt32 = 0x2000
  private static let table: [LikenessLetter] = (0..<tableEnd).map { value in
    Unicode.Scalar(value).map(near) ?? .separator
  }

  private static func near(_ scalar: Unicode.Scalar) -> LikenessLetter {
    if Bigrams.isUnspaced(scalar) { return .unspaced }
    switch scalar.value {
    // Apostrophes, soft hyphen, the Arabic tatweel and vowel signs, Hebrew points.
    case 0x27, 0x60, 0xB4, 0xAD, 0x2BC, 0x640, 0x64B...0x652, 0x670, 0x591...0x5C7: return .nothing
    default: break
    }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: return .nothing
    // Marks in scripts that cannot do without them are letters.
    case .nonspacingMark, .enclosingMark: return scalar.value < 0x370 ? .nothing : .letter(scalar.value)
    case .spacingMark: return .letter(scalar.value)
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      guard case .letter(let folded) = SearchFolding.role(of: scalar) else { return .letter(scalar.value) }
      return .letter(folded.value)
    default: return .separator
    }
  }

  private static func far(_ scalar: Unicode.Scalar) -> LikenessLetter {
    if Bigrams.isUnspaced(scalar) { return .unspaced }
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF,
      0xFF07, 0xFF10...0xFF19, 0xE0000...0xE01EF:
      return .nothing
    // Emoji and other pictures.
    case 0x1F000...0x1FAFF: return .separator
    // Latin letters as wide as Chinese ones.
    case 0xFF21...0xFF3A: return .letter(scalar.value - 0xFEE0 + 0x20)
    case 0xFF41...0xFF5A: return .letter(scalar.value - 0xFEE0)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      return .letter(scalar.value)
    default: return .separator
    }
  }
}
