import InboxModel

/// Takes out of the rows what tells who somebody is and what they said. The rows stay, with their numbers, times and states, so that
/// figures stay true.
struct ErasureRun {
  let session: StoreSession
  let scope: ErasureScope
  let marks: ErasureMarks
  /// The ids on the platforms of what is erased.
  let erased: Set<RemoteID>

  init(session: StoreSession, scope: ErasureScope, marks: ErasureMarks) throws {
    self.session = session
    self.scope = scope
    self.marks = marks
    erased = Set(
      try session.rows("SELECT remoteID FROM message WHERE id IN \(scope.messageList) AND remoteID IS NOT NULL") {
        $0.remoteID(0)
      })
  }

  func carryOut() throws {
    try takeFromView()
    for id in scope.theirs { try blank(message: id, isTheirs: true) }
    for id in scope.ours { try blank(message: id, isTheirs: false) }
    try redirectAnswers()
    try blankOrders()
    try blankNotices()
    try blankLog()
    try blankChannels()
    try session.run("DELETE FROM draft WHERE conversation IN \(scope.conversationList)")
    try session.run("DELETE FROM likeness WHERE conversation IN \(scope.conversationList)")
    try blankPerson()
    session.touched = .everything
  }

  /// What they said counts as taken away by its author: nobody answers it any more.
  private func takeFromView() throws {
    for id in scope.theirs {
      guard let message = try session.message(ID(id)), !message.visibility.isGone else { continue }
      try session.show(message, as: .deletedByAuthor)
    }
    for id in scope.conversations {
      var record = try session.record(ID(id))
      guard record.escalation != nil else { continue }
      record.escalation?.reason = ""
      session.book.put(record)
    }
    try session.book.flush(session)
  }

  private func blank(message id: Int64, isTheirs: Bool) throws {
    let found = try session.first("SELECT account, remoteID FROM message WHERE id = \(id)") {
      (account: $0.id(0) as ID<Account>, remoteID: $0.optionalRemoteID(1))
    }
    guard let found else { return }
    let stand = try found.remoteID.map { try remember($0, of: found.account) }
    try session.run(
      """
      UPDATE message SET author = CASE WHEN \(isTheirs) THEN '' ELSE author END, title = '', body = '', cjk = NULL, \
      attachments = NULL, mentions = NULL, permalink = NULL, replyTo = NULL, contentWarning = NULL, earlier = NULL, \
      remoteID = \(stand) WHERE id = \(id)
      """)
  }

  /// Puts a stand in the place of an id, wherever it holds something together, and keeps its mark.
  private func remember(_ id: RemoteID, of account: ID<Account>) throws -> RemoteID {
    guard !ErasureMarks.isStand(id) else { return id }
    let stand = marks.stand(for: id)
    try session.run(
      "INSERT INTO erasure (account, mark) VALUES (\(account), \(marks.mark(of: id))) ON CONFLICT DO NOTHING")
    try session.run("UPDATE conversation SET root = \(stand) WHERE account = \(account) AND root = \(id)")
    try session.run(
      """
      UPDATE subject SET remoteID = \(stand), title = '', excerpt = '', url = NULL WHERE account = \(account) AND remoteID = \(id)
      """)
    return stand
  }

  /// What others said in answer to it names what stands for it.
  private func redirectAnswers() throws {
    let answers = try session.rows(
      """
      SELECT id, replyTo FROM message WHERE replyTo IS NOT NULL AND conversation IN
        (SELECT conversation FROM message WHERE id IN \(scope.messageList))
      """
    ) { (id: $0.int64(0), target: $0.remoteID(1)) }
    for answer in answers where erased.contains(answer.target) {
      try session.run("UPDATE message SET replyTo = \(marks.stand(for: answer.target)) WHERE id = \(answer.id)")
    }
  }

  /// A room that is named after them, and in which nobody else began anything.
  private func blankChannels() throws {
    for identity in scope.identities {
      let names = [identity.name, identity.handle].filter { !$0.isEmpty }.map(NameKey.fold)
      let channels = try session.rows(
        """
        SELECT id, nameKey FROM channel WHERE account = \(identity.account)
        AND id IN (SELECT channel FROM conversation WHERE id IN \(scope.conversationList))
        AND NOT EXISTS (SELECT 1 FROM conversation c WHERE c.channel = channel.id AND c.person <> \(scope.person.id))
        """
      ) { (id: $0.int64(0), name: $0.text(1)) }
      for channel in channels where names.contains(where: { channel.name.contains($0) }) {
        try session.run("UPDATE channel SET name = '', nameKey = '', url = NULL WHERE id = \(channel.id)")
      }
    }
  }

  private func blankPerson() throws {
    try session.write(marks: [], without: scope.person.marks, on: scope.person.id)
    try session.run("DELETE FROM personNote WHERE person = \(scope.person.id)")
    for identity in scope.identities {
      try session.run(
        """
        UPDATE identity SET remoteID = \(marks.stand(for: identity.remoteID)), name = '', nameKey = '', handle = '', handleKey = '', \
        url = NULL, link = NULL, followers = NULL WHERE id = \(identity.id)
        """)
    }
    try session.run("UPDATE person SET name = '', erasedAt = \(session.now) WHERE id = \(scope.person.id)")
  }
}
