import Foundation

/// Something that is going to happen in the town.
struct Errand: Sendable {
  enum Deed: Sendable {
    /// Somebody says something unasked, and the next one's turn is set.
    case arrive
    case speak(Speech)
    case amend(SimulatedPlatform, String, String)
    case withdraw(SimulatedPlatform, String)
    /// A customer raises the stars of a review after an answer.
    case raise(String)
  }

  var at: Date
  /// Errands of one moment happen in the order they were made.
  var number: Int
  var deed: Deed
}
