/// Mastodon's count: links weigh a fixed number, remote mentions only their local part.
///
/// Source: mastodon/mastodon `StatusLengthValidator`: links are replaced by as many characters as the server reserves, and
/// `@user@domain` by `@user`, before counting grapheme clusters.
package struct MastodonLength: Sendable {
  package let link: Int

  package init(link: Int) {
    self.link = link
  }

  package func count(_ text: String) -> Int {
    var total = 0
    var rest = text[...]
    var previous: Character?
    while let character = rest.first {
      if isBoundary(previous), let length = linkLength(at: rest) {
        total += link
        previous = "x"
        rest = rest.dropFirst(length)
      } else if character == "@", isBoundary(previous), let mention = mention(at: rest) {
        total += mention.counted
        previous = "x"
        rest = rest.dropFirst(mention.length)
      } else {
        total += 1
        previous = character
        rest = rest.dropFirst()
      }
    }
    return total
  }

  /// A link or a mention starts only where no word is being written.
  private func isBoundary(_ character: Character?) -> Bool {
    guard let character else { return true }
    return !(character.isLetter || character.isNumber || character == "/" || character == "@" || character == "_")
  }

  private func linkLength(at text: Substring) -> Int? {
    let scheme = text.prefix(8).lowercased()
    let start = scheme.hasPrefix("https://") ? 8 : scheme.hasPrefix("http://") ? 7 : 0
    guard start > 0 else { return nil }
    var body = text.dropFirst(start).prefix { !$0.isWhitespace && !"<>\"".contains($0) }
    // Closing punctuation belongs to the sentence, not to the link.
    while let last = body.last, ".,;:!?)]}'".contains(last) { body.removeLast() }
    guard body.prefix(while: { $0 != "/" }).contains(".") else { return nil }
    return start + body.count
  }

  private func mention(at text: Substring) -> (length: Int, counted: Int)? {
    let user = text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_.-".contains($0)) }
    guard !user.isEmpty, text.dropFirst(1 + user.count).first == "@" else { return nil }
    var domain = text.dropFirst(user.count + 2).prefix { $0.isLetter || $0.isNumber || ".-".contains($0) }
    while let last = domain.last, last == "." || last == "-" { domain.removeLast() }
    guard !domain.isEmpty else { return nil }
    return (length: user.count + domain.count + 2, counted: user.count + 1)
  }
}
