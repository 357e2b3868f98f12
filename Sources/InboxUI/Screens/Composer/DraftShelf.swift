import InboxModel

/// Words that were handed to the store and that no answer of the store has shown yet.
///
/// Reading and writing pass each other: a conversation that was read before a draft was written must not bring the older words back, nor
/// words that were sent since.
struct DraftShelf: Sendable {
  /// Whose words: a member has at most one draft of each kind in a conversation.
  struct Slot: Hashable, Sendable {
    var conversation: ID<Conversation>
    var kind: Draft.Kind
  }

  private var words: [Slot: String] = [:]
  /// Of an answer to several: other words for some platforms.
  private var variants: [Slot: [Platform: String]] = [:]

  /// Notes the newest words; none when they were thrown away or sent.
  mutating func put(_ text: String, _ slot: Slot) {
    words[slot] = text.allSatisfy(\.isWhitespace) ? "" : text
  }

  mutating func put(variants some: [Platform: String], _ slot: Slot) {
    variants[slot] = some
  }

  /// The other words to go on with.
  func variants(_ kind: Draft.Kind, in detail: ConversationDetail) -> [Platform: String] {
    variants[Slot(conversation: detail.row.id, kind: kind)]
      ?? detail.drafts.first { $0.kind == kind }?.variants ?? [:]
  }

  /// Notes words that the store gave back.
  mutating func put(_ draft: Draft) {
    put(draft.text, Slot(conversation: draft.conversation, kind: draft.kind))
  }

  /// Forgets what the store shows now.
  mutating func settle(with detail: ConversationDetail) {
    for kind in [Draft.Kind.reply, .privateReply, .note] {
      let slot = Slot(conversation: detail.row.id, kind: kind)
      if words[slot] == Self.stored(kind, in: detail) { words[slot] = nil }
      if variants[slot] == detail.drafts.first(where: { $0.kind == kind })?.variants ?? [:] { variants[slot] = nil }
    }
  }

  /// The words to go on with.
  func text(_ kind: Draft.Kind, in detail: ConversationDetail) -> String {
    words[Slot(conversation: detail.row.id, kind: kind)] ?? Self.stored(kind, in: detail)
  }

  private static func stored(_ kind: Draft.Kind, in detail: ConversationDetail) -> String {
    detail.drafts.first { $0.kind == kind }?.text ?? ""
  }
}
