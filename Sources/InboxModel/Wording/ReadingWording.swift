/// The conversation that is being read, and the person beside it.
package struct ReadingWording: Sendable {
  package var loading: String
  package var gone: String
  package var earlier: String
  /// "3rd review".
  package var nth: @Sendable (_ number: Int, MessageKind) -> String
  package var firstContact: String
  package var answeredTimes: @Sendable (_ count: Int, _ last: String?) -> String
  package var neverAnswered: String
  package var knownSince: @Sendable (_ date: String) -> String
  package var vip: String
  package var bot: String
  package var you: String
  package var note: String
  package var privateReply: String
  package var edited: String
  package var editedAt: @Sendable (_ date: String) -> String
  package var formerly: String
  package var subject: String
  /// How another conversation belongs with this one: "linked".
  package var bond: @Sendable (RelatedConversation.Bond) -> String
  package var person: String
  package var history: String
  package var attachment: @Sendable (Attachment.Kind, _ caption: String) -> String
  package var likes: @Sendable (_ count: Int) -> String
  package var shares: @Sendable (_ count: Int) -> String
  package var followers: @Sendable (_ count: Int) -> String
  package var inReplyTo: @Sendable (_ name: String) -> String
  package var contentWarning: @Sendable (_ text: String) -> String
  /// Heading over the reasons of its place in the queue.
  package var priority: String
  /// A line for an escalation: "escalated to tier2 (@bob) by ana, 12:02: same trace".
  package var escalation: @Sendable (Escalation, _ raised: String) -> String
}
