/// A part of the store that something was written to.
package enum StoreArea: Hashable, Sendable, CaseIterable {
  /// Conversations, messages, people, tags, activities.
  case conversations
  case accounts
  case outbox
  /// Drafts are written at every key stroke, so they are told apart.
  case drafts
  /// Who is writing where.
  case presence
}
