/// One promise: what is to happen within how much business time.
package struct SLATarget: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// From their first words to our first public answer.
    case firstResponse = "first-response"
    /// From their first words behind an answer of ours to the next one.
    case nextResponse = "next-response"
    /// From their first words to the end. The time in which the next word is theirs does not count.
    case resolution
  }

  package let kind: Kind
  /// Seconds.
  package let within: Int
  /// So many seconds before the end it is nearly due.
  package let warning: Int

  /// Without a `warning` of its own, the last quarter.
  package init(_ kind: Kind, within: Int, warning: Int? = nil) {
    self.kind = kind
    self.within = max(1, within)
    self.warning = min(max(0, warning ?? within / 4), self.within)
  }
}
