package import Foundation

/// Another member who is writing in a conversation now.
package struct Presence: Hashable, Sendable, Codable {
  package var member: String
  package var kind: Draft.Kind
  /// Until when it counts without another word from them.
  package var until: Date
  /// The process that said so, as it signs.
  package var holder: String

  /// Seconds that a word counts for, and after which another key stroke gives it again.
  package static let lease: Double = 300
  package static let renewal: Double = 20

  package init(member: String, kind: Draft.Kind, until: Date, holder: String = "") {
    self.member = member
    self.kind = kind
    self.until = until
    self.holder = holder
  }
}
