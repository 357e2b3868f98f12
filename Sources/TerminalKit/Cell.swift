/// One cell of a surface: 32 bytes or fewer, no heap, safe to draw as it is.
package struct Cell: Hashable, Sendable {
  package var glyph: Glyph
  package var style: Style
  package var link: LinkID

  package init(glyph: Glyph = .space, style: Style = .plain, link: LinkID = .none) {
    self.glyph = glyph
    self.style = style
    self.link = link
  }

  package static let blank = Cell()
}
