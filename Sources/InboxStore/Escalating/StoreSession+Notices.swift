import Foundation
import InboxModel

extension StoreSession {
  /// Writes a notice for each receiver of an escalation, to leave when the undo window ends; what to say of it in the log.
  func insertNotices(
    to targets: [EscalationTarget], of escalation: Escalation, on id: ID<Conversation>, by actor: Actor
  ) throws -> [Change] {
    guard !targets.isEmpty else { return [] }
    // The page is drawn from the rows: what this transaction has in hand is written first.
    try book.flush(self)
    guard let detail = try detail(of: id, member: "", messageLimit: Self.packetMessages) else { return [] }
    let packet = EscalationPacket(detail, escalation)
    var window: TimeInterval = 0
    if case .member = actor { window = escalations.undoWindow }
    var changes: [Change] = []
    for target in targets {
      for recipient in target.recipients {
        changes.append(
          try insertNotice(
            packet, to: target.name, way: target.kind.rawValue, recipient: recipient, raisedAt: escalation.raisedAt,
            on: id, author: actor.signature, undoWindow: window))
      }
    }
    return changes
  }

  /// How many messages a packet is drawn from.
  private static let packetMessages = 40

  private func insertNotice(
    _ packet: EscalationPacket, to target: String, way: String, recipient: String, raisedAt: Date,
    on id: ID<Conversation>, author: String, undoWindow: TimeInterval
  ) throws -> Change {
    let delivery = Delivery.ordered(at: now, undoWindow: undoWindow)
    let number = try insert(
      """
      INSERT INTO notice (conversation, target, way, recipient, packet, raisedAt, key, author, createdAt, state, due, attempts)
      VALUES (\(id), \(target), \(way), \(recipient), \(try JSONText.encode(packet)), \(raisedAt), \(newKey()), \(author), \
      \(now), \(delivery.state.word), \(delivery.state.due), 0)
      """)
    touched.formUnion([.outbox, .conversation])
    let name = recipient.isEmpty ? target : "\(target) <\(recipient)>"
    return .noticeOrdered(ID(number), name: name)
  }

  /// The same words once more, to whom they were taken back from.
  func orderAgain(_ former: EscalationNotice) throws -> Change {
    try insertNotice(
      former.packet, to: former.target, way: former.way, recipient: former.recipient, raisedAt: former.raisedAt,
      on: former.conversation, author: former.author, undoWindow: escalations.undoWindow)
  }

  /// Takes back what did not leave yet: the escalation that it tells of is over.
  func takeBackNotices(of escalation: Escalation, on id: ID<Conversation>) throws -> [Change] {
    try notices(of: id).filter { $0.raisedAt == escalation.raisedAt && $0.delivery.canBeTakenBack }.map { notice in
      try settle(notice, .takenBack, batch: newKey())
      return .noticeTakenBack(notice.id, name: notice.name)
    }
  }

  /// Carries an event over to a notice. What its receiver said of the escalation counts for as long as it is the conversation's.
  @discardableResult
  func settle(
    _ notice: EscalationNotice, _ event: DeliveryEvent, receipt: NoticeReceipt? = nil, by actor: Actor = .moot,
    batch: String
  ) throws -> Delivery {
    let before = notice.delivery
    let after: Delivery
    do throws(DeliveryError) { after = try before.after(event, at: now) } catch { throw StoreError.refused(error) }
    guard after != before || receipt != nil else { return after }
    try write(after, to: notice, receipt)
    touched.formUnion([.outbox, .conversation, .queue])
    var changes: [Change] = []
    if after.state.word != before.state.word, after.state.isTold {
      changes.append(.notice(notice.id, name: notice.name, after.state))
    }
    if let receipt { changes += try answered(notice, receipt) }
    if !changes.isEmpty {
      try log("notice", by: actor, on: try whereItGoesOn(notice.conversation).id, changes: changes, batch: batch)
    }
    return after
  }

  private func write(_ delivery: Delivery, to notice: EscalationNotice, _ receipt: NoticeReceipt?) throws {
    let state = delivery.state
    let isOver = state.due == nil
    try run(
      """
      UPDATE notice SET state = \(state.word), due = \(state.due), remoteID = \(state.remoteID), reason = \(state.reason), \
      attempts = \(delivery.attempts), problem = \(delivery.problem), settledAt = \(isOver ? now : nil), \
      ticket = coalesce(\(receipt?.ticket), ticket), url = coalesce(\(receipt?.url), url), \
      holder = CASE WHEN \(state.word) = 'sending' THEN holder END WHERE id = \(notice.id)
      """)
    if case .sent(_?) = state, EscalationTarget.Kind(rawValue: notice.way)?.makesTickets ?? false {
      try run(
        "UPDATE notice SET watchDue = \(now.addingTimeInterval(TicketPatience.pause(age: 0))) WHERE id = \(notice.id)")
    }
  }

  /// The conversation itself, or the one that it was merged into.
  func whereItGoesOn(_ id: ID<Conversation>) throws -> ConversationRecord {
    var record = try self.record(id)
    while let home = record.mergedInto { record = try self.record(home) }
    return record
  }

  /// What the receiver said, on the escalation itself.
  func answered(_ notice: EscalationNotice, _ receipt: NoticeReceipt) throws -> [Change] {
    var record = try whereItGoesOn(notice.conversation)
    guard var escalation = record.escalation, escalation.raisedAt == notice.raisedAt else { return [] }
    var changes: [Change] = []
    if let ticket = receipt.ticket {
      escalation.ticket = ticket
      escalation.url = receipt.url ?? escalation.url
    }
    let next =
      switch receipt.state {
      case .acknowledged: escalation.acknowledged(at: now)
      case .resolved: escalation.resolved(at: now)
      case .raised, nil: nil as Escalation?
      }
    if let next {
      escalation = next
      changes.append(.noticeAnswered(notice.id, name: notice.name, next.state))
    }
    guard escalation != record.escalation else { return changes }
    record.escalation = escalation
    book.put(record)
    try rescore(record.id)
    if escalation.state == .resolved { changes += try takeBackNotices(of: escalation, on: record.id) }
    return changes
  }
}

extension Delivery.State {
  /// Whether the log has a line for a notice that reached it.
  fileprivate var isTold: Bool {
    switch self {
    case .sent, .rejected, .unsure: true
    case .draft, .held, .queued, .sending, .takenBack: false
    }
  }
}
