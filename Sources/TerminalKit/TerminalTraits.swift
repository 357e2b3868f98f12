/// What a terminal can do, as found when it was opened.
package struct TerminalTraits: Hashable, Sendable {
  /// The size now; follows resizes.
  package var size: Size
  package var depth: ColorDepth
  package var glyphs: GlyphSet
  /// A sentence for the user about what had to be done without, such as an unknown `TERM`.
  package var notice: String?

  package init(size: Size, depth: ColorDepth = .trueColor, glyphs: GlyphSet = .unicode, notice: String? = nil) {
    self.size = size
    self.depth = depth
    self.glyphs = glyphs
    self.notice = notice
  }
}
