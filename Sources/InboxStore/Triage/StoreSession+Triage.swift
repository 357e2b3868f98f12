import Foundation
import InboxModel

extension StoreSession {
  /// A conversation with what triage asks besides its facts.
  func triageSubject(_ facts: ConversationFacts, occasions: [RuleOccasion]) throws -> TriageSubject {
    let id = facts.conversation.id
    let moves = try moves(of: id)
    var events: [(at: Date, event: SLATimeline.Event)] = []
    for message in facts.messages where message.direction == .inbound && message.visibility.awaitsAnswer {
      events.append((message.postedAt, .inbound))
      // A review is rewritten where a comment would be answered.
      if message.kind == .review, let editedAt = message.editedAt { events.append((editedAt, .inbound)) }
    }
    events += try answers(in: id).map { ($0, .reply) }
    events += moves.map { ($0.at, .moved($0.state)) }
    let fired = try rows(Self.firings, [id.sqlValue]) {
      RuleFiring(rule: $0.text(0), conversation: id, version: $0.text(1))
    }
    return TriageSubject(
      facts: facts, timeline: SLATimeline(events), movedBy: mover(of: facts, moves), occasions: occasions,
      fired: Set(fired))
  }

  /// For when the last look at it planned the next one.
  func plannedLook(at id: ID<Conversation>) throws -> Date? {
    try first("SELECT nextLook FROM conversation WHERE id = \(id)") { $0.optionalDate(0) } ?? nil
  }

  /// A change of a conversation's state, as the log has it.
  private struct Move {
    let at: Date
    let actor: Actor
    let state: Workflow.State
  }

  private func moves(of id: ID<Conversation>) throws -> [Move] {
    try rows(Self.moves, [id.sqlValue]) { row in
      let changes: [Change] = try row.json(3)
      for case .workflow(_, let to) in changes.reversed() {
        return Move(at: row.date(0), actor: try Actor(row, from: 1), state: to.state)
      }
      return nil
    }.compactMap(\.self)
  }

  /// Words from outside open a conversation without an entry in the log.
  private func mover(of facts: ConversationFacts, _ moves: [Move]) -> Actor? {
    guard let last = moves.last else { return nil }
    let hasNewer = facts.messages.contains { $0.direction == .inbound && $0.postedAt > last.at }
    return hasNewer ? .platform : last.actor
  }

  /// When public words of ours were posted that stand on the platform or are on their way. What a rule said is no answer.
  private func answers(in id: ID<Conversation>) throws -> [Date] {
    try rows(Self.answers, [id.sqlValue]) { $0.date(0) }
  }

  private static let firings = FrequentStatement("SELECT rule, version FROM ruleFiring WHERE conversation = ?")
  private static let moves = FrequentStatement(
    """
    SELECT at, actorKind, actorName, changes FROM activity WHERE conversation = ? AND changes LIKE '%"workflow"%' ORDER BY id
    """)
  private static let answers = FrequentStatement(
    "SELECT m.postedAt FROM message m WHERE m.conversation = ? AND \(isAnswer) ORDER BY m.postedAt, m.id")
  private static let kept = FrequentStatement("SELECT reasons, nextLook FROM conversation WHERE id = ?")

  /// Holds for a message `m` that answers in public, in a person's name.
  static let isAnswer = """
    m.direction = 'outbound' AND m.isPrivate = 0 AND m.visibility NOT IN ('deleted-by-us', 'deleted-by-author') \
    AND (m.remoteID IS NOT NULL OR coalesce(
      (SELECT state FROM outboxEntry o WHERE o.message = m.id ORDER BY o.id DESC LIMIT 1), '') NOT IN ('rejected', 'takenBack'))
    AND NOT EXISTS (SELECT 1 FROM activity x WHERE x.conversation = m.conversation AND x.message = m.id
      AND x.actorKind = 'rule' AND x.verb = 'reply')
    """

  func isAnswer(_ id: ID<Message>) throws -> Bool {
    try first("SELECT 1 FROM message m WHERE m.id = \(id) AND \(raw: Self.isAnswer)") { _ in true } ?? false
  }

  /// Most conversations of a step have the same few reasons.
  private func text(of priority: Priority) throws -> String {
    if let known = priorityTexts[priority] { return known }
    let text = try JSONText.encode(priority)
    priorityTexts[priority] = text
    return text
  }

  /// Writes a verdict where it differs from what stands.
  func keep(_ verdict: TriageVerdict, of facts: ConversationFacts) throws {
    let id = facts.conversation.id
    var record = try record(id)
    let sla = verdict.sla?.stored
    let next = verdict.nextLook?.stored
    let reasons = try text(of: verdict.priority)
    let known = try first(Self.kept, [id.sqlValue]) {
      (reasons: $0.optionalText(0), nextLook: $0.optionalDate(1))
    }
    if known?.reasons != reasons || known?.nextLook != next || facts.sla != sla {
      try run(
        """
        UPDATE conversation SET slaDue = \(sla?.due), slaWarnAt = \(sla?.warnAt), \
        slaLeft = \(sla?.left), reasons = \(reasons), nextLook = \(next) WHERE id = \(id)
        """)
      touched.insert(.conversation)
    }
    if facts.sentiment != verdict.sentiment { touched.insert(.conversation) }
    if facts.sla != sla { touched.insert(.queue) }
    record.language = verdict.language ?? record.language
    record.sentiment = verdict.sentiment
    record.score = verdict.priority.score
    book.put(record)
  }
}

extension SLAMark {
  /// With its moments as they will be read back.
  var stored: SLAMark { SLAMark(due: due?.stored, warnAt: warnAt?.stored, left: due == nil ? left : nil) }
}
