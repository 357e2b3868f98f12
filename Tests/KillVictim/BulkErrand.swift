package import InboxModel

/// What a victim works on that does a command of several actions to every conversation of a store, or takes back what was done last.
package struct BulkErrand: Codable, Sendable {
  package enum Work: Codable, Sendable {
    case act(batch: String)
    case undo
  }

  /// When the victim dies: so many microseconds after so many portions.
  package struct Death: Codable, Sendable {
    package var portions: Int
    package var microseconds: UInt32

    package init(portions: Int, microseconds: UInt32) {
      self.portions = portions
      self.microseconds = microseconds
    }
  }

  /// The store's file.
  package var store: String
  package var work: Work
  /// Nil when it lives to the end.
  package var death: Death?

  package init(store: String, work: Work, death: Death?) {
    self.store = store
    self.work = work
    self.death = death
  }

  package static let member = "ana"
  /// How many conversations, or entries of the log, one transaction takes.
  package static let portion = 20
  package static let tag = "sale"

  /// What is changed here only, what the platform is told, and what moves the conversation.
  package static let actions: [InboxAction] = [
    .tag(add: Set([tag].compactMap { Tag($0) }), remove: []),
    .moderate(.hide, on: nil, seconds: nil, reason: nil), .done(.noAction),
  ]
}
