import Foundation

/// How Mastodon counts a text and turns it into HTML.
enum MastodonText {
  /// The length that counts against the limit: graphemes, with every address as 23 and a remote mention as its local part.
  static func length(_ text: String, spoiler: String) -> Int {
    var count = spoiler.count
    for (index, word) in words(text).enumerated() {
      if index > 0 { count += 1 }
      if isAddress(word) {
        count += 23
      } else if word.hasPrefix("@"), let end = word.dropFirst().firstIndex(of: "@") {
        count += word[..<end].count
      } else {
        count += word.count
      }
    }
    return count
  }

  /// The names mentioned in `text`, without the leading `@`, in order and once each.
  static func mentions(in text: String) -> [String] {
    var names: [String] = []
    for word in words(text) where word.hasPrefix("@") {
      let name = word.dropFirst().trimmingPrefix("@").prefix { isNamePart($0) || $0 == "@" }
      let trimmed = String(name).trimmingCharacters(in: CharacterSet(charactersIn: ".@-"))
      if !trimmed.isEmpty, !names.contains(trimmed) { names.append(trimmed) }
    }
    return names
  }

  /// The HTML of `text`; `link` gives the profile address of a mentioned name, when there is such an account.
  static func html(_ text: String, tags: String, link: (String) -> String?) -> String {
    text.components(separatedBy: "\n\n").filter { !$0.isEmpty }.map { paragraph in
      let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.split(separator: " ", omittingEmptySubsequences: false)
          .map { decorated(String($0), tags: tags, link: link) }.joined(separator: " ")
      }
      return "<p>" + lines.joined(separator: "<br />") + "</p>"
    }.joined()
  }

  private static func decorated(_ word: String, tags: String, link: (String) -> String?) -> String {
    if isAddress(word[...]) { return address(word) }
    if word.hasPrefix("@"), let name = mentions(in: word).first, let url = link(name) {
      let rest = Markup.escape(String(word.dropFirst(1 + name.count)))
      let local = name.split(separator: "@").first.map(String.init) ?? name
      return "<span class=\"h-card\" translate=\"no\"><a href=\"\(url)\" class=\"u-url mention\">@<span>"
        + Markup.escape(local) + "</span></a></span>" + rest
    }
    if word.hasPrefix("#"), word.count > 1, word.dropFirst().allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) {
      let name = Markup.escape(String(word.dropFirst()))
      return "<a href=\"\(tags)/tags/\(QueryItem.encode(name.lowercased()))\" class=\"mention hashtag\" rel=\"tag\">"
        + "#<span>\(name)</span></a>"
    }
    return Markup.escape(word)
  }

  /// An address as Mastodon shows it: the scheme hidden, the tail cut behind an ellipsis.
  private static func address(_ word: String) -> String {
    let scheme = word.hasPrefix("https://") ? "https://" : "http://"
    let rest = word.dropFirst(scheme.count)
    let (shown, hidden) = (rest.prefix(30), rest.dropFirst(30))
    return "<a href=\"\(Markup.escape(word))\" target=\"_blank\" rel=\"nofollow noopener\" translate=\"no\">"
      + "<span class=\"invisible\">\(scheme)</span><span class=\"\(hidden.isEmpty ? "" : "ellipsis")\">"
      + Markup.escape(String(shown)) + "</span><span class=\"invisible\">\(Markup.escape(String(hidden)))</span></a>"
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\n" }
  }

  private static func isAddress(_ word: Substring) -> Bool {
    (word.hasPrefix("https://") && word.count > 8) || (word.hasPrefix("http://") && word.count > 7)
  }

  private static func isNamePart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber) || "_.-".contains(character)
  }
}
