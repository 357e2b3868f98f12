import Foundation
import InboxModel

extension StoreSession {
  /// Decides and writes one action on one conversation.
  func apply(_ action: InboxAction, to id: ID<Conversation>, by actor: Actor, batch: String) throws -> ActionOutcome {
    if case .person(let deed) = action {
      let outcome = try apply(deed, on: try record(id), by: actor, batch: batch)
      if deed != .erase, case .done = outcome, case .member(let login) = actor {
        try remember(action, by: login, batch: batch)
      }
      return outcome
    }
    let subject = try subject(of: action, on: id, by: actor)
    switch ActionDecision(action, on: subject, by: actor, at: now) {
    case .settled(let outcome): return outcome
    case .write(let plan):
      if case .member(let login) = actor { try remember(action, by: login, batch: batch) }
      if case .assign(let login?) = action, !login.isEmpty { try know(member: login) }
      if let regrouping = plan.regrouping {
        try carryOut(regrouping, plan, verb: action.verb, by: actor, batch: batch)
        return .done(order: nil)
      }
      return .done(order: try carryOut(plan, verb: action.verb, by: actor, batch: batch))
    }
  }

  /// Writes a plan: the conversation, what belongs to it, the log, and the order if there is one.
  @discardableResult
  func carryOut(
    _ plan: ActionPlan, verb: String, by actor: Actor, batch: String, undoes: String? = nil
  ) throws -> ID<OutboxEntry>? {
    var changes = plan.changes
    var message: ID<Message>?
    var order: ID<OutboxEntry>?
    let id = plan.record.id
    book.put(plan.record)
    try write(tags: plan.addedTags, without: plan.removedTags, on: id)
    if let text = plan.note {
      let note = try insertNote(text, in: plan.record, by: actor)
      message = note
      changes.append(.noteAdded(note))
    }
    if let planned = plan.order {
      let written = try insert(planned, in: plan.record, by: actor)
      order = written.entry
      message = written.message ?? planned.target
      changes = written.changes + changes
    }
    if let kind = plan.completes { try removeDraft(in: id, kind: kind, author: actor.signature) }
    if plan.rescores { try rescore(id) }
    if let escalation = plan.record.escalation {
      changes += try insertNotices(to: plan.tells, of: escalation, on: id, by: actor)
      if escalation.state == .resolved, plan.rescores { changes += try takeBackNotices(of: escalation, on: id) }
    }
    if let login = plan.introduces { try know(member: login) }
    try log(verb, by: actor, on: id, message: message, changes: changes, batch: batch, undoes: undoes)
    touched.formUnion(.rows)
    return order
  }

  private func insertNote(
    _ text: String, in record: ConversationRecord, by actor: Actor
  ) throws -> ID<Message> {
    let note = MessageRecord(
      id: try newMessageID(), conversation: record.id, account: record.account, kind: .note,
      direction: .internal, member: actor.signature, author: actor.signature, body: text, postedAt: now,
      isSeenThere: false)
    try note.insert(self)
    return note.id
  }

  /// Writes an order with the message that it carries, if it carries one.
  func insert(
    _ planned: ActionPlan.PlannedOrder, in record: ConversationRecord, by actor: Actor
  ) throws -> (entry: ID<OutboxEntry>, message: ID<Message>?, changes: [Change]) {
    var changes: [Change] = []
    var message: ID<Message>?
    if planned.order.verb.carriesText {
      if let standing = planned.replaces {
        message = standing.message
        changes += try replace(standing, with: planned.order.text ?? "")
      } else {
        message = try insertAnswer(planned, in: record, by: actor)
      }
    }
    let delivery = Delivery.ordered(at: now, undoWindow: planned.undoWindow)
    let verb = planned.order.verb
    let id = try insert(
      """
      INSERT INTO outboxEntry (account, conversation, message, target, verb, carriesText, platformOrder, key, author, createdAt, \
      state, due, attempts) VALUES (\(record.account), \(record.id), \(message), \(planned.target), \(verb), \(verb.carriesText), \
      \(try JSONText.encode(planned.order)), \(newKey()), \(actor.signature), \(now), \(delivery.state.word), \
      \(delivery.state.due), 0)
      """)
    changes.append(.ordered(ID(id), verb))
    touched.insert(.outbox)
    return (ID(id), message, changes)
  }

  private func insertAnswer(
    _ planned: ActionPlan.PlannedOrder, in record: ConversationRecord, by actor: Actor
  ) throws -> ID<Message> {
    let target = planned.order.target
    let answer = MessageRecord(
      id: try newMessageID(), conversation: record.id, account: record.account, kind: planned.kind,
      direction: .outbound, member: actor.signature, author: actor.signature, body: planned.order.text ?? "",
      replyTo: target.message, audience: target.audience, isPrivate: planned.order.verb == .privateReply,
      contentWarning: target.contentWarning, postedAt: now, isSeenThere: false)
    try answer.insert(self)
    if let origin = try origin(of: planned.target) { try set(origin: origin, of: answer.id) }
    return answer.id
  }

  /// Takes the place of an answer that the platform keeps only one of: what did not leave yet stays here, with the new words.
  private func replace(_ standing: ActionSubject.StandingAnswer, with text: String) throws -> [Change] {
    guard let waiting = try standing.waiting.flatMap({ try order($0) }) else { return [] }
    let delivery: Delivery
    do { delivery = try waiting.entry.delivery.after(.takenBack, at: now) } catch { return [] }
    try write(delivery, to: waiting.entry.id)
    if var message = try message(standing.message), message.remoteID == nil {
      message.body = text
      message.postedAt = now
      try message.update(self)
    }
    return [.delivery(waiting.entry.id, waiting.entry.order.verb, .takenBack)]
  }
}
