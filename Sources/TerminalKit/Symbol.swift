/// A drawing character with its ASCII twin, both one column wide.
package struct Symbol: Hashable, Sendable {
  package let unicode: String
  package let ascii: String

  package init(_ unicode: String, ascii: String) {
    self.unicode = unicode
    self.ascii = ascii
  }

  package static let horizontal = Symbol("─", ascii: "-")
  package static let vertical = Symbol("│", ascii: "|")
  package static let topLeft = Symbol("┌", ascii: "+")
  package static let topRight = Symbol("┐", ascii: "+")
  package static let bottomLeft = Symbol("└", ascii: "+")
  package static let bottomRight = Symbol("┘", ascii: "+")
  package static let teeLeft = Symbol("├", ascii: "+")
  package static let teeRight = Symbol("┤", ascii: "+")
  package static let teeTop = Symbol("┬", ascii: "+")
  package static let teeBottom = Symbol("┴", ascii: "+")
  package static let cross = Symbol("┼", ascii: "+")
  /// The bar beside a selected or urgent row.
  package static let bar = Symbol("▌", ascii: "|")
  package static let thinBar = Symbol("▏", ascii: "|")
  package static let ellipsis = Symbol("…", ascii: "~")
  package static let bullet = Symbol("•", ascii: "*")
  package static let dot = Symbol("●", ascii: "o")
  package static let halfDot = Symbol("◐", ascii: "%")
  package static let ring = Symbol("○", ascii: ".")
  package static let star = Symbol("★", ascii: "*")
  package static let emptyStar = Symbol("☆", ascii: ".")
  package static let flag = Symbol("⚑", ascii: "!")
  package static let check = Symbol("✓", ascii: "v")
  package static let thumb = Symbol("█", ascii: "#")
  package static let track = Symbol("░", ascii: ":")
}
