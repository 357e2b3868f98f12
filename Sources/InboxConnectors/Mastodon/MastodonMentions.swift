/// Who is named in a text, and putting in front whom it lacks.
///
/// Source: mastodon/mastodon `Account::MENTION_RE`: `@user` or `@user@domain`, not after a word, `/` or `=`.
enum MastodonMentions {
  /// `text` with those of `handles` (`@user`, `@user@domain`) in front that it does not name yet; they would get no notification.
  /// `domain` is our server's: `@user@domain` there is the same as `@user`.
  static func text(_ text: String, naming handles: [String], domain: String) -> String {
    var named = Set(Self.named(in: text).map { key($0, domain) })
    let missing = handles.filter { $0.count > 1 && $0.hasPrefix("@") && named.insert(key($0, domain)).inserted }
    return missing.isEmpty ? text : missing.joined(separator: " ") + " " + text
  }

  /// The handles in `text`, as written.
  static func named(in text: String) -> [String] {
    var handles: [String] = []
    var previous: Character?
    var rest = text[...]
    while let character = rest.first {
      if character == "@", previous.map(isBoundary) ?? true, let handle = handle(at: rest) {
        handles.append(String(handle))
        rest = rest[handle.endIndex...]
        previous = handle.last
      } else {
        previous = character
        rest.removeFirst()
      }
    }
    return handles
  }

  /// `text` with every `@user@domain` as `@user`: how servers show mentions.
  static func shortened(_ text: String) -> String {
    named(in: text).reduce(text) { text, handle in
      let parts = handle.split(separator: "@")
      return parts.count == 2 ? text.replacing(handle, with: "@" + parts[0]) : text
    }
  }

  private static func handle(at text: Substring) -> Substring? {
    let user = trimmed(text.dropFirst().prefix { isWord($0) || $0 == "." || $0 == "-" })
    guard !user.isEmpty else { return nil }
    let behind = text[user.endIndex...]
    guard behind.first == "@" else { return text[..<user.endIndex] }
    let domain = trimmed(
      behind.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" || $0 == ":" })
    return text[..<(domain.isEmpty ? user.endIndex : domain.endIndex)]
  }

  /// Points and hyphens at the end belong to the sentence.
  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let last = text.last, last == "." || last == "-" || last == ":" { text.removeLast() }
    return text
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == "_")
  }

  private static func isBoundary(_ character: Character) -> Bool {
    !(character.isLetter || character.isNumber || character == "_" || character == "/" || character == "="
      || character == "@")
  }

  private static func key(_ handle: String, _ domain: String) -> String {
    let handle = handle.lowercased()
    let own = "@" + domain.lowercased()
    return handle.hasSuffix(own) && handle != own ? String(handle.dropLast(own.count)) : handle
  }
}
