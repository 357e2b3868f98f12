import InboxModel

/// Entries of the log that say the same of one conversation after the other, until they are written together.
struct GatheredLog {
  struct Entry: Hashable {
    let actor: Actor
    let verb: String
    let changes: String
    let batch: String
    let undoes: String?
  }

  let entry: Entry
  var conversations: [ID<Conversation>]
}

extension StoreSession {
  /// While `work` runs, entries are gathered that differ by their conversation alone. Only for work that does not look into the log.
  func gatheringLog<Value>(if isWanted: Bool, _ work: () throws -> Value) throws -> Value {
    guard isWanted, !gathersLog else { return try work() }
    gathersLog = true
    defer { gathersLog = false }
    let value = try work()
    try writeGathered()
    return value
  }

  func gather(_ entry: GatheredLog.Entry, on conversation: ID<Conversation>) throws {
    if gathered?.entry == entry {
      gathered?.conversations.append(conversation)
    } else {
      try writeGathered()
      gathered = GatheredLog(entry: entry, conversations: [conversation])
    }
  }

  func writeGathered() throws {
    guard let log = gathered else { return }
    gathered = nil
    let (entry, actor) = (log.entry, log.entry.actor.columns)
    try run(
      Self.entries,
      [
        now.sqlValue, actor.kind.sqlValue, actor.name.sqlValue, entry.verb.sqlValue, entry.changes.sqlValue,
        entry.batch.sqlValue, entry.undoes.sqlValue, .list(of: log.conversations),
      ])
  }

  private static let entries = FrequentStatement(
    """
    INSERT INTO activity (at, actorKind, actorName, verb, changes, batch, undoes, conversation)
    SELECT ?, ?, ?, ?, ?, ?, ?, value FROM json_each(?) ORDER BY key
    """)
}

extension InboxAction {
  /// Whether it changes nothing but columns and tags of the conversation, and looks at no more than that to do so.
  var isPlain: Bool {
    switch self {
    case .tag, .assign, .priority, .snooze, .done, .read, .silence: true
    default: false
    }
  }
}

extension Activity {
  /// The same of an entry that is taken back or done again.
  var isPlain: Bool {
    changes.allSatisfy {
      switch $0 {
      case .workflow, .tags, .assignee, .priority, .read, .muted: true
      default: false
      }
    }
  }
}
