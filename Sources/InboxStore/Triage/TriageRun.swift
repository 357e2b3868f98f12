import Foundation
import InboxModel

/// One step of triage within its transaction.
final class TriageRun {
  let session: StoreSession
  let limit: Int
  let context: QueryContext
  /// Nil: nothing is decided, and the conversations are passed over.
  let decide: (@Sendable (TriageSubject, QueryContext) -> TriageVerdict)?

  init(
    session: StoreSession, limit: Int, context: QueryContext,
    decide: (@Sendable (TriageSubject, QueryContext) -> TriageVerdict)?
  ) {
    self.session = session
    self.limit = limit
    self.context = context
    self.decide = decide
  }

  func take(_ task: TriageTask) throws -> TriageStep {
    switch task {
    case .news: return .news(try news())
    case .clock: return .clock(try clock())
    case .sweep(let ids, let awaitingBelow, let settledBelow):
      for id in ids { try look(at: id) }
      var progress = try session.triageProgress()
      // Another process may have begun anew meanwhile.
      progress.awaitingBelow = min(progress.awaitingBelow, awaitingBelow)
      progress.settledBelow = min(progress.settledBelow, settledBelow)
      try session.write(progress)
      return .sweep(ids.count)
    case .rest(let date): return .rest(until: date)
    }
  }

  /// What happened to a conversation since it was last looked at.
  private struct News {
    /// In the order in which they came.
    var arrivals: [ID<Message>] = []
    /// Of the log, what hooks may want to hear of.
    var entries: [HookNews] = []
    var edits: [(message: ID<Message>, at: Date)] = []
  }

  private func news() throws -> Int {
    var progress = try session.triageProgress()
    var order: [ID<Conversation>] = []
    var news: [ID<Conversation>: News] = [:]
    func note(_ id: ID<Conversation>, _ change: (inout News) -> Void) {
      if news[id] == nil { order.append(id) }
      change(&news[id, default: News()])
    }
    let messages = try session.rows(
      "SELECT id, conversation, direction FROM message WHERE id > \(progress.message) ORDER BY id LIMIT \(limit)"
    ) { (id: $0.id(0) as ID<Message>, conversation: $0.id(1) as ID<Conversation>, isInbound: $0.text(2) == "inbound") }
    for message in messages {
      note(message.conversation) { if message.isInbound { $0.arrivals.append(message.id) } }
    }
    let entries = try self.entries(after: progress.activity)
    for entry in entries {
      note(entry.conversation) {
        if entry.verb == "edited", let message = entry.message { $0.edits.append((message, entry.at)) }
        if let news = entry.news { $0.entries.append(news) }
      }
    }
    // Rows that are gone leave gaps in the numbers: a list that was not cut short ends at the last number given out.
    progress.message = messages.count < limit ? try session.lastID(of: "message") : messages.last?.id.value ?? 0
    progress.activity = entries.count < limit ? try session.lastID(of: "activity") : entries.last?.id ?? 0
    try session.write(progress)
    for id in order { try look(at: id, news[id] ?? News()) }
    return order.count
  }

  /// An entry of the log, as far as triage reads it.
  private struct Entry {
    let id: Int64
    let conversation: ID<Conversation>
    let verb: String
    let message: ID<Message>?
    let at: Date
    let news: HookNews?
  }

  private func entries(after last: Int64) throws -> [Entry] {
    try session.rows(
      """
      SELECT id, conversation, verb, message, at, batch, actorKind, CASE WHEN verb IN (\(raw: HookNews.verbs)) THEN changes END
      FROM activity WHERE id > \(last) ORDER BY id LIMIT \(limit)
      """
    ) { row in
      let changes: [Change]? = try row.optionalJSON(7)
      let news = changes.flatMap { changes in
        HookNews(
          id: row.int64(0), conversation: row.id(1), message: row.optionalID(3), at: row.date(4), batch: row.text(5),
          isMember: row.text(6) == "member", changes: changes)
      }
      return Entry(
        id: row.int64(0), conversation: row.id(1), verb: row.text(2), message: row.optionalID(3), at: row.date(4),
        news: news)
    }
  }

  private func clock() throws -> Int {
    let ids = try session.rows(
      "SELECT id FROM conversation WHERE nextLook <= \(session.now) ORDER BY nextLook, id LIMIT \(limit)"
    ) { $0.id(0) as ID<Conversation> }
    if decide == nil { for id in ids { try session.run("UPDATE conversation SET nextLook = NULL WHERE id = \(id)") } }
    for id in ids { try look(at: id) }
    return ids.count
  }

  private func look(at id: ID<Conversation>, _ news: News = News()) throws {
    guard let decide, let facts = try session.facts(of: id) else { return }
    var occasions: [RuleOccasion] = []
    // Words that came together are one change to the conversation: the newest of them stand for all.
    if let arrival = news.arrivals.last, facts.messages.contains(where: { $0.id == arrival }) {
      occasions.append(.arrival(arrival))
    }
    for edit in news.edits {
      guard let message = facts.messages.first(where: { $0.id == edit.message }), message.direction == .inbound else {
        continue
      }
      occasions.append(.edit(message.id, at: message.editedAt ?? edit.at))
    }
    var subject = try session.triageSubject(facts, occasions: occasions)
    subject.happenings = try session.happenings(arrivals: news.arrivals, entries: news.entries, in: facts)
    if facts.sla?.due != nil { subject.plannedLook = try session.plannedLook(at: id) }
    let verdict = decide(subject, context)
    try session.keep(verdict, of: facts)
    for order in verdict.calls { try session.order(order, on: id) }
    for effect in verdict.effects { try carryOut(effect) }
  }

  private static let firing = FrequentStatement(
    "INSERT INTO ruleFiring (conversation, rule, version, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")

  /// The commands of one rule, as one batch, with the note that they were carried out.
  private func carryOut(_ effect: RuleEffect) throws {
    let firing = effect.firing
    try session.run(
      Self.firing,
      [firing.conversation.sqlValue, firing.rule.sqlValue, firing.version.sqlValue, session.now.sqlValue])
    guard session.changedRows > 0 else { return }
    let batch = session.newKey()
    for action in effect.actions {
      // What is refused here (the platform does not allow it, the message is gone) was tried, and is not tried again.
      _ = try session.apply(action, to: firing.conversation, by: .rule(effect.rule), batch: batch)
    }
  }
}
