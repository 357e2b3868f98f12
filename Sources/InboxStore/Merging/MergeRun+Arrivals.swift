import Foundation
import InboxModel

extension MergeRun {
  /// Words from outside that were not known.
  func arrived(_ message: IncomingMessage) throws {
    let channel = try places.channel(message.channel)
    let author = try places.author(message.author)
    let id = try session.newMessageID()
    if let home = try home(of: message, channel: channel, author: author.identity) {
      try join(home, message: message, id: id, author: author)
    } else {
      try begin(with: message, id: id, channel: channel, author: author, continues: nil)
    }
    outcome.arrived.append(id)
    session.touched.formUnion([.queue, .conversation])
  }

  /// A conversation that starts with `message`. One that nobody can answer any more is kept, finished.
  private func begin(
    with message: IncomingMessage, id: ID<Message>, channel: ID<Channel>, author: Places.AuthorRecord,
    continues: ID<Conversation>?
  ) throws {
    let posted = message.postedAt.stored
    let visibility = message.visibility
    let workflow =
      visibility.awaitsAnswer
      ? Workflow.begun(at: posted) : Workflow.begun(at: posted).finished(visibility.doneReason, at: posted)
    var record = ConversationRecord(
      id: try session.book.newID(session), account: account, channel: channel, root: message.thread.root,
      kind: message.kind, identity: author.identity, person: author.person,
      subject: try message.subject.map(places.subject), workflow: workflow, isUnread: visibility.awaitsAnswer,
      receivedAt: posted, lastActivityAt: posted, lastInboundAt: posted, newestInbound: id, messageCount: 1,
      heldCount: visibility == .held ? 1 : 0, visibility: visibility, rating: message.rating,
      language: message.language, score: 0, continues: continues)
    record.score = Priority(from: evidence(of: record, message: message, author: author)).score
    try session.book.insert(record, session)
    try row(for: message, id: id, in: record.id, author: author, direction: .inbound).insert(session)
  }

  /// A further message of a known conversation.
  private func join(
    _ home: ConversationRecord, message: IncomingMessage, id: ID<Message>, author: Places.AuthorRecord
  ) throws {
    var record = home
    let posted = message.postedAt.stored
    let isNewest = record.lastInboundAt.map { posted >= $0 } ?? true
    let isAnswered = record.lastOutboundAt.map { posted <= $0 } ?? false
    let hadNothingToAnswer = !record.visibility.awaitsAnswer
    if message.visibility.awaitsAnswer {
      if record.lastInboundAt == nil, record.isBegunByUs {
        let begun = Workflow.begun(at: posted)
        record.workflow = isAnswered ? begun.replied() : begun
      } else if isNewest && !isAnswered {
        switch record.workflow.received(at: posted, reopenWithin: policy.reopenWithin, isMuted: record.isMuted) {
        case .continues(let workflow): record.workflow = workflow
        case .startsAnother:
          let channel = record.channel
          return try begin(with: message, id: id, channel: channel, author: author, continues: record.id)
        }
      } else if !isAnswered, let since = record.workflow.waitingSince, posted < since {
        record.workflow.waitingSince = posted
      }
    }
    if record.lastInboundAt == nil {
      record.kind = message.kind
      record.identity = author.identity
      record.person = author.person
      record.receivedAt = posted
    }
    record.subject = try record.subject ?? message.subject.map(places.subject)
    record.receivedAt = min(record.receivedAt, posted)
    record.lastActivityAt = max(record.lastActivityAt, posted)
    record.messageCount += 1
    if message.visibility == .held { record.heldCount += 1 }
    if isNewest {
      record.lastInboundAt = posted
      record.newestInbound = id
      record.visibility = message.visibility
      record.rating = message.rating ?? record.rating
      record.language = message.language ?? record.language
      record.isUnread = record.isUnread || message.visibility.awaitsAnswer
      record.score = try session.priority(
        from: evidence(of: record, message: message, author: author), of: record.id
      ).score
    }
    try row(for: message, id: id, in: record.id, author: author, direction: .inbound).insert(session)
    session.book.put(record)
    if !isNewest && hadNothingToAnswer && message.visibility.awaitsAnswer {
      try session.reassess(record.id, reopens: true)
    }
    try logArrival(from: home.workflow, in: record.id, message: id)
  }

  /// An arrival is its message; the log has it only when it brought back what somebody had put away.
  func logArrival(from before: Workflow, in id: ID<Conversation>, message: ID<Message>) throws {
    let after = try session.record(id).workflow
    guard before.isPutAway, before.word != after.word else { return }
    try session.log(
      "arrived", by: .platform, on: id, message: message,
      changes: [.arrived(message), .workflow(from: before, to: after)], batch: batch)
  }

  private func evidence(
    of record: ConversationRecord, message: IncomingMessage, author: Places.AuthorRecord
  ) -> Priority.Evidence {
    Priority.Evidence(
      level: record.level, escalation: record.escalation, rating: record.rating, kind: record.kind, text: message.body,
      isVIP: author.isVIP, followers: author.author.followers)
  }

  /// The message's row as the platform shows it.
  func row(
    for message: IncomingMessage, id: ID<Message>, in conversation: ID<Conversation>, author: Places.AuthorRecord,
    direction: Direction
  ) throws -> MessageRecord {
    MessageRecord(
      id: id, conversation: conversation, account: account, remoteID: message.remoteID, kind: message.kind.spoken,
      direction: direction, identity: author.identity, author: author.author.name, title: message.title,
      body: message.body, language: message.language, rating: message.rating.map { min(max($0, 0), 5) },
      metrics: message.metrics, attachments: try message.attachmentsJSON(), mentions: message.mentionLines,
      permalink: message.permalink, replyTo: message.replyTo, audience: message.audience,
      contentWarning: message.contentWarning, postedAt: message.postedAt.stored, editedAt: message.editedAt?.stored,
      visibility: message.visibility, isSeenThere: true)
  }
}

extension ConversationRecord {
  /// Whether it is only words of ours so far, which nobody answered and no member touched.
  var isBegunByUs: Bool {
    lastInboundAt == nil && workflow.state == .done(.noAction)
  }
}

extension Workflow {
  /// Finished or snoozed: nobody expects to see it now.
  fileprivate var isPutAway: Bool {
    switch state {
    case .snoozed, .done: true
    case .new, .open, .waiting: false
    }
  }
}

extension IncomingThread {
  var root: RemoteID? {
    if case .root(let id) = self { id } else { nil }
  }
}

extension MessageKind {
  /// A note is ours alone; whatever else calls itself one came from outside.
  var spoken: MessageKind { self == .note ? .comment : self }
}

extension IncomingMessage {
  func attachmentsJSON() throws -> String? {
    attachments.isEmpty ? nil : try JSONText.encode(attachments)
  }

  var mentionLines: String? {
    mentions.isEmpty ? nil : mentions.joined(separator: "\n")
  }
}
