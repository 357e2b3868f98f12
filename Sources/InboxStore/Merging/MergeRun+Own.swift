import Foundation
import InboxModel

extension MergeRun {
  /// Words of ours under an id that is not known: an order's echo, or something we said elsewhere.
  func ownArrived(_ message: IncomingMessage) throws {
    let channel = try places.channel(message.channel)
    let author = try places.author(message.author)
    let home = try home(of: message, channel: channel, author: author.identity)
    let entry = try order(echoedBy: message, in: home)
    if let entry, let carried = entry.entry.message, var mine = try session.message(carried), mine.remoteID == nil {
      mine.remoteID = message.remoteID
      try firstSeen(&mine, as: message, author: author)
    } else {
      let said = try said(message, channel: channel, author: author, home: home?.record)
      if let home { try note(home, of: said, in: home.record.id, at: .distantPast) }
      // Taken back by hand while nobody knew, and there all the same: the order gets back what it carried.
      if let entry, entry.entry.message == nil {
        try session.run("UPDATE outboxEntry SET message = \(said) WHERE id = \(entry.entry.id)")
      }
    }
    if let entry { try settle(try session.order(entry.entry.id) ?? entry, by: message) }
  }

  /// A known message of ours comes by: an order that replaced its words, and whose outcome was open, has arrived.
  func settleByEcho(_ known: inout MessageRecord, _ message: IncomingMessage) throws {
    for entry in try session.openOrders(carrying: known.id)
    where entry.entry.delivery.mayHaveLeft && Echo.matches(entry.entry.order.text, message.body) {
      try settle(entry, by: message)
      known = try session.message(known.id) ?? known
    }
  }

  /// The platform's wording of our message stands from its first sight; that is no edit.
  func firstSeen(_ mine: inout MessageRecord, as message: IncomingMessage, author: Places.AuthorRecord) throws {
    mine.title = message.title
    mine.body = message.body
    mine.identity = author.identity
    mine.permalink = message.permalink ?? mine.permalink
    mine.postedAt = message.postedAt.stored
    mine.editedAt = message.editedAt?.stored ?? mine.editedAt
    mine.isSeenThere = true
    try mine.update(session)
    var record = try session.record(mine.conversation)
    record.lastOutboundAt = try session.lastOutbound(in: record.id)
    record.lastActivityAt = max(record.lastActivityAt, mine.postedAt)
    session.book.put(record)
    session.touched.insert(.conversation)
  }

  private func settle(_ entry: OutboxRecord, by echo: IncomingMessage) throws {
    let receipt = Receipt(remoteID: echo.remoteID, permalink: echo.permalink, text: echo.body, at: echo.editedAt)
    try session.settle(entry, .found(echo.remoteID), receipt: receipt, batch: batch)
    outcome.settled.append(entry.entry.id)
  }

  /// The order that this message came from: by the key that the platform gives back, else by its words, if it left recently.
  private func order(echoedBy message: IncomingMessage, in home: Home?) throws -> OutboxRecord? {
    let found = DeliveryEvent.found(message.remoteID)
    if let key = message.orderKey, let entry = try session.order(key: key), entry.entry.account == account,
      entry.entry.order.verb.carriesText, entry.entry.delivery.permits(found, at: session.now)
    {
      return entry
    }
    guard let home, try hasOrdersAwaitingEcho() else { return nil }
    return try session.ordersAwaitingEcho(in: home.record.id).first { record in
      guard record.entry.delivery.permits(found, at: session.now) else { return false }
      let begun = record.entry.attemptedAt ?? record.entry.createdAt
      guard message.postedAt > begun - Echo.clockDifference, Echo.matches(record.entry.order.text, message.body) else {
        return false
      }
      // The same words may be on their way to several threads that are one conversation here.
      return try record.target.flatMap { try session.origin(of: $0) } == home.origin
    }
  }

  /// Something that we said elsewhere: on the platform's own site, or by another program.
  private func said(
    _ message: IncomingMessage, channel: ID<Channel>, author: Places.AuthorRecord, home: ConversationRecord?
  ) throws -> ID<Message> {
    let id = try session.newMessageID()
    let posted = message.postedAt.stored
    let isPublic = !message.visibility.isGone
    session.touched.formUnion(.rows)
    guard var record = home else {
      let begun = ConversationRecord(
        id: try session.book.newID(session), account: account, channel: channel, root: message.thread.root,
        kind: message.kind.spoken, identity: author.identity, person: author.person,
        subject: try message.subject.map(places.subject),
        workflow: Workflow.begun(at: posted).finished(.noAction, at: posted), isUnread: false, receivedAt: posted,
        lastActivityAt: posted, lastOutboundAt: isPublic ? posted : nil, messageCount: 1, heldCount: 0,
        visibility: message.visibility, language: message.language, score: 0)
      try session.book.insert(begun, session)
      try row(for: message, id: id, in: begun.id, author: author, direction: .outbound).insert(session)
      try gather(around: message, in: begun.id)
      return id
    }
    let isLast = isPublic && record.lastInboundAt.map { posted > $0 } ?? false
    try row(for: message, id: id, in: record.id, author: author, direction: .outbound).insert(session)
    record.messageCount += 1
    record.lastActivityAt = max(record.lastActivityAt, posted)
    if isPublic { record.lastOutboundAt = max(record.lastOutboundAt ?? posted, posted) }
    if isLast { record.workflow = record.workflow.replied() }
    session.book.put(record)
    try takePlace(of: message, id: id, channel: channel, in: record.id)
    // A review may have been rewritten since.
    if !isLast || record.kind == .review { try saidBefore(in: record.id) }
    try gather(around: message, in: record.id)
    return id
  }

  /// Words of ours came to light that may not be the last: whoever said them had looked at it by then.
  private func saidBefore(in conversation: ID<Conversation>) throws {
    try session.reckon(conversation)
    guard try session.isTreated(conversation) else { return }
    var record = try session.record(conversation)
    guard record.lastInboundAt != nil else { return }
    record.workflow = record.workflow.opened()
    session.book.put(record)
    try session.reassess(conversation, reopens: false)
  }
}

/// How an echo is recognised by its words.
enum Echo {
  /// Seconds by which a platform's clock may run behind ours.
  static let clockDifference: Double = 300

  /// Whether a platform shows `sent` as `shown`: white space may differ, and it may have put the addressees in front.
  static func matches(_ sent: String?, _ shown: String) -> Bool {
    guard let sent = sent.map(fold), !sent.isEmpty else { return false }
    var words = fold(shown)[...]
    while true {
      if words.elementsEqual(sent) { return true }
      guard words.first?.first == "@" else { return false }
      words = words.dropFirst()
    }
  }

  private static func fold(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace)
  }
}
