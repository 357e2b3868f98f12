import Foundation
import InboxModel

extension MergeRun {
  /// Words from outside that were not known.
  func arrived(_ message: IncomingMessage) throws {
    let channel = try places.channel(message.channel)
    let author = try places.author(message.author)
    let id = try session.newMessageID()
    let conversation: ID<Conversation>
    if let home = try home(of: message, channel: channel, author: author.identity) {
      conversation = try join(home, message: message, id: id, channel: channel, author: author)
      try note(home, of: id, in: conversation, at: message.postedAt.stored)
    } else {
      conversation = try begin(with: message, id: id, channel: channel, author: author, continues: nil)
    }
    try gather(around: message, in: conversation)
    outcome.arrived.append(id)
    session.touched.formUnion(.rows)
  }

  /// A conversation that starts with `message`. One that nobody can answer any more is kept, finished.
  private func begin(
    with message: IncomingMessage, id: ID<Message>, channel: ID<Channel>, author: Places.AuthorRecord,
    continues: ID<Conversation>?
  ) throws -> ID<Conversation> {
    let posted = message.postedAt.stored
    let visibility = message.visibility
    let workflow =
      visibility.awaitsAnswer
      ? Workflow.begun(at: posted) : Workflow.begun(at: posted).finished(visibility.doneReason, at: posted)
    var record = ConversationRecord(
      id: try session.book.newID(session), account: account, channel: channel, root: message.thread.root,
      kind: message.kind.spoken, identity: author.identity, person: author.person,
      subject: try message.subject.map(places.subject), workflow: workflow, isMuted: author.isMuted,
      isUnread: visibility.awaitsAnswer, receivedAt: posted, lastActivityAt: posted, lastInboundAt: posted,
      newestInbound: id, messageCount: 1, heldCount: visibility == .held ? 1 : 0, visibility: visibility,
      rating: message.rating,
      language: message.language, sentiment: message.sentiment, score: 0, continues: continues)
    record.score = Priority(from: evidence(of: record, message: message, author: author)).score
    if visibility.awaitsAnswer {
      record.burst = try bursts.join(message.body, in: record.id, by: author.person, at: posted)
    }
    try session.book.insert(record, session)
    try row(for: message, id: id, in: record.id, author: author, direction: .inbound).insert(session)
    return record.id
  }

  /// A further message of a known conversation.
  private func join(
    _ found: Home, message: IncomingMessage, id: ID<Message>, channel: ID<Channel>, author: Places.AuthorRecord
  ) throws -> ID<Conversation> {
    let home = found.record
    var record = home
    try bursts.look(at: message.body, in: &record)
    let posted = message.postedAt.stored
    let isLast = record.isBefore(posted) && message.visibility.awaitsAnswer
    // What the platform finished by itself is as if it had never been finished.
    let isReckoned = try !isLast || home.workflow.isDone && !session.isTreated(home.id)
    if isLast && !isReckoned {
      switch record.workflow.received(at: posted, reopenWithin: policy.reopenWithin, isMuted: record.isMuted) {
      case .continues(let workflow): record.workflow = workflow
      case .startsAnother:
        return try begin(
          with: message, id: id, channel: found.origin == nil ? record.channel : channel, author: author,
          continues: record.id)
      }
      // A review may wait since it was rewritten, which can be later.
      if let since = record.workflow.waitingSince, posted < since { record.workflow.waitingSince = posted }
      record.lastInboundAt = posted
      record.newestInbound = id
      record.visibility = message.visibility
      record.rating = message.rating ?? record.rating
      record.language = message.language ?? record.language
      record.sentiment = message.sentiment ?? record.sentiment
      record.isUnread = true
      record.score = try session.priority(
        from: evidence(of: record, message: message, author: author), of: record.id
      ).score
    }
    record.lastActivityAt = max(record.lastActivityAt, posted)
    record.messageCount += 1
    if message.visibility == .held { record.heldCount += 1 }
    try row(for: message, id: id, in: record.id, author: author, direction: .inbound).insert(session)
    if isReckoned {
      try joinedLate(home, now: record, message: message, id: id, channel: channel)
    } else {
      record.subject = try record.subject ?? message.subject.map(places.subject)
      session.book.put(record)
    }
    try logArrival(from: home.workflow, in: record.id, message: id)
    return record.id
  }

  /// A message that is not simply the next word: older than what is known, gone, or the first from outside.
  private func joinedLate(
    _ home: ConversationRecord, now record: ConversationRecord, message: IncomingMessage, id: ID<Message>,
    channel: ID<Channel>
  ) throws {
    session.book.put(record)
    try takePlace(of: message, id: id, channel: channel, in: record.id)
    try session.reckon(record.id)
    guard message.visibility.awaitsAnswer, try session.isTreated(record.id) else { return }
    var record = try session.record(record.id)
    let posted = message.postedAt.stored
    let isAnswered = record.lastOutboundAt.map { posted <= $0 } ?? false
    if record.newestInbound == id {
      record.isUnread = true
      if !isAnswered,
        case .continues(let workflow) = record.workflow.received(
          at: posted, reopenWithin: .infinity, isMuted: record.isMuted)
      {
        record.workflow = workflow
      }
    } else if !isAnswered, let since = record.workflow.waitingSince, posted < since {
      record.workflow.waitingSince = posted
    }
    session.book.put(record)
    if !home.visibility.awaitsAnswer, record.newestInbound != id { try session.reassess(record.id, reopens: true) }
  }

  /// The first message of all says where the conversation is, and what it is about.
  func takePlace(
    of message: IncomingMessage, id: ID<Message>, channel: ID<Channel>, in conversation: ID<Conversation>
  ) throws {
    var record = try session.record(conversation)
    let subject = try message.subject.map(places.subject)
    if try session.isFirst(id, of: record) {
      record.channel = channel
      record.subject = subject ?? record.subject
    } else {
      record.subject = record.subject ?? subject
    }
    session.book.put(record)
  }

  /// An arrival is its message; the log has it only when it brought back what somebody had put away.
  func logArrival(from before: Workflow, in id: ID<Conversation>, message: ID<Message>) throws {
    let after = try session.record(id).workflow
    guard before.isPutAway, before.word != after.word, try session.isTreated(id) else { return }
    try session.log(
      "arrived", by: .platform, on: id, message: message,
      changes: [.arrived(message), .workflow(from: before, to: after)], batch: batch)
  }

  private func evidence(
    of record: ConversationRecord, message: IncomingMessage, author: Places.AuthorRecord
  ) -> Priority.Evidence {
    Priority.Evidence(
      level: record.level, escalation: record.escalation, rating: record.rating, kind: record.kind, text: message.body,
      isVIP: author.isVIP, followers: author.author.followers,
      sentiment: record.sentiment)
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
  /// Whether all that is known of it, theirs and ours, was said before `date`, and something from outside is among it.
  func isBefore(_ date: Date) -> Bool {
    guard let lastInboundAt else { return false }
    return lastInboundAt < date && lastOutboundAt.map { $0 < date } ?? true
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
