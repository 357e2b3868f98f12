import Foundation
import InboxModel

/// A conversation with everything that decides on an action: what `ActionDecision` looks at, and nothing else.
struct ActionSubject {
  var record: ConversationRecord
  var account: ActingAccount
  var tags: Set<Tag> = []
  /// The message that is answered or acted on.
  var target: MessageBrief?
  /// What is on its way for the target already.
  var pending: [PlatformVerb] = []
  /// Somebody added it since the author looked.
  var unseen: ID<Message>?
  /// Since when somebody would wait if the conversation were opened again.
  var waitingSince: Date?
  /// Our answer to the target, where a platform keeps only one.
  var standingAnswer: StandingAnswer?
  var subjectID: RemoteID?
  var channel: RemoteID = ""
  /// The root of the target's thread on its platform.
  var root: RemoteID?
  /// The other conversation that is named, where it goes on.
  var other: ConversationRecord?
  /// What it is linked with.
  var links: Set<ID<Conversation>> = []
  var hasDrafts = false
  var canSplit = false
  /// The ladder of escalations, and whom this one tells.
  var escalations = EscalationBook()
  var audience: EscalationBook.Audience?

  /// An answer that a new one would replace.
  struct StandingAnswer: Hashable {
    let message: ID<Message>
    /// Its order, when it did not leave yet.
    let waiting: ID<OutboxEntry>?
  }
}

extension StoreSession {
  /// Reads what `action` has to know.
  func subject(of action: InboxAction, on id: ID<Conversation>, by actor: Actor) throws -> ActionSubject {
    let record = try self.record(id)
    var subject = ActionSubject(record: record, account: try actingAccount(record.account))
    switch action {
    case .reply(let reply):
      subject.target = try (reply.to ?? record.newestInbound).flatMap { try brief(of: $0, in: id) }
      subject.unseen =
        try reply.seen.flatMap { try newestUnseen(in: id, after: $0, by: actor.signature) }
        ?? reply.asOf.flatMap { try newestArrived(in: id, after: $0, by: actor.signature) }
      try addPlaces(to: &subject)
      subject.standingAnswer = try subject.target.flatMap {
        try standingAnswer(to: $0.id, verb: reply.verb, in: record)
      }
    case .moderate(let verb, let message, _, _):
      subject.target = try target(of: verb, on: message, in: record)
      subject.pending = try subject.target.map { try pendingVerbs(on: $0.id) } ?? []
      try addPlaces(to: &subject)
    case .merge, .split, .link, .unlink:
      try addOthers(for: action, to: &subject)
    case .tag:
      subject.tags = try tags(of: id)
    case .escalate(let tier, let target, _):
      subject.escalations = escalations
      let isMember = try target.map { try isKnown(member: $0) } ?? false
      subject.audience = escalations.audience(tier: tier, target: target) { _ in isMember }
    case .reopen:
      subject.waitingSince = try waitingSince(in: record)
    default:
      break
    }
    return subject
  }

  private func target(
    of verb: PlatformVerb, on message: ID<Message>?, in record: ConversationRecord
  ) throws -> MessageBrief? {
    if let message { return try brief(of: message, in: record.id) }
    if verb.actsOnOurs { return try newestAnswer(in: record.id) }
    return try record.newestInbound.flatMap { try brief(of: $0, in: record.id) }
  }

  private func addPlaces(to subject: inout ActionSubject) throws {
    let thread = try subject.target.flatMap { try origin(of: $0.id) }.flatMap { try book.find($0, self) }
    let record = thread ?? subject.record
    // What was erased stands for nothing on its platform.
    subject.root = record.root.flatMap { ErasureMarks.isStand($0) ? nil : $0 }
    subject.channel = try first("SELECT remoteID FROM channel WHERE id = \(record.channel)") { $0.remoteID(0) } ?? ""
    subject.subjectID = try record.subject.flatMap { id in
      try first("SELECT remoteID FROM subject WHERE id = \(id)") { $0.remoteID(0) }
    }
  }

  /// Our answer to `target` that a new one would replace; nil where a platform keeps them all.
  func standingAnswer(
    to target: ID<Message>, verb: PlatformVerb, in record: ConversationRecord
  ) throws -> ActionSubject.StandingAnswer? {
    guard try actingAccount(record.account).capabilities.terms(of: verb)?.isSingle == true else { return nil }
    let ordered = try first(
      """
      SELECT message, id, state FROM outboxEntry WHERE conversation = \(record.id) AND target = \(target)
      AND message IS NOT NULL AND state <> 'takenBack' ORDER BY id DESC LIMIT 1
      """
    ) { (message: $0.id(0) as ID<Message>, id: $0.id(1) as ID<OutboxEntry>, state: $0.text(2)) }
    if let ordered {
      let hasNotLeft = ["held", "queued", "rejected"].contains(ordered.state)
      return ActionSubject.StandingAnswer(message: ordered.message, waiting: hasNotLeft ? ordered.id : nil)
    }
    return try newestAnswer(in: record.id, besides: target).map {
      ActionSubject.StandingAnswer(message: $0.id, waiting: nil)
    }
  }
}

extension InboxAction.Reply {
  var verb: PlatformVerb { isPrivate ? .privateReply : .reply }
}

extension PlatformVerb {
  /// Whether it acts on what we said, not on what others did.
  var actsOnOurs: Bool { self == .deleteReply || self == .editReply }

  /// Whether it concerns the author, not the message.
  var concernsPerson: Bool {
    switch self {
    case .kick, .ban, .unban, .mute, .unmute: true
    default: false
    }
  }
}
