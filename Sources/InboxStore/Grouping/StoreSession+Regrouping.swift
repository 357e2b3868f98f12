import Foundation
import InboxModel

/// Carrying out what makes one conversation of several, or several of one. Every conversation concerned gets its line in the log.
extension StoreSession {
  func carryOut(
    _ regrouping: ActionPlan.Regrouping, _ plan: ActionPlan, verb: String, by actor: Actor, batch: String
  ) throws {
    let id = plan.record.id
    func note(_ id: ID<Conversation>, _ changes: [Change], message: ID<Message>? = nil) throws {
      try log(verb, by: actor, on: id, message: message, changes: changes, batch: batch)
    }
    switch regrouping {
    case .merge(let home):
      try note(home, try absorb(plan, into: home))
      try note(id, [.merged(from: nil, to: home)] + plan.changes)
    case .split(let message):
      let part = try book.newID(self)
      let changes = try split(id, from: message, as: part) { try note(part, [.splitFrom(id)]) }
      try note(id, changes, message: message)
    case .link(let other):
      try link(id, other)
      try note(other, [.linked(id)])
      try note(id, [.linked(other)])
    case .unlink(let others):
      for other in others {
        try unlink(id, other)
        try note(other, [.unlinked(id)])
      }
      try note(id, others.map { .unlinked($0) })
    }
    touched.formUnion([.queue, .conversation, .outbox])
  }

  /// Moves a conversation into another one and leaves it empty; answers what became of the other.
  private func absorb(_ plan: ActionPlan, into id: ID<Conversation>) throws -> [Change] {
    let before = try record(id)
    let former = try record(plan.record.id)
    let next = ActionPlan(
      before, tagged: try tags(of: id), absorbing: former, tagged: try tags(of: former.id))
    try leave(plan.record, for: id)
    try write(tags: next.addedTags, without: [], on: id)
    try settle(next.record)
    return next.changes
  }

  /// Empties `former`, which goes on in `home`; what was said there is counted here.
  func leave(_ former: ConversationRecord, for home: ID<Conversation>) throws {
    try book.flush(self)
    try move(former.id, into: home)
    var stub = former
    stub.mergedInto = home
    (stub.messageCount, stub.heldCount) = (0, 0)
    book.put(stub)
    try recount(home)
  }

  /// Takes over what people decide about a conversation.
  private func settle(_ decided: ConversationRecord) throws {
    var record = try self.record(decided.id)
    record.workflow = decided.workflow
    (record.assignee, record.level, record.escalation) = (decided.assignee, decided.level, decided.escalation)
    record.isUnread = decided.isUnread
    book.put(record)
    try rescore(record.id)
  }

  /// Gives a conversation back what was said in it; answers where it stood until now. Nil when it goes on in itself.
  func release(_ id: ID<Conversation>) throws {
    var record = try self.record(id)
    guard let home = record.mergedInto else { return }
    let holder = try standing(home).id
    try moveBack(id, from: holder)
    record.mergedInto = nil
    book.put(record)
    try recount(id)
    try recount(holder)
  }

  /// Makes a conversation of its own of what was said from a message on; answers what became of the first. `note` writes the part's line
  /// into the log, without which it would count as untreated.
  func split(
    _ id: ID<Conversation>, from message: ID<Message>, as part: ID<Conversation>, note: () throws -> Void
  ) throws -> [Change] {
    try book.flush(self)
    guard let beginning = try self.message(message) else { return [] }
    let whole = try record(id)
    var begun = ConversationRecord(
      id: part, account: whole.account, channel: whole.channel, root: whole.root, kind: whole.kind,
      identity: whole.identity, person: whole.person, subject: whole.subject, workflow: whole.workflow,
      assignee: whole.assignee, level: whole.level, isMuted: whole.isMuted, isUnread: whole.isUnread,
      receivedAt: beginning.postedAt, lastActivityAt: beginning.postedAt, messageCount: 0, heldCount: 0,
      visibility: beginning.visibility, score: whole.score, continues: id)
    try book.insert(begun, self)
    try move(from: beginning, to: part)
    try note()
    try write(tags: try tags(of: id), without: [], on: part)
    try recount(part)
    begun = try record(part)
    begun.workflow = try workflow(ofPart: begun, after: whole.workflow)
    book.put(begun)
    try recount(id)
    try reassess(id, reopens: false)
    try rescore(id)
    return [.split(part, from: message), .workflow(from: whole.workflow, to: try record(id).workflow)]
  }

  /// What was put away stays so in both; else each stands where its own words leave it.
  private func workflow(ofPart record: ConversationRecord, after whole: Workflow) throws -> Workflow {
    let since = try waitingSince(in: record)
    switch whole.state {
    case .done: return whole
    case .snoozed: return Workflow(state: whole.state, waitingSince: since)
    case .new, .open, .waiting:
      guard try hasSomethingToAnswer(record.id) else { return whole.finished(record.visibility.doneReason, at: now) }
      guard let since else { return Workflow(state: .waiting) }
      return Workflow(state: whole.state == .new ? .new : .open, waitingSince: since)
    }
  }

  /// Puts back what had been split off, with what came in there since, and ends the part.
  func rejoin(_ part: ID<Conversation>, to home: ID<Conversation>) throws {
    try book.flush(self)
    let old = try record(part)
    var record = try self.record(home)
    record.assignee = record.assignee ?? old.assignee
    record.escalation = record.escalation ?? old.escalation
    book.put(record)
    // Its line about where it came from goes with it; what else was done there is told here.
    try run(
      """
      DELETE FROM activity WHERE conversation = \(part)
      AND EXISTS (SELECT 1 FROM json_each(changes) c, json_each(c.value) k WHERE k.key = 'splitFrom')
      """)
    try run("UPDATE draft SET conversation = \(home) WHERE conversation = \(part)")
    try run("UPDATE outboxEntry SET conversation = \(home) WHERE conversation = \(part)")
    try moveContents(of: part, to: home)
    try book.remove(old, self)
    try recount(home)
    touched.formUnion([.queue, .conversation, .outbox, .drafts])
  }

  /// Whether the words that nobody sent yet in both of two conversations would stand in each other's way.
  func draftsClash(_ one: ID<Conversation>, _ other: ID<Conversation>) throws -> Bool {
    try first(
      """
      SELECT 1 FROM draft a JOIN draft b ON b.kind = a.kind AND b.author = a.author
      WHERE a.conversation = \(one) AND b.conversation = \(other) LIMIT 1
      """
    ) { _ in true } ?? false
  }
}
