package import Foundation

/// What happened since a moment, and what waits for one member: the hand-over. Every line leads to the conversations that it
/// counts.
package struct Digest: Hashable, Sendable {
  /// What a line counts. The names are lasting.
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    /// Conversations that began.
    case arrived
    /// Conversations in which a member, or a rule, wrote an answer.
    case answered
    /// Conversations that somebody finished.
    case done
    case escalated
    /// Promises that were broken.
    case breached
    /// Assigned to the member, and somebody waits for an answer.
    case mine
    /// Escalated to the member, and not settled.
    case escalatedToMe = "escalated-to-me"
    /// An order of the member's that was refused, or may not have arrived.
    case undecided
    /// The member's drafts.
    case drafts

    /// Whether it is something for the member to do.
    package var needsMember: Bool {
      switch self {
      case .arrived, .answered, .done, .escalated, .breached: false
      case .mine, .escalatedToMe, .undecided, .drafts: true
      }
    }
  }

  /// One count, and what it counts, the newest first.
  package struct Line: Hashable, Sendable {
    package var kind: Kind
    /// Who did it; nil where nobody in particular did.
    package var actor: Actor?
    package var count: Int
    /// The newest of them.
    package var conversations: [ID<Conversation>]

    package init(_ kind: Kind, by actor: Actor? = nil, count: Int? = nil, conversations: [ID<Conversation>]) {
      self.kind = kind
      self.actor = actor
      self.count = count ?? conversations.count
      self.conversations = conversations
    }
  }

  package var since: Date
  /// Nobody said since when, and the member never left before.
  package var isAssumed: Bool
  package var until: Date
  package var lines: [Line]

  package init(since: Date, isAssumed: Bool = false, until: Date, lines: [Line]) {
    self.since = since
    self.isAssumed = isAssumed
    self.until = until
    self.lines = lines
  }
}

extension Digest.Line {
  /// The question that shows what it counts.
  package var query: Query { .or(conversations.map { .term(.conversation($0)) }) }
}
