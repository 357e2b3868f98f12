/// What is under way, for the status line.
package struct OutboxSummary: Hashable, Sendable {
  package var pending: Int
  /// Rejected or unsure: a person has to decide.
  package var needingPerson: Int

  package init(pending: Int = 0, needingPerson: Int = 0) {
    self.pending = pending
    self.needingPerson = needingPerson
  }
}
