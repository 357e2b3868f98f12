/// What is said of the others on the team, and of what they did.
package struct TeamWording: Sendable {
  /// "ana is answering", "ana and bob are answering".
  package var writing: @Sendable (_ others: [Presence]) -> String
  /// The same in a row, where there is little room: "ana answers".
  package var writingShort: @Sendable (_ others: [Presence]) -> String
  /// The title over what happened since.
  package var digest: @Sendable (_ since: String) -> String
  /// Headings over what happened, and over what the member has to do.
  package var happened: String
  package var needsYou: String
  package var line: @Sendable (Digest.Kind, _ actor: String?, _ count: Int) -> String
  /// Behind the first of many, on the command line.
  package var moreInJSON: @Sendable (_ count: Int) -> String
  package var nothingHappened: String
  package var nothingNeedsYou: String
  /// The person has not left yet, so there is nothing to begin at.
  package var neverLeft: String
  package var badSince: @Sendable (_ text: String) -> String
  /// What the keys of the digest do.
  package var opens: String
  package var close: String
}
