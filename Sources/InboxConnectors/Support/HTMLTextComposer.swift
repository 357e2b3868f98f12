/// Sets the tokens of an HTML text as plain text: white space collapses, blocks stand apart, lists and quotations are marked.
struct HTMLTextComposer {
  private struct List {
    /// The number of the next item; nil: bullets.
    var number: Int?
  }

  private struct Link {
    let address: String
    /// Where its text begins in `output`.
    let start: Int
  }

  /// Deeper quotations and lists look like this one: the indentation of a hostile text stays bounded.
  private static let deepest = 6

  private var output: [UInt8] = []
  /// Line ends owed before the next visible character.
  private var breaks = 0
  /// A collapsed space owed before the next visible character.
  private var space = false
  private var quotes = 0
  /// The depth of quotation of the last line written.
  private var lineQuotes = 0
  private var lists: [List] = []
  private var marker: String?
  private var preformatted = 0
  private var atPreformattedStart = false
  private var link: Link?
  private var rowHasCell = false

  mutating func write(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "&"), let reference = HTMLEntities.reference(in: bytes[index...]) {
        index += reference.length
        for byte in reference.text.utf8 { put(byte) }
        continue
      }
      index += 1
      if byte == 0x0A, preformatted > 0 {
        if !atPreformattedStart { breaks += 1 }
        space = false
      } else if byte.isSpace {
        if preformatted > 0 { put(0x20) } else if !output.isEmpty, breaks == 0 { space = true }
      } else {
        put(byte)
      }
      atPreformattedStart = false
    }
  }

  mutating func open(_ tag: HTMLTag) {
    switch tag.name {
    case "br":
      breaks = min(breaks + 1, 3)
      space = false
    case "hr":
      separate(2)
      write("---")
      separate(2)
    case "img":
      if let alt = tag.alt, !alt.isEmpty { write(alt) }
    case "a": openLink(tag)
    case "li": openItem()
    case "ul": openList(number: nil)
    case "ol":
      openList(number: tag.start.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 1)
    case "blockquote":
      separate(2)
      quotes += 1
    case "pre":
      separate(2)
      preformatted += 1
      atPreformattedStart = true
    case "tr":
      separate(1)
      rowHasCell = false
    case "td", "th":
      if rowHasCell { write(" | ") }
      rowHasCell = true
    case let name: separate(Self.distance(of: name))
    }
  }

  mutating func close(_ name: String) {
    switch name {
    case "a": closeLink()
    case "li":
      marker = nil
      separate(1)
    case "ul", "ol":
      marker = nil
      if !lists.isEmpty { lists.removeLast() }
      separate(lists.isEmpty ? 2 : 1)
    case "blockquote":
      separate(2)
      quotes = max(quotes - 1, 0)
    case "pre":
      separate(2)
      preformatted = max(preformatted - 1, 0)
    case "p":
      // Browsers make an empty paragraph of a lone `</p>`; either way what follows stands apart.
      separate(2)
    case let name: separate(Self.distance(of: name))
    }
  }

  mutating func finish() -> String {
    closeLink()
    return String(decoding: output, as: UTF8.self)
  }

  /// How many line ends stand before and after a block; 0 for what runs on in the line.
  private static func distance(of name: String) -> Int {
    switch name {
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "dl", "figure": 2
    case "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "dt", "dd", "tr",
      "details",
      "summary", "figcaption", "fieldset", "form", "caption", "center", "option":
      1
    default: 0
    }
  }

  private mutating func separate(_ lines: Int) {
    guard lines > 0 else { return }
    // Paragraphs in a list item stay close together.
    breaks = max(breaks, lists.isEmpty ? lines : 1)
    space = false
  }

  private mutating func write(_ text: String) {
    write(ArraySlice(text.utf8))
  }

  /// Writes one visible byte after all that is owed before it.
  private mutating func put(_ byte: UInt8) {
    // Control characters say nothing in a text; tabs and line ends were handled before.
    guard byte >= 0x20, byte != 0x7F else { return }
    if output.isEmpty || breaks > 0 { startLine() }
    if space {
      space = false
      output.append(0x20)
    }
    output.append(byte)
  }

  private mutating func startLine() {
    if !output.isEmpty {
      let shared = min(lineQuotes, min(quotes, Self.deepest))
      for line in 0..<max(breaks, 1) {
        if line > 0 { output += String(repeating: ">", count: shared).utf8 }
        output.append(0x0A)
      }
    }
    breaks = 0
    space = false
    lineQuotes = min(quotes, Self.deepest)
    if lineQuotes > 0 { output += (String(repeating: ">", count: lineQuotes) + " ").utf8 }
    guard !lists.isEmpty else { return }
    let indent = 2 * (min(lists.count, Self.deepest) - 1)
    output += (String(repeating: " ", count: indent) + (marker ?? "  ")).utf8
    marker = nil
  }

  private mutating func openList(number: Int?) {
    separate(2)
    lists.append(List(number: number))
  }

  private mutating func openItem() {
    separate(1)
    if let last = lists.indices.last, let number = lists[last].number {
      marker = "\(number). "
      lists[last].number = number == .max ? number : number + 1
    } else {
      marker = "- "
    }
    if lists.isEmpty { write("- ") }
  }

  private mutating func openLink(_ tag: HTMLTag) {
    closeLink()
    // Mentions and hashtags say themselves; their addresses would only repeat them.
    guard let href = tag.href, !tag.hasClass("mention"), !tag.hasClass("hashtag") else { return }
    let address = HTMLText.unescaped(String(decoding: href, as: UTF8.self)).filter { !$0.isWhitespace }
    let scheme = address.prefix { $0 != ":" }.lowercased()
    guard ["http", "https", "mailto"].contains(scheme) else { return }
    link = Link(address: address, start: output.count)
  }

  private mutating func closeLink() {
    guard let link else { return }
    self.link = nil
    let text = String(decoding: output[link.start...], as: UTF8.self).drop { $0.isWhitespace || $0 == ">" }
    if text.isEmpty {
      write(link.address)
    } else if Self.bare(String(text)) != Self.bare(link.address) {
      write(" (" + link.address + ")")
    }
  }

  /// An address without what people leave out.
  private static func bare(_ address: String) -> Substring {
    var rest = address[...]
    for prefix in ["https://", "http://", "mailto:"] where rest.lowercased().hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    while rest.last == "/" { rest.removeLast() }
    return rest
  }
}
