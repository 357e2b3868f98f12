package import Foundation

/// One entry of the log: who did what, when, on what, and what would take it back.
package struct Activity: Hashable, Sendable, Codable {
  package let id: ID<Activity>
  package let at: Date
  package let actor: Actor
  /// The command's verb, or the platform's event, in lasting words (`tag`, `reply`, `arrived`).
  package let verb: String
  package let conversation: ID<Conversation>
  package var message: ID<Message>?
  package let changes: [Change]
  /// Entries of one batch are undone together.
  package let batch: String
  /// The batch that this entry takes back or does again.
  package var undoes: String?

  package init(
    id: ID<Activity>, at: Date, actor: Actor, verb: String, conversation: ID<Conversation>, message: ID<Message>? = nil,
    changes: [Change], batch: String, undoes: String? = nil
  ) {
    self.id = id
    self.at = at
    self.actor = actor
    self.verb = verb
    self.conversation = conversation
    self.message = message
    self.changes = changes
    self.batch = batch
    self.undoes = undoes
  }

  /// The changes that take this entry back, last first; empty when nothing in it can be.
  package var inverse: [Change] { changes.reversed().compactMap(\.inverse) }
}
