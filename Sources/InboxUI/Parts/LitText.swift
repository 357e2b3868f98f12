import InboxModel
import TerminalKit

/// A text with what was searched for lit in it, and its web addresses linked.
struct LitText {
  let text: String
  private let links: [Range<String.Index>]
  private let hits: [Range<String.Index>]
  private let desk: Desk

  init(_ text: String, lighting highlight: SearchHighlight, linking links: [Range<String.Index>] = [], _ desk: Desk) {
    self.text = text
    self.links = links
    self.desk = desk
    hits = highlight.ranges(in: text)
  }

  /// Whether something lit stands in this part.
  func isLit(_ part: Range<String.Index>) -> Bool {
    hits.contains { $0.overlaps(part) }
  }

  /// A part of the text; the light lies on the ground of `style`.
  func styled(_ part: Range<String.Index>, _ style: Style) -> StyledText {
    var styled = StyledText()
    for piece in pieces(of: part) {
      let link = links.first { $0.contains(piece.lowerBound) }
      let isHit = hits.contains { $0.contains(piece.lowerBound) }
      let lit = desk.theme[.match].background(style.background)
      styled.append(
        String(text[piece]), isHit ? lit : link == nil ? style : desk.theme[.link],
        address: link.map { String(text[$0]) })
    }
    return styled
  }

  /// The part, cut wherever an address or something lit begins or ends.
  private func pieces(of part: Range<String.Index>) -> [Range<String.Index>] {
    let cuts = (links + hits).flatMap { [$0.lowerBound, $0.upperBound] }
    let borders =
      [part.lowerBound] + Set(cuts.filter { part.lowerBound < $0 && $0 < part.upperBound }).sorted() + [part.upperBound]
    return zip(borders, borders.dropFirst()).map { $0..<$1 }.filter { !$0.isEmpty }
  }
}
