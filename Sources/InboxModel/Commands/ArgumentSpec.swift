/// One argument of a command, in its place. Every argument may be left out: a command that needs it asks for it.
package struct ArgumentSpec: Hashable, Sendable {
  package let kind: ArgumentKind
  /// The word that stands before it (`because REASON`).
  package let keyword: String?

  package init(_ kind: ArgumentKind, after keyword: String? = nil) {
    self.kind = kind
    self.keyword = keyword
  }
}
