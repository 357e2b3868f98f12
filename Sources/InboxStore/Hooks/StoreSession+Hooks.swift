import Foundation
import InboxModel

extension StoreSession {
  /// What news bring for hooks: words from outside that were said since the account is here, answers that arrived, and escalations.
  func happenings(
    arrivals: [ID<Message>], entries: [HookNews], in facts: ConversationFacts
  ) throws -> [HookOccasion] {
    var occasions: [HookOccasion] = []
    if !arrivals.isEmpty {
      let added = try first("SELECT addedAt FROM account WHERE id = \(facts.conversation.account)") { $0.date(0) }
      let begin = added ?? .distantPast
      let fresh = Set(arrivals)
      occasions += facts.messages.filter { fresh.contains($0.id) && $0.direction == .inbound && $0.postedAt >= begin }
        .map { HookOccasion(.arrived, message: $0.id, at: $0.postedAt) }
    }
    for entry in entries {
      switch entry.kind {
      case .escalated(let raisedAt, let byMember):
        guard !HookMark.isFromHook(batch: entry.batch) else { continue }
        occasions.append(HookOccasion(.escalated, at: raisedAt, grace: byMember ? escalations.undoWindow : 0))
      case .replied(let message):
        guard try isFirstArrival(of: message, in: entry), try !isFromHook(message, facts.conversation.id) else {
          continue
        }
        occasions.append(HookOccasion(.replied, message: message, at: entry.at))
      }
    }
    return occasions
  }

  /// An answer that was taken for sent may get its id on the platform later, with an entry of its own.
  private func isFirstArrival(of message: ID<Message>, in entry: HookNews) throws -> Bool {
    try first(
      """
      SELECT 1 FROM activity WHERE conversation = \(entry.conversation) AND message = \(message) AND id < \(entry.id)
      AND changes LIKE '%"delivery"%' AND changes LIKE '%"sent"%'
      """
    ) { _ in true } == nil
  }

  private func isFromHook(_ message: ID<Message>, _ conversation: ID<Conversation>) throws -> Bool {
    let batch = try first(
      """
      SELECT batch FROM activity WHERE conversation = \(conversation) AND message = \(message) AND changes LIKE '%"ordered"%'
      ORDER BY id LIMIT 1
      """
    ) { $0.text(0) }
    return HookMark.isFromHook(batch: batch ?? "")
  }

  /// Writes down that a hook is to be run, as part of the step of triage that saw why.
  func order(_ order: HookOrder, on id: ID<Conversation>) throws {
    let waiting = try first("SELECT count(*) FROM hookCall WHERE hook = \(order.hook)") { $0.int(0) } ?? 0
    guard waiting < HookHealth.mostWaiting else { return try passOver(order.hook) }
    let occasion = order.occasion
    try run(
      """
      INSERT INTO hookCall (hook, event, conversation, message, at, key, createdAt, due, attempts) VALUES
      (\(order.hook), \(occasion.event.rawValue), \(id), \(occasion.message), \(occasion.at), \(newKey()), \(now), \
      \(now.addingTimeInterval(occasion.grace)), 0)
      """)
    touched.insert(.hooks)
  }

  private func passOver(_ hook: String) throws {
    try run(
      """
      INSERT INTO hookHealth (hook, failures, passedOver, passedOverAt) VALUES (\(hook), 0, 1, \(now))
      ON CONFLICT (hook) DO UPDATE SET passedOver = passedOver + 1, passedOverAt = \(now)
      """)
    touched.insert(.hooks)
  }

  /// Keeps how a run ended. Whether the hook had been working before.
  func note(_ end: HookEnd, of hook: String) throws -> Bool {
    var problem: String?
    if case .failed(let reason) = end { problem = reason }
    let failures = try first("SELECT failures FROM hookHealth WHERE hook = \(hook)") { $0.int(0) } ?? 0
    let next = problem == nil ? 0 : failures + 1
    try run(
      """
      INSERT INTO hookHealth (hook, ranAt, failures, problem, passedOver) VALUES (\(hook), \(now), \(next), \(problem), 0)
      ON CONFLICT (hook) DO UPDATE SET ranAt = \(now), failures = \(next), problem = \(problem)
      """)
    return failures == 0
  }
}

/// An entry of the log that hooks may want to hear of.
struct HookNews {
  enum Kind {
    case escalated(raisedAt: Date, byMember: Bool)
    case replied(ID<Message>)
  }

  let id: Int64
  let conversation: ID<Conversation>
  let at: Date
  let batch: String
  let kind: Kind

  /// The columns that `init` reads, behind those of the entry itself.
  static let verbs = "'escalate', 'reply', '\(PlatformVerb.privateReply.rawValue)'"

  /// Nil for what hooks do not hear of. `changes` stand only at entries with one of `verbs`.
  init?(
    id: Int64, conversation: ID<Conversation>, message: ID<Message>?, at: Date, batch: String, isMember: Bool,
    changes: [Change]
  ) {
    self.id = id
    self.conversation = conversation
    self.at = at
    self.batch = batch
    for change in changes {
      switch change {
      case .escalation(let from, let to?) where to.state == .raised && to.raisedAt != from?.raisedAt:
        kind = .escalated(raisedAt: to.raisedAt, byMember: isMember)
        return
      case .delivery(_, _, .sent):
        guard let message else { return nil }
        kind = .replied(message)
        return
      default: continue
      }
    }
    return nil
  }
}
