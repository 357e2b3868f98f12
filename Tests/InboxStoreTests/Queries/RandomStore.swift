import Foundation
import InboxModel

@testable import InboxStore

/// A small inbox with something of everything, the same for the same seed.
struct RandomStore {
  static let words = [
    "refund", "Refunds", "late", "delivery", "Größe", "GROSSE", "café", "cafe\u{301}", "日本語", "日本", "テスト", "iPhone修理",
    "😀",
    "👍🏽", "C++", "don't", "https://example.org/a?b", "HTTP://X.example", "ok", "ß", "привет", "Привёт",
  ]
  static let names = ["Ana Müller", "ana", "Élise", "日本 太郎", "Bob", "bobby", "O'Neil", "Ωmega"]
  static let channels = ["Home", "home page", "Café", "dev"]
  static let tags = ["bug", "crash", "late-delivery", "é"]
  static let members = ["ana", "bob", "me"]
  static let languages = ["it", "en", "pt-BR", "PT", "zh-Hans"]

  var random: SplitMix
  let house: TestStore

  init(seed: UInt64) throws {
    random = SplitMix(state: seed)
    house = try TestStore(.memory)
  }

  mutating func fill() async throws {
    let accounts = [
      try await house.account("shop", platform: "mastodon"), try await house.account("Blog", platform: "wordpress"),
    ]
    var messages: [[IncomingMessage]] = [[], []]
    for number in 0..<90 {
      let place = random.below(2)
      messages[place].append(message(number, in: place, after: messages[place]))
    }
    for (account, messages) in zip(accounts, messages) {
      let events = messages.map { IncomingEvent.message($0) }
      _ = try await house.store.merge(IncomingPage(events: events, cursor: "c"), into: account)
    }
    let ids = try await house.rows().map(\.id)
    for id in ids { try await act(on: id) }
    try await scatter(ids)
  }

  mutating func pick<Item>(_ items: [Item]) -> Item { items[random.below(items.count)] }

  mutating func chance(_ percent: Int) -> Bool { random.below(100) < percent }

  mutating func sentence() -> String {
    let signs = [" ", " ", ", ", "! ", "-", "\n"]
    return (0...random.below(6)).map { _ in pick(Self.words) + pick(signs) }.joined()
  }

  private mutating func message(_ number: Int, in place: Int, after others: [IncomingMessage]) -> IncomingMessage {
    let root = chance(55) ? others.randomElement(using: &random) : nil
    let name = random.below(Self.names.count)
    var message = IncomingMessage(
      remoteID: RemoteID("\(place)-\(number)"),
      channel: IncomingChannel(remoteID: RemoteID("c\(number % 4)"), name: Self.channels[number % 4]),
      thread: root?.thread ?? .root(RemoteID("\(place)-\(number)")),
      kind: pick([.comment, .review, .mention, .direct]),
      author: IncomingAuthor(
        remoteID: RemoteID("p\(name)"), name: Self.names[name], handle: "@\(Self.names[name].lowercased())@x.example",
        followers: name % 3 == 0 ? nil : name * 900, isBot: name == 4),
      title: chance(30) ? sentence() : "", body: sentence(), language: chance(70) ? pick(Self.languages) : nil,
      rating: chance(40) ? random.below(6) : nil,
      postedAt: TestClock.start - Double(random.below(40 * 86_400)),
      visibility: pick([.visible, .visible, .visible, .held, .hidden, .spam, .deletedByAuthor]))
    if chance(20) { message.editedAt = message.postedAt + 60 }
    if chance(25) {
      message.attachments = [Attachment(kind: pick([.image, .video, .audio, .file]), url: nil, caption: "x")]
    }
    if root != nil, chance(30) { message = message.ours }
    return message
  }

  private mutating func act(on id: ID<Conversation>) async throws {
    for _ in 0..<random.below(7) {
      let action: InboxAction =
        switch random.below(13) {
        case 0: .note(sentence())
        case 1: .tag(add: Set([pick(Self.tags)].compactMap { Tag($0) }), remove: [])
        case 2: .assign(chance(80) ? pick(Self.members) : nil)
        case 3: .priority(pick(PriorityLevel.allCases))
        case 4: .snooze(chance(50) ? .nextReply : .until(TestClock.start + 9000))
        case 5: .done(pick(DoneReason.allCases))
        case 6: .escalate(tier: pick(["tier2", "legal"]), target: nil, reason: "x")
        case 7: pick([.resolve, .acknowledge])
        case 8: .silence(true)
        case 9: .read(true)
        case 10: .priority(.high)
        default: .reply(.init(text: sentence()))
        }
      _ = try await house.apply(action, to: id, by: pick(Self.members))
    }
    if chance(20) {
      try await house.store.saveDraft(
        Draft(conversation: id, kind: .reply, text: "half", author: pick(Self.members), updatedAt: TestClock.start))
    }
  }

  /// What only time and other parts of the house bring about.
  private mutating func scatter(_ ids: [ID<Conversation>]) async throws {
    var statements: [SQLText] = [
      "UPDATE person SET isVIP = 1 WHERE id % 4 = 1",
      "UPDATE person SET isBanned = 1 WHERE id % 4 = 2",
      "UPDATE conversation SET burst = 1 + id % 3 WHERE id % 4 > 1",
      "INSERT INTO personLabel (person, label) SELECT id, 'bug' FROM person WHERE id % 3 = 0",
      "UPDATE outboxEntry SET state = 'rejected', due = NULL, reason = 'no' WHERE id % 5 = 0",
      "UPDATE outboxEntry SET state = 'unsure', due = NULL, reason = '?' WHERE id % 5 = 1",
      "UPDATE outboxEntry SET state = 'sent', due = NULL WHERE id % 5 = 2",
      "UPDATE message SET visibility = 'deleted-by-us' WHERE kind = 'note' AND id % 3 = 0",
      """
      UPDATE conversation SET messageCount = (SELECT count(*) FROM message m
        WHERE m.conversation = conversation.id AND \(SearchScope.kept))
      """,
    ]
    for id in ids {
      if chance(60) {
        statements.append("UPDATE conversation SET sentiment = \(pick(Sentiment.allCases).rawValue) WHERE id = \(id)")
      }
      let due = TestClock.start + Double(random.below(7200) - 3600)
      switch random.below(4) {
      case 0: statements.append("UPDATE conversation SET slaLeft = \(random.below(900) - 300) WHERE id = \(id)")
      case 1: statements.append("UPDATE conversation SET slaDue = \(due) WHERE id = \(id)")
      case 2: statements.append("UPDATE conversation SET slaDue = \(due), slaWarnAt = \(due - 1800) WHERE id = \(id)")
      default: break
      }
    }
    try await house.store.write { [statements] session in for statement in statements { try session.run(statement) } }
  }
}
