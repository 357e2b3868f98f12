/// Mastodon's count: characters as readers see them, links weigh a fixed number, remote mentions only their local part.
///
/// Sources: mastodon/mastodon `StatusLengthValidator`, `Extractor`, `Account::MENTION_RE` and `config/initializers/twitter_regex.rb`. The list
/// of top-level domains is not kept here: any that is spelt like one counts. Linear in the text's length.
package struct MastodonLength: Sendable {
  package let link: Int

  /// A mention of a longer domain is not one.
  private static let longestDomain = 253

  package init(link: Int) {
    self.link = link
  }

  package func count(_ text: String) -> Int {
    let characters = Array(text)
    var total = 0
    var index = 0
    while index < characters.count {
      if let end = MastodonLink.end(in: characters, from: index) {
        total += link
        index = end
      } else if let mention = Self.mention(in: characters, from: index) {
        total += mention.counted
        index = mention.end
      } else {
        total += 1
        index += 1
      }
    }
    return total
  }

  /// A mention of somebody on another server: where it ends, and how much of it counts.
  private static func mention(in text: [Character], from start: Int) -> (end: Int, counted: Int)? {
    guard text[start] == "@", start == 0 || !(isWord(text[start - 1]) || "=/".contains(text[start - 1])) else {
      return nil
    }
    let user = run(in: text, from: start + 1) { $0.isASCII && isWord($0) }
    guard user > start + 1, user < text.count, text[user] == "@" else { return nil }
    let end = run(in: text, from: user + 1, of: isWord)
    guard end > user + 1, end - user - 1 <= longestDomain else { return nil }
    // An address, or the beginning of a link, is no mention.
    if end < text.count, text[end] == "@" || text[end...].starts(with: "://") { return nil }
    return (end, user - start)
  }

  /// Where a run of words with dots and dashes between them ends.
  private static func run(in text: [Character], from start: Int, of isPart: (Character) -> Bool) -> Int {
    var end = start
    var index = start
    while index < text.count {
      if isPart(text[index]) {
        end = index + 1
      } else if end == start || !".-".contains(text[index]) {
        break
      }
      index += 1
    }
    return end
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
