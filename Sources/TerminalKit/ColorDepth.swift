/// How many colours a terminal shows.
package enum ColorDepth: Int, Comparable, Hashable, Sendable, CaseIterable {
  /// No colour at all: attributes carry the meaning.
  case none
  case palette16
  case palette256
  case trueColor

  package static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
