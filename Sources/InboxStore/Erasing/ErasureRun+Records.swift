import InboxModel

/// What is kept whole as JSON: orders, packets of escalations, the log.
extension ErasureRun {
  /// Orders to them, and those to others that name them or their words.
  func blankOrders() throws {
    let handles = scope.identities.map(\.handle).filter { !$0.isEmpty }
    let orders = try session.rows(
      """
      SELECT id, platformOrder, remoteID FROM outboxEntry WHERE state IN ('sent', 'takenBack')
      """
    ) { (id: $0.int64(0), order: $0.text(1), remoteID: $0.optionalRemoteID(2)) }
    let own = Set(
      try session.rows(
        """
        SELECT id FROM outboxEntry WHERE conversation IN \(scope.conversationList) OR target IN \(scope.messageList)
        OR message IN \(scope.messageList)
        """
      ) { $0.int64(0) })
    let near = Set(
      try session.rows(
        """
        SELECT id FROM outboxEntry WHERE conversation IN (SELECT conversation FROM message WHERE id IN \(scope.messageList))
        """
      ) { $0.int64(0) })
    for (id, text, remoteID) in orders {
      let isOwn = own.contains(id)
      guard isOwn || near.contains(id) || handles.contains(where: text.contains) else { continue }
      var order = try JSONText.decode(PlatformOrder.self, from: text)
      if isOwn { order.eraseAll() } else { order.erase(handles, erased) }
      let stand = isOwn ? remoteID.map(marks.stand) : remoteID
      try session.run(
        """
        UPDATE outboxEntry SET platformOrder = \(try JSONText.encode(order)), remoteID = \(stand), problem = NULL WHERE id = \(id)
        """)
    }
  }

  /// Packets that tell of them, or quote them.
  func blankNotices() throws {
    let notices = try session.rows(
      """
      SELECT id, packet FROM notice WHERE state IN ('sent', 'takenBack') AND (conversation IN \(scope.conversationList)
      OR conversation IN (SELECT conversation FROM message WHERE id IN \(SQLText.list(scope.theirs))))
      """
    ) { (id: $0.int64(0), packet: try $0.json(1, as: EscalationPacket.self)) }
    for (id, packet) in notices {
      var packet = packet
      packet.erase()
      try session.run(
        "UPDATE notice SET packet = \(try JSONText.encode(packet)), problem = NULL WHERE id = \(id)")
    }
  }

  /// The log's lines stay, without words and names; what they changed is not taken back any more.
  func blankLog() throws {
    let lines = try session.rows(
      """
      SELECT id, changes FROM activity WHERE conversation IN \(scope.conversationList)
      OR changes LIKE '%"identitiesMoved"%' OR changes LIKE '%"identitiesReturned"%' OR changes LIKE '%"personMarked"%'
      """
    ) { (id: $0.int64(0), changes: try $0.json(1, as: [Change].self)) }
    for (id, changes) in lines {
      let blank = changes.map { $0.erased(scope.person.id) }
      guard blank != changes else { continue }
      try session.run("UPDATE activity SET changes = \(try JSONText.encode(blank)) WHERE id = \(id)")
    }
    try session.run(
      """
      UPDATE step SET state = 'closed' WHERE batch IN (SELECT batch FROM activity WHERE conversation IN \(scope.conversationList))
      OR applied IN (SELECT batch FROM activity WHERE conversation IN \(scope.conversationList))
      """)
  }
}

extension PlatformOrder {
  fileprivate mutating func eraseAll() {
    target.message = nil
    target.thread = nil
    target.person = nil
    target.personHandle = nil
    target.mentions = []
    target.contentWarning = nil
    text = nil
  }

  /// Takes the handles out of those that are named, and the ids.
  fileprivate mutating func erase(_ handles: [String], _ ids: Set<RemoteID>) {
    if let thread = target.thread, ids.contains(thread) { target.thread = nil }
    if let subject = target.subject, ids.contains(subject) { target.subject = nil }
    target.mentions.removeAll(where: handles.contains)
    if let handle = target.personHandle, handles.contains(handle) { target.personHandle = nil }
  }
}

extension EscalationPacket {
  fileprivate mutating func erase() {
    reason = ""
    link = nil
    subject = nil
    message = nil
    context = []
    person.name = ""
    person.handle = ""
    person.profile = nil
    person.past = []
  }
}

extension Change {
  /// Without names, labels and reasons that concern the person.
  fileprivate func erased(_ person: ID<Person>) -> Change {
    switch self {
    case .escalation(let from, let to): .escalation(from: from?.wordless, to: to?.wordless)
    case .personMarked(person, _, _): .personMarked(person, added: [], removed: [])
    case .identitiesMoved(let joining) where joining.concerns(person): .identitiesMoved(joining.nameless)
    case .identitiesReturned(let joining) where joining.concerns(person): .identitiesReturned(joining.nameless)
    default: self
    }
  }
}

extension Escalation {
  fileprivate var wordless: Escalation {
    var escalation = self
    escalation.reason = ""
    return escalation
  }
}

extension PersonJoining {
  fileprivate func concerns(_ person: ID<Person>) -> Bool { from == person || to == person }

  fileprivate var nameless: PersonJoining {
    var joining = self
    joining.former = former.map { Person(id: $0.id, name: "") }
    joining.gained = []
    return joining
  }
}
