import Foundation
import InboxModel

extension MergeRun {
  /// A message that is known comes by once more: only what differs is taken.
  func seenAgain(_ known: MessageRecord, as message: IncomingMessage) throws {
    _ = try places.channel(message.channel)
    let author = try places.author(message.author)
    var known = known
    var showsOlderWords = false
    if known.direction == .outbound {
      try settleByEcho(&known, message)
      // A pull that began before the platform confirmed newer words of ours may show the older ones.
      let isOlder = known.earlier != nil && known.confirmedAt.map { asOf < $0 } ?? false
      if !known.isSeenThere && !isOlder { try firstSeen(&known, as: message, author: author) }
      showsOlderWords = try isOlder || session.hasPendingWords(on: known.id)
    }
    if !showsOlderWords {
      try edited(
        known, title: message.title, body: message.body, at: message.editedAt ?? session.now, editedAt: message.editedAt
      )
      known = try session.message(known.id) ?? known
    }
    try correct(known, from: message, author: author)
    try shown(known, as: message.visibility, at: asOf)
    if let subject = message.subject {
      var record = try session.record(known.conversation)
      if record.subject == nil {
        record.subject = try places.subject(subject)
        session.book.put(record)
      } else {
        _ = try places.subject(subject)
      }
    }
  }

  /// New words for a known message. The earlier ones are kept; a report older than the newest wording is not news. One without a date is as
  /// old as the pull that brought it.
  func edited(_ known: MessageRecord, title: String, body: String, at date: Date, editedAt: Date?) throws {
    guard known.title != title || known.body != body else { return }
    if let mine = known.editedAt, (editedAt?.stored ?? asOf) < mine { return }
    var message = known
    try message.reword(title: title, body: body, at: date.stored)
    try message.update(session)
    try session.log(
      "edited", by: .platform, on: message.conversation, message: message.id, changes: [.edited(message.id)],
      batch: batch)
    outcome.edited.append(message.id)
    session.touched.formUnion(.rows)
    guard message.direction == .inbound else { return }
    try reread(message, at: date)
    var record = try session.record(message.conversation)
    try bursts.look(at: body, in: &record)
    session.book.put(record)
    if try session.record(message.conversation).newestInbound == message.id {
      try session.rescore(message.conversation)
    }
  }

  /// New words stand where older ones stood. A review is rewritten where a comment would be answered: it waits again, if it is newer than our
  /// answer.
  private func reread(_ message: MessageRecord, at date: Date) throws {
    guard try session.isTreated(message.conversation) else {
      return try session.reassess(message.conversation, reopens: false)
    }
    var record = try session.record(message.conversation)
    record.isUnread = true
    if message.kind == .review, message.visibility.awaitsAnswer, !record.isMuted,
      record.lastOutboundAt.map({ date > $0 }) ?? true
    {
      switch record.workflow.received(at: date.stored, reopenWithin: policy.reopenWithin) {
      case .continues(let workflow): record.workflow = workflow
      case .startsAnother: record.workflow = record.workflow.reopened(waitingSince: date.stored)
      }
    }
    session.book.put(record)
  }

  /// What a platform may change without it being an edit: counts, addresses, stars.
  private func correct(_ known: MessageRecord, from message: IncomingMessage, author: Places.AuthorRecord) throws {
    var next = known
    next.metrics.likes = message.metrics.likes ?? known.metrics.likes
    next.metrics.shares = message.metrics.shares ?? known.metrics.shares
    next.metrics.replies = message.metrics.replies ?? known.metrics.replies
    next.permalink = message.permalink ?? known.permalink
    next.language = message.language ?? known.language
    next.rating = message.rating.map { min(max($0, 0), 5) } ?? known.rating
    next.attachments = try message.attachmentsJSON()
    next.mentions = message.mentionLines
    next.contentWarning = message.contentWarning
    next.audience = message.audience
    if known.member == nil { next.author = author.author.name }
    if let editedAt = message.editedAt?.stored, known.editedAt.map({ editedAt > $0 }) ?? true {
      next.editedAt = editedAt
    }
    guard next != known else { return }
    try next.update(session)
    session.touched.insert(.conversation)
    guard next.direction == .inbound else { return }
    if next.kind == .review, let editedAt = next.editedAt, editedAt != known.editedAt { try reread(next, at: editedAt) }
    guard next.rating != known.rating || next.language != known.language else { return }
    var record = try session.record(known.conversation)
    try session.takeNewest(into: &record)
    session.book.put(record)
    try session.rescore(record.id)
  }

  /// What the platform shows of a known message, unless an order of ours on it is still on its way or was confirmed since. `date` is
  /// when the platform says it was so; what the author took away is gone, whatever we did to it since.
  func shown(_ known: MessageRecord, as reported: Visibility, at date: Date) throws {
    let next = known.visibility.observed(reported)
    if try session.hasPendingVisibility(on: known.id) {
      let kept = next == known.visibility ? nil : reported
      if kept != known.reportedVisibility {
        try session.run("UPDATE message SET reportedVisibility = \(kept) WHERE id = \(known.id)")
      }
      return
    }
    guard next != known.visibility else { return }
    if let confirmed = known.confirmedAt, max(asOf, date) < confirmed, next != .deletedByAuthor { return }
    let before = try session.record(known.conversation).workflow
    try session.show(known, as: next)
    let after = try session.record(known.conversation).workflow
    var changes: [Change] = [.visibility(known.id, from: known.visibility, to: next)]
    if before.word != after.word { changes.append(.workflow(from: before, to: after)) }
    try session.log(
      "visibility", by: .platform, on: known.conversation, message: known.id, changes: changes, batch: batch)
    outcome.changed.append(known.id)
    session.touched.formUnion(.rows)
  }
}
