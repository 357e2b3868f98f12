import InboxModel

/// Each flag in the words of its index: SQLite uses a partial index only where a condition repeats it.
extension QueryCompiler {
  static func condition(_ flag: QueryFlag, member: String) -> SQLText {
    switch flag {
    case .unanswered: "c.isUnanswered = 1"
    case .open: "c.state IN ('new', 'open')"
    case .new: "c.state = 'new'"
    case .waiting: "c.state = 'waiting'"
    case .snoozed: "c.state = 'snoozed'"
    case .done: "c.state = 'done'"
    case .unread: "c.isUnread = 1"
    case .read: "c.isUnread = 0"
    case .held: "c.heldCount > 0"
    case .hidden: "c.visibility = 'hidden'"
    case .deleted: "c.visibility IN ('deleted-by-us', 'deleted-by-author')"
    case .escalated: "c.escalationTier IS NOT NULL"
    case .mine: "c.assignee = \(member)"
    case .unassigned: "c.assignee IS NULL"
    case .muted: "c.isMuted = 1"
    case .failed:
      """
      c.id IN (SELECT conversation FROM outboxEntry WHERE state NOT IN ('sent', 'takenBack') AND state IN ('rejected', 'unsure'))
      """
    case .pending:
      """
      c.id IN (SELECT conversation FROM outboxEntry WHERE state NOT IN ('sent', 'takenBack') AND state IN ('held', 'queued', 'sending'))
      """
    case .spam: "c.visibility = 'spam'"
    case .vip: "c.person IN (SELECT id FROM person WHERE isVIP = 1)"
    case .banned: "c.person IN (SELECT id FROM person WHERE isBanned = 1)"
    case .bot: "c.identity IN (SELECT id FROM identity WHERE isBot = 1)"
    case .burst: "c.burst IS NOT NULL"
    }
  }

  /// What a partial index holds of which the flag is a part; nil where an order's own index serves it.
  static func part(holding flag: QueryFlag) -> SQLText? {
    switch flag {
    case .done: "c.state = 'done'"
    case .hidden, .deleted, .spam: "c.visibility <> 'visible'"
    case .muted: "c.isMuted = 1"
    default: nil
    }
  }

  static func condition(not flag: QueryFlag, member: String) -> SQLText {
    switch flag {
    case .unanswered: "c.isUnanswered = 0"
    case .open: "c.state NOT IN ('new', 'open')"
    case .new: "c.state <> 'new'"
    case .waiting: "c.state <> 'waiting'"
    case .snoozed: "c.state <> 'snoozed'"
    case .done: "c.state <> 'done'"
    case .unread: "c.isUnread = 0"
    case .read: "c.isUnread = 1"
    case .held: "c.heldCount = 0"
    case .hidden: "c.visibility <> 'hidden'"
    case .deleted: "c.visibility NOT IN ('deleted-by-us', 'deleted-by-author')"
    case .escalated: "c.escalationTier IS NULL"
    case .mine: "c.assignee IS NOT \(member)"
    case .unassigned: "c.assignee IS NOT NULL"
    case .muted: "c.isMuted = 0"
    case .failed, .pending, .vip, .banned, .bot: "NOT (\(condition(flag, member: member)))"
    case .spam: "c.visibility <> 'spam'"
    case .burst: "c.burst IS NULL"
    }
  }
}
