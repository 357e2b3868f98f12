/// The indexes that only readers use: lists, counts and the search for people. Taking a page in asks none of them, so they may be made
/// after a filling. They belong to no migration: opening a store makes those that are missing. One that changes needs a new name, and a
/// migration that drops the old one.
enum ReadingIndexes {
  /// What people filter by. The two full indexes hold it beside their order: a question that hardly any conversation answers looks through
  /// one of them, five times as fast as through the rows. What has an index of its own is not in here.
  private static let filtered = """
    id, state, kind, visibility, rating, sentiment, language, level, assignee, isMuted, isUnread, account, channel, identity, person, \
    messageCount, doneReason
    """

  /// What others or we said in public or in private, with a link in it.
  static let linking = "direction <> 'internal' AND (body LIKE '%http://%' OR body LIKE '%https://%')"

  /// From so many messages on a conversation is long.
  static let long = 16

  /// A partial index for each built-in view, in the view's order. The others serve the orders and groups of every other question, each
  /// with the columns of a `QueuePart`.
  static let all: [(name: String, definition: String)] = [
    ("conversationByActivity", "conversation (lastActivityAt, \(filtered), sortScore)"),
    ("conversationByUrgency", "conversation (sortScore, sortWait, \(filtered), lastActivityAt)"),
    ("conversationUnanswered", "conversation (sortScore, sortWait) WHERE isUnanswered = 1"),
    ("conversationWaiting", "conversation (waitingSince) WHERE isUnanswered = 1"),
    ("conversationMine", "conversation (assignee, sortScore, sortWait) WHERE assignee IS NOT NULL AND state <> 'done'"),
    ("conversationEscalated", "conversation (sortScore, sortWait) WHERE escalationTier IS NOT NULL"),
    ("conversationHeld", "conversation (sortScore, sortWait) WHERE heldCount > 0"),
    ("conversationSnoozed", "conversation (lastActivityAt) WHERE state = 'snoozed'"),
    ("conversationSnoozeEnd", "conversation (snoozeEnd) WHERE snoozeEnd IS NOT NULL"),
    ("conversationDone", "conversation (doneAt) WHERE state = 'done'"),
    ("conversationMuted", "conversation (isMuted) WHERE isMuted = 1"),
    ("conversationWithheld", "conversation (visibility) WHERE visibility <> 'visible'"),
    ("conversationRaised", "conversation (escalation ->> 'raisedAt') WHERE escalation IS NOT NULL"),
    ("conversationAccount", "conversation (account, lastActivityAt)"),
    ("conversationAccountPressing", "conversation (account, isUnanswered, sortScore, sortWait)"),
    ("conversationUnansweredActive", "conversation (lastActivityAt) WHERE isUnanswered = 1"),
    ("conversationPausedWait", "conversation (waitingSince) WHERE isUnanswered = 0 AND waitingSince IS NOT NULL"),
    ("conversationRated", "conversation (rating, lastActivityAt) WHERE rating IS NOT NULL"),
    ("conversationLevelled", "conversation (level) WHERE level <> 'normal'"),
    ("conversationLong", "conversation (messageCount) WHERE messageCount >= \(long)"),
    ("conversationPerson", "conversation (person, receivedAt)"),
    ("messageAttached", "message (conversation) WHERE attachments IS NOT NULL"),
    ("messageLinking", "message (conversation) WHERE \(linking)"),
    ("messageEdited", "message (conversation) WHERE editedAt IS NOT NULL"),
    ("messageInternal", "message (conversation) WHERE direction = 'internal'"),
    ("identityPerson", "identity (person)"),
    ("identityName", "identity (nameKey)"),
    ("identityHandle", "identity (handleKey)"),
  ]
}

extension StoreSession {
  /// Makes those that are missing.
  func makeReadingIndexes() throws {
    guard try !hasReadingIndexes() else { return }
    for index in ReadingIndexes.all { try script("CREATE INDEX IF NOT EXISTS \(index.name) ON \(index.definition)") }
  }

  func dropReadingIndexes() throws {
    for index in ReadingIndexes.all { try script("DROP INDEX \(index.name)") }
  }

  func hasReadingIndexes() throws -> Bool {
    let names = Set(try rows("SELECT name FROM sqlite_master WHERE type = 'index'") { $0.text(0) })
    return ReadingIndexes.all.allSatisfy { names.contains($0.name) }
  }
}
