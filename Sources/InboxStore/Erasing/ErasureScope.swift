import InboxModel

/// What belongs to one person, as far as the store can tell.
struct ErasureScope {
  let person: Person
  let identities: [Identity]
  /// Conversations that they began.
  let conversations: [Int64]
  /// What they said, anywhere.
  let theirs: [Int64]
  /// What the team said to them, or noted in their conversations.
  let ours: [Int64]

  var identityList: SQLText { .list(identities.map(\.id.value)) }
  var conversationList: SQLText { .list(conversations) }
  var messageList: SQLText { .list(theirs + ours) }
}

extension StoreSession {
  func erasureScope(of person: Person) throws -> ErasureScope {
    let identities = try self.identities(of: person.id, and: nil)
    let own = SQLText.list(identities.map(\.id.value))
    let conversations = try rows("SELECT id FROM conversation WHERE person = \(person.id) ORDER BY id") { $0.int64(0) }
    let theirs = try rows(
      "SELECT id FROM message WHERE identity IN \(own) AND direction = 'inbound' ORDER BY id"
    ) { $0.int64(0) }
    // In their conversations all but what answers somebody else; elsewhere what answers them: one look through all that we said, which asks
    // no index of messages for each of ours.
    let ours = try rows(
      """
      SELECT m.id FROM message m WHERE m.conversation IN \(SQLText.list(conversations)) AND m.direction <> 'inbound'
      AND NOT EXISTS (SELECT 1 FROM message o WHERE o.account = m.account AND o.remoteID = m.replyTo
        AND o.direction = 'inbound' AND o.identity NOT IN \(own))
      UNION
      SELECT m.id FROM message m WHERE m.direction = 'outbound'
      AND m.replyTo IN (SELECT t.remoteID FROM message t WHERE t.id IN \(SQLText.list(theirs)))
      AND EXISTS (SELECT 1 FROM message o WHERE o.account = m.account AND o.remoteID = m.replyTo AND o.id IN \(SQLText.list(theirs)))
      ORDER BY 1
      """
    ) { $0.int64(0) }
    return ErasureScope(
      person: person, identities: identities, conversations: conversations, theirs: theirs, ours: ours)
  }

  /// Why a person is not erased now; nil when nothing stands against it.
  func obstacle(toErasing scope: ErasureScope) throws -> Refusal? {
    let isOurs = try first(
      """
      SELECT 1 FROM identity i JOIN account a ON a.id = i.account AND a.remoteID = i.remoteID WHERE i.id IN \(scope.identityList)
      """
    ) { _ in true }
    if isOurs != nil { return .isOurs }
    let isOpen = try first(
      """
      SELECT 1 FROM outboxEntry WHERE state NOT IN ('sent', 'takenBack') AND (conversation IN \(scope.conversationList)
        OR target IN \(scope.messageList) OR message IN \(scope.messageList))
      UNION ALL
      SELECT 1 FROM notice WHERE state NOT IN ('sent', 'takenBack') AND conversation IN \(scope.conversationList) LIMIT 1
      """
    ) { _ in true }
    return isOpen == nil ? nil : .orderUnderWay
  }

  func survey(of scope: ErasureScope) throws -> ErasureSurvey {
    ErasureSurvey(
      names: [scope.person.name.isEmpty ? scope.identities.first?.handle ?? "" : scope.person.name],
      identities: scope.identities.count, conversations: scope.conversations.count,
      messages: scope.theirs.count + scope.ours.count,
      drafts: try first("SELECT count(*) FROM draft WHERE conversation IN \(scope.conversationList)") { $0.int(0) }
        ?? 0,
      notes: try first("SELECT count(*) FROM personNote WHERE person = \(scope.person.id)") { $0.int(0) } ?? 0)
  }
}

extension ErasureSurvey {
  /// Both together.
  static func + (left: ErasureSurvey, right: ErasureSurvey) -> ErasureSurvey {
    ErasureSurvey(
      names: left.names + right.names, identities: left.identities + right.identities,
      conversations: left.conversations + right.conversations, messages: left.messages + right.messages,
      drafts: left.drafts + right.drafts, notes: left.notes + right.notes)
  }
}
