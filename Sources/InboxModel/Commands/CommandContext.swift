package import Foundation

/// What a command's text depends on: the clock, the calendar, who types, and the names that are known.
package struct CommandContext: Sendable {
  package var now: Date
  package var zone: TimeZone
  /// Who is meant by `me`; nil where nobody in particular types.
  package var member: String?
  package var vocabulary: Vocabulary

  package init(now: Date, zone: TimeZone, member: String? = nil, vocabulary: Vocabulary = Vocabulary()) {
    self.now = now
    self.zone = zone
    self.member = member
    self.vocabulary = vocabulary
  }
}
