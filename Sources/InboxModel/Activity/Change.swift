/// What one step changed, with enough of the past to go back.
package enum Change: Hashable, Sendable, Codable {
  case workflow(from: Workflow, to: Workflow)
  case tags(added: Set<Tag>, removed: Set<Tag>)
  case assignee(from: String?, to: String?)
  case priority(from: PriorityLevel, to: PriorityLevel)
  case escalation(from: Escalation?, to: Escalation?)
  case read(from: Bool, to: Bool)
  case muted(from: Bool, to: Bool)
  case noteAdded(ID<Message>)
  case noteRemoved(ID<Message>)
  /// An order went to the outbox.
  case ordered(ID<OutboxEntry>, PlatformVerb)
  /// An order was taken back before it left.
  case orderTakenBack(ID<OutboxEntry>, PlatformVerb)
  case delivery(ID<OutboxEntry>, PlatformVerb, Delivery.State)
  /// A notice of an escalation is to tell somebody outside.
  case noticeOrdered(ID<EscalationNotice>, name: String)
  case noticeTakenBack(ID<EscalationNotice>, name: String)
  case notice(ID<EscalationNotice>, name: String, Delivery.State)
  /// Whoever was told took it up, or settled it.
  case noticeAnswered(ID<EscalationNotice>, name: String, Escalation.State)
  case visibility(ID<Message>, from: Visibility, to: Visibility)
  case edited(ID<Message>)
  case arrived(ID<Message>)
  /// It goes on in another conversation (`to`), or in itself again (nil).
  case merged(from: ID<Conversation>?, to: ID<Conversation>?)
  /// Another conversation goes on in this one.
  case absorbed(ID<Conversation>)
  case released(ID<Conversation>)
  /// What was said from the message on is a conversation of its own.
  case split(ID<Conversation>, from: ID<Message>)
  /// What had been split off is here again.
  case rejoined(ID<Conversation>)
  /// It began as a part of another one.
  case splitFrom(ID<Conversation>)
  case linked(ID<Conversation>)
  case unlinked(ID<Conversation>)
  case personMarked(ID<Person>, added: Set<PersonMark>, removed: Set<PersonMark>)
  case personNoted(ID<PersonNote>)
  case personNoteRemoved(ID<PersonNote>)
  /// Identities went from one person to another.
  case identitiesMoved(PersonJoining)
  /// And went back.
  case identitiesReturned(PersonJoining)
  /// Everything that tells who they are is gone for good.
  case personErased(ID<Person>)
}

extension Change {
  /// The change that takes this one back; nil where only the platform could, or nothing can.
  package var inverse: Change? {
    switch self {
    case .workflow(let from, let to): .workflow(from: to, to: from)
    case .tags(let added, let removed): .tags(added: removed, removed: added)
    case .assignee(let from, let to): .assignee(from: to, to: from)
    case .priority(let from, let to): .priority(from: to, to: from)
    case .escalation(let from, let to): .escalation(from: to, to: from)
    case .read(let from, let to): .read(from: to, to: from)
    case .muted(let from, let to): .muted(from: to, to: from)
    case .noteAdded(let id): .noteRemoved(id)
    case .noteRemoved(let id): .noteAdded(id)
    case .ordered(let id, let verb): .orderTakenBack(id, verb)
    case .noticeOrdered(let id, let name): .noticeTakenBack(id, name: name)
    case .merged(let from, let to): .merged(from: to, to: from)
    case .absorbed(let id): .released(id)
    case .released(let id): .absorbed(id)
    case .split(let id, _): .rejoined(id)
    case .linked(let id): .unlinked(id)
    case .unlinked(let id): .linked(id)
    case .personMarked(let id, let added, let removed): .personMarked(id, added: removed, removed: added)
    case .personNoted(let id): .personNoteRemoved(id)
    case .personNoteRemoved(let id): .personNoted(id)
    case .identitiesMoved(let joining): .identitiesReturned(joining)
    case .identitiesReturned(let joining): .identitiesMoved(joining)
    case .orderTakenBack, .delivery, .visibility, .edited, .arrived, .rejoined, .splitFrom,
      .noticeTakenBack, .notice, .noticeAnswered, .personErased:
      nil
    }
  }
}
