import Foundation
import InboxModel

/// Counts what happened since a moment, conversation by conversation. Each question repeats the words of an index, so that none looks through
/// the whole store.
struct DigestRun {
  let session: StoreSession
  let member: String
  let since: Date
  let limit: Int

  func lines() throws -> [Digest.Line] {
    try happened() + waiting()
  }

  private func happened() throws -> [Digest.Line] {
    // What became part of another conversation is told there.
    let merged = Set(try ids("SELECT id FROM conversation WHERE mergedInto IS NOT NULL"))
    // Nothing came or was answered after the conversation's last activity.
    let arrived = try ids(
      """
      SELECT id FROM conversation WHERE lastActivityAt > \(since) AND receivedAt > \(since) ORDER BY receivedAt DESC, id DESC
      """)
    let answered = try doers(
      """
      SELECT DISTINCT 'member', m.member, c.id FROM conversation c CROSS JOIN message m ON m.conversation = c.id
      WHERE c.lastActivityAt > \(since) AND c.lastOutboundAt > \(since) AND m.postedAt > \(since) AND \(raw: StoreSession.isAnswer)
      ORDER BY c.lastOutboundAt DESC, c.id DESC
      """)
    // Who finished it is told by the line of the log that was written in the same moment. What is moderated is finished when the
    // platform confirms: whoever asked for that has done it.
    let done = try doers(
      """
      SELECT v.actorKind, v.actorName, c.id FROM conversation c LEFT JOIN activity v ON v.id = coalesce(
        CASE WHEN c.doneReason IN ('moderated', 'spam') THEN (
          SELECT a.id FROM activity a WHERE a.conversation = c.id AND a.at <= c.doneAt AND a.actorKind IN ('member', 'rule')
          AND a.verb IN (\(raw: Self.moderating)) ORDER BY a.id DESC LIMIT 1) END,
        (SELECT a.id FROM activity a WHERE a.conversation = c.id AND a.at = c.doneAt ORDER BY a.id DESC LIMIT 1))
      WHERE c.state = 'done' AND c.doneAt > \(since) ORDER BY c.doneAt DESC, c.id DESC
      """)
    let escalated = try doers(
      """
      SELECT 'member', escalation ->> 'by', id FROM conversation
      WHERE escalation IS NOT NULL AND escalation ->> 'raisedAt' > \(since) ORDER BY escalation ->> 'raisedAt' DESC, id DESC
      """)
    let breached = try ids(
      """
      SELECT id FROM conversation WHERE slaDue > \(since) AND slaDue <= \(session.now) ORDER BY slaDue DESC, id DESC
      """)
    func standing(_ ids: [ID<Conversation>]) -> [ID<Conversation>] { ids.filter { !merged.contains($0) } }
    func standing(
      _ doers: [(actor: Actor?, ids: [ID<Conversation>])]
    ) -> [(actor: Actor?, ids: [ID<Conversation>])] {
      doers.map { ($0.actor, standing($0.ids)) }
    }
    return line(.arrived, standing(arrived)) + lines(.answered, standing(answered)) + lines(.done, standing(done))
      + lines(.escalated, standing(escalated)) + line(.breached, standing(breached))
  }

  private func waiting() throws -> [Digest.Line] {
    let mine = try ids(
      """
      SELECT id FROM conversation WHERE assignee = \(member) AND state <> 'done' AND isUnanswered = 1
      ORDER BY sortScore, sortWait, id
      """)
    let escalated = try ids(
      """
      SELECT id FROM conversation WHERE escalation IS NOT NULL AND escalation ->> 'target' = \(member)
      AND escalation ->> 'state' <> 'resolved' AND mergedInto IS NULL ORDER BY escalation ->> 'raisedAt' DESC, id DESC
      """)
    let undecided = try ids(
      """
      SELECT DISTINCT conversation FROM outboxEntry WHERE author = \(member)
      AND state NOT IN ('sent', 'takenBack') AND state IN ('rejected', 'unsure')
      ORDER BY conversation DESC
      """)
    let drafts = try ids(
      "SELECT DISTINCT conversation FROM draft WHERE author = \(member) ORDER BY updatedAt DESC, conversation DESC")
    return line(.mine, mine) + line(.escalatedToMe, escalated) + line(.undecided, undecided) + line(.drafts, drafts)
  }

  /// The requests after which a conversation is finished by itself.
  private static let moderating = [PlatformVerb.delete, .hide, .spam].map { "'\($0.rawValue)'" }.joined(separator: ", ")

  private func ids(_ sql: SQLText) throws -> [ID<Conversation>] {
    try session.rows(sql) { $0.id(0) }
  }

  /// Reads `actorKind, actorName, conversation`, in the order of each one's newest.
  private func doers(_ sql: SQLText) throws -> [(actor: Actor?, ids: [ID<Conversation>])] {
    var found: [(actor: Actor?, ids: [ID<Conversation>])] = []
    let rows = try session.rows(sql) { row in
      (actor: row.isNull(0) || row.isNull(1) ? nil : try Actor(row, from: 0), id: row.id(2) as ID<Conversation>)
    }
    for row in rows {
      if let place = found.firstIndex(where: { $0.actor == row.actor }) {
        found[place].ids.append(row.id)
      } else {
        found.append((row.actor, [row.id]))
      }
    }
    return found
  }

  private func line(_ kind: Digest.Kind, by actor: Actor? = nil, _ ids: [ID<Conversation>]) -> [Digest.Line] {
    ids.isEmpty
      ? [] : [Digest.Line(kind, by: actor, count: ids.count, conversations: Array(ids.prefix(limit)))]
  }

  private func lines(
    _ kind: Digest.Kind, _ doers: [(actor: Actor?, ids: [ID<Conversation>])]
  ) -> [Digest.Line] {
    doers.flatMap { line(kind, by: $0.actor, $0.ids) }
  }
}
