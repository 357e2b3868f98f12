/// Finds where a key stands in a TOML text: the parser gives values without their places.
struct TOMLPlace: Hashable, Sendable {
  var line: Int
  var column: Int

  /// The place of the value of `path` (of its key, if that is what is wrong), or of its table's header, or of the first header below it; of a list's tables each has its number,
  /// from 1. Nil when the text writes it in a way not looked for.
  static func find(_ path: [String], in text: String, isKeyMeant: Bool = false) -> TOMLPlace? {
    var table: [String] = []
    var header: TOMLPlace?
    var below: TOMLPlace?
    var counts: [[String]: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let indent = line.prefix { $0 == " " || $0 == "\t" }.count
      let content = line.dropFirst(indent)
      if content.hasPrefix("[") {
        let inner = content.drop { $0 == "[" }.prefix { $0 != "]" }
        table = keys(inner)
        if content.hasPrefix("[[") {
          counts[table, default: 0] += 1
          table.append(String(counts[table] ?? 0))
        }
        let place = TOMLPlace(line: index + 1, column: indent + 1)
        if table == path { header = place }
        if below == nil, table.starts(with: path) { below = place }
      } else if let equals = content.firstIndex(of: "="), !content.hasPrefix("#") {
        if table + keys(content[..<equals]) == path {
          if isKeyMeant { return TOMLPlace(line: index + 1, column: indent + 1) }
          let value = content[content.index(after: equals)...]
          let spaces = value.prefix { $0 == " " || $0 == "\t" }.count
          let column = indent + content.distance(from: content.startIndex, to: equals) + 1 + spaces + 1
          return TOMLPlace(line: index + 1, column: column)
        }
      }
    }
    return header ?? below
  }

  /// A dotted key's parts, quotes removed.
  private static func keys(_ text: Substring) -> [String] {
    var parts: [String] = []
    var current = ""
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { current.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == "." {
        parts.append(current)
        current = ""
      } else if !character.isWhitespace {
        current.append(character)
      }
    }
    return parts + [current]
  }
}
