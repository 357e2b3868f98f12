/// Cuts HTML into text and tags, as forgivingly as browsers do. Every byte is looked at a bounded number of times, whatever the input.
struct HTMLScanner {
  enum Token {
    case text(ArraySlice<UInt8>)
    case open(HTMLTag)
    case close(String)
  }

  private let bytes: [UInt8]
  private var index = 0
  /// The last places of `>`, `"` and `'`: behind them no search for one begins.
  private let lastEnd: Int
  private let lastDoubleQuote: Int
  private let lastSingleQuote: Int
  /// Set once a tag was not closed before the end: from then on `<` is an ordinary character.
  private var tagsEnded = false

  init(_ html: String) {
    bytes = Array(html.utf8)
    lastEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    lastDoubleQuote = bytes.lastIndex(of: UInt8(ascii: "\"")) ?? -1
    lastSingleQuote = bytes.lastIndex(of: UInt8(ascii: "'")) ?? -1
  }

  mutating func next() -> Token? {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), !tagsEnded, index < lastEnd else { return text() }
      let following = bytes[index + 1]
      if following == UInt8(ascii: "!") || following == UInt8(ascii: "?") {
        skipDeclaration()
      } else if following == UInt8(ascii: "/") {
        guard index + 2 < bytes.count, bytes[index + 2].isLetter else {
          index = end(of: UInt8(ascii: ">"), from: index)
          continue
        }
        return close()
      } else if following.isLetter, let tag = open() {
        return .open(tag)
      } else {
        return text()
      }
    }
    return nil
  }

  /// Everything up to the next `<`; at least one byte.
  private mutating func text() -> Token {
    let start = index
    index += 1
    while index < bytes.count, tagsEnded || bytes[index] != UInt8(ascii: "<") { index += 1 }
    return .text(bytes[start..<index])
  }

  /// Comments, doctypes, CDATA and processing instructions; an unclosed comment goes on to the end.
  private mutating func skipDeclaration() {
    guard bytes[index...].starts(with: "<!--".utf8) else {
      index = end(of: UInt8(ascii: ">"), from: index)
      return
    }
    // `<!-->` and `<!--->` are whole comments.
    index += 2
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: ">"), bytes[..<index].suffix(2).elementsEqual("--".utf8) {
        index += 1
        return
      }
      index += 1
    }
  }

  private mutating func close() -> Token {
    index += 2
    let name = name()
    index = end(of: UInt8(ascii: ">"), from: index)
    return .close(name)
  }

  /// The tag at `index`; nil, without moving, where it does not end.
  private mutating func open() -> HTMLTag? {
    let start = index
    index += 1
    var tag = HTMLTag(name: name())
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ">") {
        index += 1
        if HTMLTag.unread.contains(tag.name) { skipContent(of: tag.name) }
        return tag
      }
      if byte.isSpace || byte == UInt8(ascii: "/") {
        index += 1
      } else {
        readAttribute(into: &tag)
      }
    }
    tagsEnded = true
    index = start
    return nil
  }

  private mutating func readAttribute(into tag: inout HTMLTag) {
    let start = index
    index += 1
    while index < bytes.count, !bytes[index].endsAttributeName { index += 1 }
    let name = bytes[start..<index]
    skipSpaces()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return }
    index += 1
    skipSpaces()
    let value = attributeValue()
    if name.count <= HTMLTag.longestRead { tag.set(name.lowercasedASCII, value) }
  }

  private mutating func attributeValue() -> ArraySlice<UInt8> {
    guard index < bytes.count else { return [] }
    let quote = bytes[index]
    let last = quote == UInt8(ascii: "\"") ? lastDoubleQuote : quote == UInt8(ascii: "'") ? lastSingleQuote : -1
    let start: Int
    if last > index {
      index += 1
      start = index
      while bytes[index] != quote { index += 1 }
      index += 1
      return bytes[start..<(index - 1)]
    }
    start = index
    while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">") { index += 1 }
    return bytes[start..<index]
  }

  /// Passes over what browsers do not show (scripts, styles), up to its end tag or the end of everything.
  private mutating func skipContent(of name: String) {
    let wanted = Array(name.utf8)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
        bytes[(index + 2)...].prefix(wanted.count).elementsEqual(wanted, by: { $0.lowercased == $1 })
      {
        return
      }
      index += 1
    }
  }

  private mutating func name() -> String {
    let start = index
    while index < bytes.count, !bytes[index].isSpace, bytes[index] != UInt8(ascii: ">"),
      bytes[index] != UInt8(ascii: "/")
    {
      index += 1
    }
    // No element that matters has a longer name.
    return bytes[start..<min(index, start + 16)].lowercasedASCII
  }

  private mutating func skipSpaces() {
    while index < bytes.count, bytes[index].isSpace { index += 1 }
  }

  /// Behind the next `byte`, or the end.
  private func end(of byte: UInt8, from start: Int) -> Int {
    (bytes[start...].firstIndex(of: byte) ?? bytes.count - 1) + 1
  }
}

extension UInt8 {
  var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  /// HTML's white space.
  var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) && self != 0x0B }
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }

  fileprivate var endsAttributeName: Bool {
    isSpace || self == UInt8(ascii: "=") || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}

extension ArraySlice<UInt8> {
  var lowercasedASCII: String { String(decoding: map(\.lowercased), as: UTF8.self) }
}
