import InboxModel

extension StepRun {
  /// Takes one change back; answers what was done for the log.
  func takeBack(_ change: Change, in entry: Activity) throws -> [Change] {
    switch change {
    case .ordered(let id, _):
      guard let order = try session.order(id) else { return [] }
      return order.entry.delivery.canBeTakenBack ? try stop(order) : try reverse(order)
    case .delivery(let id, _, .takenBack):
      // It made room for what is taken back now.
      return try orderAgain(id, in: entry.conversation)
    case .noteAdded(let id):
      return try removeNote(id, in: entry.conversation)
    case .merged, .absorbed, .split, .linked, .unlinked:
      return try takeBackRegrouping(change, in: entry)
    case .noticeOrdered(let id, let name):
      guard let notice = try session.notice(id), notice.delivery.canBeTakenBack else { return [] }
      try session.settle(notice, .takenBack, by: actor, batch: batch)
      return [.noticeTakenBack(id, name: name)]
    case .noticeTakenBack(let id, _):
      guard let notice = try session.notice(id) else { return [] }
      return [try session.orderAgain(notice)]
    case .identitiesMoved(let joining):
      try session.moveBack(joining)
      return [.identitiesReturned(joining)]
    case .personNoted(let id):
      try session.run("UPDATE personNote SET isGone = 1 WHERE id = \(id)")
      return [.personNoteRemoved(id)]
    default:
      guard let inverse = change.inverse else { return [] }
      return try set(inverse, on: entry.conversation)
    }
  }

  /// Does one change again; answers what was done for the log.
  func doAgain(_ change: Change, in entry: Activity) throws -> [Change] {
    switch change {
    case .ordered(let id, _):
      return try orderAgain(id, in: entry.conversation)
    case .noteAdded(let id):
      guard let note = try session.message(id) else { return [] }
      try session.show(note, as: .visible)
      try count(1, in: entry.conversation)
      try session.removeDraft(in: entry.conversation, kind: .note, author: step.member, reading: note.body)
      return [change]
    case .workflow(let from, let to):
      var record = try session.record(entry.conversation)
      guard record.workflow != to else { return [] }
      let before = record.workflow
      record.workflow = to
      session.book.put(record)
      return [.workflow(from: before == from ? from : before, to: to)]
    case .merged, .split, .linked, .unlinked:
      return try regroupAgain(change, in: entry)
    case .absorbed:
      return [change]
    case .identitiesMoved(let joining):
      try session.move(joining)
      return [change]
    case .personNoted(let id):
      try session.run("UPDATE personNote SET isGone = 0 WHERE id = \(id)")
      return [change]
    case .noticeOrdered(let id, _):
      guard let notice = try session.notice(id) else { return [] }
      return [try session.orderAgain(notice)]
    case .noticeTakenBack(let id, let name):
      guard let notice = try session.notice(id), notice.delivery.canBeTakenBack else { return [] }
      try session.settle(notice, .takenBack, by: actor, batch: batch)
      return [.noticeTakenBack(id, name: name)]
    case .orderTakenBack, .delivery, .visibility, .edited, .arrived, .noteRemoved, .released, .rejoined, .splitFrom,
      .notice, .noticeAnswered, .personNoteRemoved, .identitiesReturned, .personErased:
      return []
    default:
      return try set(change, on: entry.conversation)
    }
  }

  /// Sets what a change of plain state leads to.
  private func set(_ change: Change, on id: ID<Conversation>) throws -> [Change] {
    var record = try session.record(id)
    switch change {
    case .tags(let added, let removed): try session.write(tags: added, without: removed, on: id)
    case .assignee(_, let login): record.assignee = login
    case .priority(_, let level): record.level = level
    case .escalation(_, let escalation): record.escalation = escalation
    case .read(_, let isRead): record.isUnread = !isRead
    case .muted(_, let isMuted): record.isMuted = isMuted
    case .personMarked(let id, let added, let removed):
      try session.write(marks: added, without: removed, on: id)
      record = try session.record(record.id)
    default: return []
    }
    session.book.put(record)
    if change.concernsScore { try session.rescore(id) }
    return [change]
  }

  private func stop(_ order: OutboxRecord) throws -> [Change] {
    returned(try session.takeBack(order, by: actor, batch: batch))
    return [.orderTakenBack(order.entry.id, order.entry.order.verb)]
  }

  private func reverse(_ order: OutboxRecord) throws -> [Change] {
    guard let inverse = try inverse(of: order) else { return [] }
    return try session.insert(inverse, in: try session.record(order.entry.conversation), by: actor).changes
  }

  private func removeNote(_ id: ID<Message>, in conversation: ID<Conversation>) throws -> [Change] {
    guard let note = try session.message(id) else { return [] }
    try session.show(note, as: .deletedByUs)
    try count(-1, in: conversation)
    returned(try session.giveBack(note.body, in: conversation, kind: .note, author: step.member))
    return [.noteRemoved(id)]
  }

  private func count(_ difference: Int, in conversation: ID<Conversation>) throws {
    var record = try session.record(conversation)
    record.messageCount += difference
    record.lastActivityAt = try session.lastActivity(in: conversation) ?? record.lastActivityAt
    session.book.put(record)
  }

  /// A new order with the words of the one that was taken back.
  private func orderAgain(_ id: ID<OutboxEntry>, in conversation: ID<Conversation>) throws -> [Change] {
    guard let former = try session.order(id), let target = former.target else { return [] }
    var record = try session.record(conversation)
    let account = try session.actingAccount(record.account)
    let order = former.entry.order
    let kind = try session.brief(of: target, in: conversation)?.kind ?? record.kind
    let standing = try session.standingAnswer(to: target, verb: order.verb, in: record)
    let planned = ActionPlan.PlannedOrder(
      order: order, target: target, kind: kind == .review ? .comment : kind,
      undoWindow: order.verb.carriesText ? account.policy.undoWindow : 0, replaces: standing)
    let written = try session.insert(planned, in: record, by: actor)
    if let text = order.text, order.verb.carriesText {
      if standing == nil { record.messageCount += 1 }
      record.lastActivityAt = max(record.lastActivityAt, session.now)
      if order.verb == .reply { record.lastOutboundAt = max(record.lastOutboundAt ?? session.now, session.now) }
      session.book.put(record)
      let draft: Draft.Kind = order.verb == .privateReply ? .privateReply : .reply
      try session.removeDraft(in: conversation, kind: draft, author: step.member, reading: text)
    }
    return written.changes
  }
}

extension Change {
  /// Whether a conversation's place in the queue hangs on it.
  fileprivate var concernsScore: Bool {
    switch self {
    case .tags, .assignee, .read, .muted: false
    default: true
    }
  }
}

extension StoreSession {
  /// Removes a draft that still reads as it was given back.
  fileprivate func removeDraft(
    in conversation: ID<Conversation>, kind: Draft.Kind, author: String, reading text: String
  ) throws {
    guard try draft(in: conversation, kind: kind, author: author)?.text == text else { return }
    try removeDraft(in: conversation, kind: kind, author: author)
  }
}
