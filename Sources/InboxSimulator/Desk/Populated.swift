package import Foundation

/// A platform as the town's people use it, and as a test looks at it from behind.
package protocol Populated: Sendable {
  /// `person` says something; returns the new item's id, or nil when they may not.
  mutating func hear(_ person: Person, _ text: String, in place: Place, at now: Date) -> String?

  /// The author changes what they said.
  mutating func amend(_ id: String, to text: String, at now: Date)

  /// The author takes back what they said.
  mutating func withdraw(_ id: String, at now: Date)

  /// Our team answers from the platform's own pages, as it did before our program came.
  mutating func teamAnswers(_ text: String, to id: String, at now: Date)

  /// What our program posted, oldest first, once for every time the platform took it.
  var postedItems: [PostedItem] { get }

  /// What our program did to others, oldest first.
  var teamActs: [TeamAct] { get }
}
