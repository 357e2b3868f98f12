/// A line of text in several styles, some of it linked.
package struct StyledText: Hashable, Sendable {
  /// A run in one style.
  package struct Span: Hashable, Sendable {
    package var text: String
    package var style: Style
    /// Where the run leads; only `https` addresses become links.
    package var address: String?

    package init(_ text: String, _ style: Style = .plain, address: String? = nil) {
      self.text = text
      self.style = style
      self.address = address
    }
  }

  package var spans: [Span]

  package init(_ spans: [Span] = []) {
    self.spans = spans
  }

  package init(_ text: String, _ style: Style = .plain) {
    spans = [Span(text, style)]
  }

  package mutating func append(_ text: String, _ style: Style = .plain, address: String? = nil) {
    spans.append(Span(text, style, address: address))
  }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.spans + right.spans)
  }

  /// Columns of all runs together.
  package var width: Int { spans.reduce(0) { $0 + TextWidth.width($1.text) } }

  /// The text alone.
  package var text: String { spans.map(\.text).joined() }

  /// The text with the characters at these offsets restyled: the hits of a search.
  package static func highlighting(
    _ text: String, at offsets: some Sequence<Int>, style: Style, hit: (Style) -> Style
  ) -> StyledText {
    let hits = Set(offsets)
    var result = StyledText()
    for (offset, character) in text.enumerated() {
      let wanted = hits.contains(offset) ? hit(style) : style
      if let last = result.spans.indices.last, result.spans[last].style == wanted {
        result.spans[last].text.append(character)
      } else {
        result.append(String(character), wanted)
      }
    }
    return result
  }
}
