import InboxModel

extension Actor {
  /// The words in the `actorKind` and `actorName` columns.
  var columns: (kind: String, name: String) {
    switch self {
    case .member(let login): ("member", login)
    case .rule(let name): ("rule", name)
    case .platform: ("platform", "")
    case .moot: ("moot", "")
    }
  }

  /// Reads `actorKind, actorName`.
  init(_ row: SQLRow, from first: Int32) throws {
    let name = row.text(first + 1)
    switch row.text(first) {
    case "member": self = .member(name)
    case "rule": self = .rule(name)
    case "platform": self = .platform
    case "moot": self = .moot
    case let other: throw StoreError.damaged(detail: "\"\(other)\" is no actor")
    }
  }

  /// Who signs a message or an order.
  var signature: String {
    switch self {
    case .member(let login): login
    case .rule(let name): name
    case .platform: "platform"
    case .moot: "moot"
    }
  }
}

extension StoreSession {
  /// Adds an entry to the log.
  func log(
    _ verb: String, by actor: Actor, on conversation: ID<Conversation>, message: ID<Message>? = nil, changes: [Change],
    batch: String, undoes: String? = nil
  ) throws {
    touched.insert(.conversation)
    let text = try text(of: changes)
    if gathersLog, message == nil {
      let entry = GatheredLog.Entry(actor: actor, verb: verb, changes: text, batch: batch, undoes: undoes)
      return try gather(entry, on: conversation)
    }
    try writeGathered()
    let actor = actor.columns
    try run(
      Self.entry,
      [
        now.sqlValue, actor.kind.sqlValue, actor.name.sqlValue, verb.sqlValue, conversation.sqlValue, message.sqlValue,
        text.sqlValue, batch.sqlValue, undoes.sqlValue,
      ])
  }

  private static let entry = FrequentStatement(
    """
    INSERT INTO activity (at, actorKind, actorName, verb, conversation, message, changes, batch, undoes)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    """)

  /// A bulk command says the same of each conversation: what was written once is not written anew.
  private func text(of changes: [Change]) throws -> String {
    if let known = lastChanges, known.changes == changes { return known.text }
    let text = try JSONText.encode(changes)
    lastChanges = (changes, text)
    return text
  }

  func isKnown(member login: String) throws -> Bool {
    try first("SELECT 1 FROM member WHERE login = \(login)") { _ in true } ?? false
  }

  /// Everybody who ever did something here counts as a member.
  func know(member login: String) throws {
    guard knownMembers.insert(login).inserted else { return }
    try run("INSERT INTO member (login, name) VALUES (\(login), \(login)) ON CONFLICT DO NOTHING")
  }
}

extension Activity {
  static let columns = "id, at, actorKind, actorName, verb, conversation, message, changes, batch, undoes"
  static let changesColumn: Int32 = 7

  init(_ row: SQLRow) throws {
    try self.init(row, changes: try row.json(Self.changesColumn))
  }

  init(_ row: SQLRow, changes: [Change]) throws {
    self.init(
      id: row.id(0), at: row.date(1), actor: try Actor(row, from: 2), verb: row.text(4), conversation: row.id(5),
      message: row.optionalID(6), changes: changes, batch: row.text(8), undoes: row.optionalText(9))
  }
}
