/// Keys pressed one after the other, as a binding has them: `g g`, `Ctrl-S`, `Space m`.
package struct KeySequence: Hashable, Sendable, CustomStringConvertible {
  package var keys: [Key]

  package init(_ keys: [Key]) {
    self.keys = keys
  }

  /// Reads keys that are written with spaces between them; nil when empty or one of them is no key.
  package init?(_ text: String) {
    let parsed = text.split(whereSeparator: \.isWhitespace).map { Key(name: String($0)) }
    let keys = parsed.compactMap { $0 }
    guard !keys.isEmpty, keys.count == parsed.count else { return nil }
    self.keys = keys
  }

  package var description: String {
    keys.map(\.description).joined(separator: " ")
  }
}
