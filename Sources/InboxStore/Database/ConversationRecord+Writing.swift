import Foundation
import InboxModel

extension ConversationRecord {
  /// The tier of an escalation that is not over, for the view of them.
  private var escalationTier: String? { escalation.flatMap { $0.isActive ? $0.tier : nil } }

  private var escalationJSON: String? {
    get throws { try escalation.map { try JSONText.encode($0) } }
  }

  private static let insertion = FrequentStatement(
    "INSERT INTO conversation (\(columns), escalationTier) VALUES (?\(String(repeating: ",?", count: 34)))")

  func insert(_ session: StoreSession) throws {
    try session.run(
      Self.insertion,
      [
        id.sqlValue, account.sqlValue, channel.sqlValue, root.sqlValue, kind.sqlValue, identity.sqlValue,
        person.sqlValue,
        subject.sqlValue, .text(workflow.word), workflow.snoozeEnd.sqlValue, workflow.doneReason.sqlValue,
        workflow.doneAt.sqlValue, workflow.waitingSince.sqlValue, assignee.sqlValue, level.sqlValue,
        try escalationJSON.sqlValue,
        isMuted.sqlValue, isUnread.sqlValue, receivedAt.sqlValue, lastActivityAt.sqlValue, lastInboundAt.sqlValue,
        lastOutboundAt.sqlValue, newestInbound.sqlValue, messageCount.sqlValue, heldCount.sqlValue, visibility.sqlValue,
        rating.sqlValue, language.sqlValue, score.sqlValue, continues.sqlValue, version.sqlValue,
        sentiment.sqlValue, mergedInto.sqlValue, burst.sqlValue, escalationTier.sqlValue,
      ])
  }

  /// Columns that change together.
  private struct Group: OptionSet {
    let rawValue: Int

    static let beginning = Group(rawValue: 1)
    static let workflow = Group(rawValue: 2)
    static let treatment = Group(rawValue: 4)
    static let activity = Group(rawValue: 8)
    static let weight = Group(rawValue: 16)

    static let columns: [(Group, [String])] = [
      (
        .beginning,
        ["channel", "kind", "identity", "person", "subject", "receivedAt", "continues", "mergedInto", "burst"]
      ),
      (.workflow, ["state", "snoozeEnd", "doneReason", "doneAt", "waitingSince"]),
      (.treatment, ["assignee", "level", "escalation", "escalationTier", "isMuted"]),
      (.activity, ["lastActivityAt", "lastOutboundAt"]),
      (.weight, ["score", "heldCount"]),
    ]
  }

  /// The columns of every change; the version stands first.
  private static let always = [
    "version", "isUnread", "lastInboundAt", "newestInbound", "messageCount", "visibility", "rating", "language",
    "sentiment",
  ]

  /// A statement for each set of groups, by its number.
  private static let updates: [FrequentStatement] = (0..<32).map { number in
    let groups = Group(rawValue: number)
    let columns = always + Group.columns.filter { groups.contains($0.0) }.flatMap(\.1)
    return FrequentStatement(
      "UPDATE conversation SET \(columns.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?")
  }

  /// Writes what differs from `former`, in groups that change together: SQLite maintains every index and checks every reference whose
  /// column is named, whether its value changed or not.
  func update(from former: ConversationRecord, _ session: StoreSession) throws {
    let groups = groups(differingFrom: former)
    var values: [SQLValue] = [
      version.sqlValue, isUnread.sqlValue, lastInboundAt.sqlValue, newestInbound.sqlValue, messageCount.sqlValue,
      visibility.sqlValue, rating.sqlValue, language.sqlValue, sentiment.sqlValue,
    ]
    if groups.contains(.beginning) {
      values += [
        channel.sqlValue, kind.sqlValue, identity.sqlValue, person.sqlValue, subject.sqlValue, receivedAt.sqlValue,
        continues.sqlValue, mergedInto.sqlValue, burst.sqlValue,
      ]
    }
    if groups.contains(.workflow) {
      values += [
        .text(workflow.word), workflow.snoozeEnd.sqlValue, workflow.doneReason.sqlValue, workflow.doneAt.sqlValue,
        workflow.waitingSince.sqlValue,
      ]
    }
    if groups.contains(.treatment) {
      values += [
        assignee.sqlValue, level.sqlValue, try escalationJSON.sqlValue, escalationTier.sqlValue, isMuted.sqlValue,
      ]
    }
    if groups.contains(.activity) { values += [lastActivityAt.sqlValue, lastOutboundAt.sqlValue] }
    if groups.contains(.weight) { values += [score.sqlValue, heldCount.sqlValue] }
    values.append(id.sqlValue)
    try session.run(Self.updates[groups.rawValue], values)
  }

  private func groups(differingFrom former: ConversationRecord) -> Group {
    var groups: Group = []
    if (kind, identity, person, subject) != (former.kind, former.identity, former.person, former.subject)
      || (channel, receivedAt, continues) != (former.channel, former.receivedAt, former.continues)
      || mergedInto != former.mergedInto || burst != former.burst
    {
      groups.insert(.beginning)
    }
    if workflow != former.workflow { groups.insert(.workflow) }
    if (assignee, level, escalation, isMuted) != (former.assignee, former.level, former.escalation, former.isMuted) {
      groups.insert(.treatment)
    }
    if (lastActivityAt, lastOutboundAt) != (former.lastActivityAt, former.lastOutboundAt) { groups.insert(.activity) }
    if (score, heldCount) != (former.score, former.heldCount) { groups.insert(.weight) }
    return groups
  }
}
