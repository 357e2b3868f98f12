/// A prepared answer as it is offered.
package struct CannedTitle: Hashable, Sendable {
  package var name: String
  /// What it is for, in a line; may be empty.
  package var summary: String

  package init(name: String, summary: String) {
    self.name = name
    self.summary = summary
  }
}
