extension Key: CustomStringConvertible {
  /// Names of keys that are not written as themselves; the first name of a key is the one that is printed.
  private static let names: [(String, Code)] = [
    ("Enter", .enter), ("Return", .enter), ("Esc", .escape), ("Escape", .escape), ("Tab", .tab), ("BackTab", .backTab),
    ("Backspace", .backspace), ("BS", .backspace), ("Delete", .delete), ("Del", .delete), ("Insert", .insert),
    ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PgUp", .pageUp), ("PageDown", .pageDown), ("PgDn", .pageDown), ("Space", .character(" ")),
  ]

  /// `g`, `Ctrl-s`, `Enter`, `Shift-Tab`, `F5`: what `init(name:)` reads.
  package var description: String {
    if code == .backTab { return "Shift-Tab" }
    let prefix =
      (modifiers.contains(.control) ? "Ctrl-" : "") + (modifiers.contains(.shift) ? "Shift-" : "")
    if let name = Self.names.first(where: { $0.1 == code })?.0 { return prefix + name }
    switch code {
    case .character(let character) where modifiers.contains(.control): return prefix + character.uppercased()
    case .character(let character): return prefix + String(character)
    case .function(let number): return prefix + "F\(number)"
    default: return prefix
    }
  }

  /// Reads one key as people write it: any case in names, `Ctrl-`, `C-` or `^` before a character, `S-` or `Shift-` before a
  /// named key. Nil for what is no key.
  package init?(name: String) {
    var rest = Substring(name)
    var modifiers: Modifiers = []
    while let (modifier, after) = Self.modifier(at: rest) {
      modifiers.insert(modifier)
      rest = after
    }
    guard let code = Self.code(rest) else { return nil }
    switch (code, modifiers) {
    case (.tab, [.shift]): self = .backTab
    case (.character, let held) where held.contains(.shift): return nil
    case (.character(let character), [.control]):
      guard let scalar = character.unicodeScalars.first, character.isASCII, Self.isControllable(scalar) else {
        return nil
      }
      self = .control(character)
    default: self.init(code, modifiers)
    }
  }

  private static func isControllable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || " @[\\]^_".unicodeScalars.contains(scalar)
  }

  private static func modifier(at text: Substring) -> (Modifiers, Substring)? {
    let forms: [(String, Modifiers)] = [
      ("ctrl-", .control), ("c-", .control), ("^", .control), ("shift-", .shift), ("s-", .shift),
    ]
    for (form, modifier) in forms where text.count > form.count && text.lowercased().hasPrefix(form) {
      return (modifier, text.dropFirst(form.count))
    }
    return nil
  }

  private static func code(_ text: Substring) -> Code? {
    if text.count == 1, let character = text.first {
      return character.isWhitespace ? nil : .character(character)
    }
    let lower = text.lowercased()
    if let named = names.first(where: { $0.0.lowercased() == lower }) { return named.1 }
    if lower.first == "f", let number = Int(lower.dropFirst()), (1...63).contains(number) { return .function(number) }
    return nil
  }
}
