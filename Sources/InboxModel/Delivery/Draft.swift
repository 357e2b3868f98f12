package import Foundation

/// Words not ordered yet, kept as they are typed.
package struct Draft: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable {
    case reply, privateReply
    /// Never leaves the house.
    case note
  }

  package let conversation: ID<Conversation>
  package var kind: Kind
  package var text: String
  /// Other words for some platforms, of an answer that goes to several.
  package var variants: [Platform: String] = [:]
  package var author: String
  package var updatedAt: Date

  package init(conversation: ID<Conversation>, kind: Kind, text: String, author: String, updatedAt: Date) {
    self.conversation = conversation
    self.kind = kind
    self.text = text
    self.author = author
    self.updatedAt = updatedAt
  }

  /// Nothing in it but white space.
  package var isBlank: Bool { text.isBlank && variants.values.allSatisfy(\.isBlank) }
}
