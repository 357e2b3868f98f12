package import Foundation

/// How fast life goes on in the town.
package struct Pace: Sendable {
  /// Seconds between two new messages on average; nil when nobody writes unasked.
  package var interval: TimeInterval?
  /// The shares (0…1) of our replies that get an answer, and of messages that are edited or deleted later.
  package var answers: Double
  package var edits: Double
  package var deletions: Double

  package init(interval: TimeInterval?, answers: Double, edits: Double, deletions: Double) {
    self.interval = interval
    self.answers = answers
    self.edits = edits
    self.deletions = deletions
  }

  /// Nothing happens by itself.
  package static let still = Pace(interval: nil, answers: 0, edits: 0, deletions: 0)

  /// Nobody begins, but everybody answers.
  package static let polite = Pace(interval: nil, answers: 1, edits: 0, deletions: 0)

  /// A pleasant flow to look at: something new every nine seconds.
  package static let demo = Pace(interval: 9, answers: 0.75, edits: 0.06, deletions: 0.03)

  /// Five messages a second, for tests of endurance.
  package static let storm = Pace(interval: 0.2, answers: 0.5, edits: 0.1, deletions: 0.05)
}
