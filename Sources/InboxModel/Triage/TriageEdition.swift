/// Under which settings conversations were looked at: short texts that differ when the settings differ in what concerns them.
package struct TriageEdition: Hashable, Sendable {
  /// For those that await our answer.
  package var awaiting: String
  /// For all others: answered, asleep, finished. Few settings concern them, and they are many.
  package var settled: String

  package init(awaiting: String, settled: String) {
    self.awaiting = awaiting
    self.settled = settled
  }
}
