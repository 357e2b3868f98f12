import Foundation
import InboxConnect
import InboxModel
import InboxSimulator

/// A town's archive in the inbox's words: what people said, and what we answered.
///
/// Everything older than three days has an answer of ours, so that a large archive leaves a queue of a size that
/// somebody could have. Answers count as messages.
struct ArchiveReader: Sequence, IteratorProtocol {
  private static let days: Double = 365
  private static let openDays: Double = 3

  /// One message for one platform's account.
  struct Entry {
    let platform: SimulatedPlatform
    let incoming: IncomingMessage
  }

  private var archive: TownArchive
  private var left: Int
  private var count = 0
  private var answer: Entry?
  private let answeredBefore: Date
  private var gathered: [SimulatedPlatform: [IncomingEvent]] = [:]

  init(seed: UInt64, messages: Int, now: Date) {
    let share = 1 + (Self.days - Self.openDays) / Self.days
    archive = TownArchive(
      seed: seed, count: Int((Double(messages) / share).rounded(.up)), until: now, days: Int(Self.days))
    left = messages
    answeredBefore = now.addingTimeInterval(-Self.openDays * 86_400)
  }

  mutating func next() -> Entry? {
    guard left > 0 else { return nil }
    left -= 1
    if let answer {
      self.answer = nil
      return answer
    }
    guard let message = archive.next() else { return nil }
    count += 1
    let entry = Entry(platform: message.platform, incoming: message.incoming)
    if message.date < answeredBefore { answer = Self.answer(to: message, number: count) }
    return entry
  }

  /// The next messages of one platform, together: whichever has a page full first, then what is left. Nil at the end.
  mutating func page(limit: Int) -> (platform: SimulatedPlatform, page: IncomingPage)? {
    while let entry = next() {
      gathered[entry.platform, default: []].append(.message(entry.incoming))
      if gathered[entry.platform]?.count == limit { return page(of: entry.platform) }
    }
    return SimulatedPlatform.allCases.first { gathered[$0] != nil }.flatMap { page(of: $0) }
  }

  private mutating func page(of platform: SimulatedPlatform) -> (platform: SimulatedPlatform, page: IncomingPage)? {
    gathered.removeValue(forKey: platform).map { (platform, IncomingPage(events: $0, cursor: nil)) }
  }

  private static func answer(to message: ArchivedMessage, number: Int) -> Entry {
    var reply = message.incoming
    reply.remoteID = RemoteID("archive-answer-\(message.id)")
    reply.author = IncomingAuthor(remoteID: "archive-acme", name: "Acme Notes", handle: "acme")
    reply.isOurs = true
    reply.title = ""
    reply.rating = nil
    reply.body = answers[number % answers.count]
    reply.replyTo = RemoteID("archive-\(message.id)")
    reply.postedAt = message.date.addingTimeInterval(1)
    return Entry(platform: message.platform, incoming: reply)
  }

  private static let answers = [
    "Thank you for telling us! It is fixed in the next version, which comes this week.",
    "Thanks for the kind words, they made our day.",
    "Could you tell us which version you use? Settings, About shows it.",
    "You find it under Settings, Export. Does that help?",
    "We have written it down for the next round. Thank you!",
    "Sorry about that. We have restored it; please look again.",
  ]
}

extension ArchivedMessage {
  /// The message as a connector would give it.
  var incoming: IncomingMessage {
    let root = RemoteID("archive-\(thread)")
    return IncomingMessage(
      remoteID: RemoteID("archive-\(id)"), channel: IncomingChannel(remoteID: RemoteID(channel), name: channel),
      thread: .root(root), kind: messageKind,
      author: IncomingAuthor(
        remoteID: RemoteID("archive-\(authorHandle)"), name: authorName, handle: authorHandle), title: title,
      body: text, language: language, rating: rating, replyTo: thread == id ? nil : root,
      audience: kind == .direct ? .direct : .everyone, postedAt: date)
  }

  private var messageKind: MessageKind {
    switch kind {
    case .mention: .mention
    case .direct: .direct
    case .chat: .chat
    case .comment: .comment
    case .review: .review
    }
  }
}
