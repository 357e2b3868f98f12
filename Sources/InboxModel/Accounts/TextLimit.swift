/// How long a text may be, in the units in which the platform counts.
package struct TextLimit: Hashable, Sendable, Codable {
  /// How a platform counts a text's length.
  package enum Rule: Hashable, Sendable, Codable {
    /// What a reader calls a character (extended grapheme clusters).
    case graphemes
    /// Unicode scalars, which most servers mean by "characters".
    case scalars
    case utf16
    case utf8Bytes
    /// Mastodon: graphemes; every link counts `link`; of a remote mention only the local part counts.
    /// Source: docs.joinmastodon.org, "Text and posting limits".
    case mastodon(link: Int)
  }

  package var maximum: Int
  package var rule: Rule

  package init(maximum: Int, rule: Rule) {
    self.maximum = maximum
    self.rule = rule
  }

  /// The length of `text` in this limit's units.
  package func count(_ text: String) -> Int {
    switch rule {
    case .graphemes: text.count
    case .scalars: text.unicodeScalars.count
    case .utf16: text.utf16.count
    case .utf8Bytes: text.utf8.count
    case .mastodon(let link): MastodonLength(link: link).count(text)
    }
  }
}
