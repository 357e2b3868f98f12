import Foundation
import InboxModel

extension StoreSession {
  /// Carries an event over to an order and, when it settles it, to everything that hangs on it.
  @discardableResult
  func settle(
    _ record: OutboxRecord, _ event: DeliveryEvent, receipt: Receipt?, by actor: Actor = .moot, batch: String
  ) throws -> Delivery {
    let before = record.entry.delivery
    let after: Delivery
    do throws(DeliveryError) { after = try before.after(event, at: now) } catch { throw StoreError.refused(error) }
    guard after != before else { return after }
    try write(after, to: record.entry.id)
    touched.insert(.outbox)
    guard after.state.word != before.state.word || after.state.remoteID != before.state.remoteID else { return after }
    touched.formUnion(.rows)
    let workflow = try self.record(record.entry.conversation).workflow
    var changes: [Change] = [.delivery(record.entry.id, record.entry.order.verb, after.state)]
    switch after.state {
    case .sent(let id):
      changes += try arrived(record, id: id, receipt: receipt)
    case .rejected, .takenBack:
      try failed(record)
    case .queued where before.needsPerson:
      try resumed(record)
    case .unsure, .queued, .sending, .held, .draft:
      break
    }
    let next = try self.record(record.entry.conversation).workflow
    if next.word != workflow.word { changes.append(.workflow(from: workflow, to: next)) }
    if after.state.isTold(after: before.state) {
      try log(
        record.entry.order.verb.rawValue, by: actor, on: record.entry.conversation,
        message: record.entry.message ?? record.target,
        changes: changes, batch: batch)
    }
    return after
  }

  func write(_ delivery: Delivery, to id: ID<OutboxEntry>) throws {
    let state = delivery.state
    try run(
      """
      UPDATE outboxEntry SET state = \(state.word), due = \(state.due), remoteID = \(state.remoteID), reason = \(state.reason), \
      attempts = \(delivery.attempts), problem = \(delivery.problem), \
      holder = CASE WHEN \(state.word) = 'sending' THEN holder END WHERE id = \(id)
      """)
  }

  /// The platform has it.
  private func arrived(_ record: OutboxRecord, id: RemoteID?, receipt: Receipt?) throws -> [Change] {
    let order = record.entry.order
    var changes: [Change] = []
    if let carried = record.entry.message, var message = try self.message(carried) {
      try publish(&message, words: order.text, id: id ?? receipt?.remoteID, receipt: receipt)
      var conversation = try self.record(message.conversation)
      conversation.lastOutboundAt = try lastOutbound(in: conversation.id)
      conversation.lastActivityAt = max(conversation.lastActivityAt, message.postedAt)
      book.put(conversation)
    }
    if order.verb.decidesVisibility, let target = try record.target.flatMap({ try self.message($0) }) {
      // An author's deletion that a pull reported meanwhile stands above what our order did.
      let reported = target.reportedVisibility.flatMap { $0 == .deletedByAuthor ? $0 : nil }
      let confirmed = reported ?? receipt?.visibility ?? target.visibility.confirmed(order.verb)
      try run("UPDATE message SET confirmedAt = \(now), reportedVisibility = NULL WHERE id = \(target.id)")
      if confirmed != target.visibility {
        try show(target, as: confirmed)
        changes.append(.visibility(target.id, from: target.visibility, to: confirmed))
      }
    }
    return changes
  }

  /// Our message stands on the platform, under its id there; or its new words do.
  private func publish(_ message: inout MessageRecord, words: String?, id: RemoteID?, receipt: Receipt?) throws {
    if message.remoteID == nil {
      if let id, let twin = try self.message(id, in: message.account), twin.id != message.id {
        // The platform showed it before it confirmed it, and its words were not recognised: both are one message.
        return try unite(message, with: twin)
      }
      message.remoteID = id
      message.postedAt = receipt?.at?.stored ?? message.postedAt
      if let text = receipt?.text { message.body = text }
    } else if let text = receipt?.text ?? words, text != message.body {
      try message.reword(title: message.title, body: text, at: receipt?.at?.stored ?? now)
    }
    message.permalink = receipt?.permalink ?? message.permalink
    message.confirmedAt = now
    try message.update(self)
  }

  /// Keeps the message that a pull brought, in the place of ours, with its member's name.
  private func unite(_ mine: MessageRecord, with twin: MessageRecord) throws {
    try run("UPDATE message SET member = \(mine.member), author = \(mine.author) WHERE id = \(twin.id)")
    try run("UPDATE outboxEntry SET message = \(twin.id) WHERE message = \(mine.id)")
    try run(
      "UPDATE activity SET message = \(twin.id) WHERE message = \(mine.id) AND conversation = \(mine.conversation)")
    try run("DELETE FROM message WHERE id = \(mine.id)")
    var record = try self.record(mine.conversation)
    record.messageCount -= 1
    book.put(record)
  }

  /// The platform has it not, and will not: whoever was answered waits again, and what a pull said meanwhile holds.
  private func failed(_ record: OutboxRecord) throws {
    if record.entry.message != nil {
      var conversation = try self.record(record.entry.conversation)
      conversation.lastOutboundAt = try lastOutbound(in: conversation.id)
      book.put(conversation)
      try reassess(conversation.id, reopens: conversation.workflow.state == .done(.replied))
    }
    if let target = try record.target.flatMap({ try self.message($0) }), let reported = target.reportedVisibility,
      try !hasPendingVisibility(on: target.id)
    {
      try show(target, as: target.visibility.observed(reported))
    }
  }
}

extension StoreSession {
  /// A refused answer goes out once more: the next word is theirs again.
  private func resumed(_ record: OutboxRecord) throws {
    guard let message = record.entry.message, record.entry.order.verb == .reply, try isAnswer(message) else { return }
    var conversation = try self.record(record.entry.conversation)
    conversation.lastOutboundAt = try lastOutbound(in: conversation.id)
    conversation.workflow = conversation.workflow.replied()
    conversation.workflow.waitingSince = try waitingSince(in: conversation)
    book.put(conversation)
  }
}

extension Delivery.State {
  /// Whether the log has it: ends and doubts, but not each attempt.
  fileprivate func isTold(after before: Delivery.State) -> Bool {
    switch self {
    case .sent(let id): before.word != "sent" || id != nil
    case .rejected, .unsure: true
    case .takenBack: true
    case .queued: before.word == "unsure" || before.word == "rejected"
    case .draft, .held, .sending: false
    }
  }
}
