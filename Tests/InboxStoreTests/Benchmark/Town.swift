import Foundation
import InboxModel

/// Made-up talk in any amount: the same seed gives the same words. Words follow a natural distribution, so that searches meet common and
/// rare ones.
struct Town {
  private var random: SplitMix
  private let vocabulary: [String]
  private let people: Int
  private var count = 0

  init(seed: UInt64 = 7, people: Int = 60_000) {
    var random = SplitMix(state: seed)
    let syllables = [
      "ka", "ro", "mi", "ten", "sol", "ver", "an", "du", "lis", "pra", "go", "ne", "fi", "stu", "ber", "ola",
    ]
    vocabulary = (0..<20_000).map { index in
      let length = 1 + min(3, index.description.count - 1)
      return (0..<length).map { _ in syllables[random.below(syllables.count)] }.joined()
        + (index > 3000 ? "\(index % 97)" : "")
    }
    self.random = random
    self.people = people
  }

  /// The next page: about two of five messages begin a conversation, the others go on with a recent one.
  mutating func page(_ size: Int, from start: Date = TestClock.start - 400 * 86_400) -> IncomingPage {
    var events: [IncomingEvent] = []
    events.reserveCapacity(size)
    for _ in 0..<size {
      count += 1
      let begins = count < 50 || random.below(5) < 2
      let root = begins ? count : recentRoot()
      let author = begins ? random.below(people) : root % people
      let kind: MessageKind = begins && count % 7 == 0 ? .review : .comment
      var message = IncomingMessage(
        remoteID: RemoteID("https://town.example/m/\(count)"),
        channel: IncomingChannel(remoteID: RemoteID("c\(root % 12)"), name: "Channel \(root % 12)"),
        thread: .root(RemoteID("https://town.example/m/\(root)")), kind: kind,
        author: IncomingAuthor(
          remoteID: RemoteID("p\(author)"),
          name: "\(vocabulary[author % 900].capitalized) \(vocabulary[author % 5000].capitalized)",
          handle: "@p\(author)@town.example", followers: author % 500 == 0 ? 20_000 : 100),
        body: sentence(), language: author % 5 == 0 ? "it" : "en", rating: kind == .review ? 1 + random.below(5) : nil,
        permalink: URL(string: "https://town.example/m/\(count)"),
        replyTo: begins ? nil : RemoteID("https://town.example/m/\(root)"),
        postedAt: start + Double(count) * 30,
        subject: begins
          ? Subject(
            remoteID: RemoteID("s\(count / 400)"), title: "Post number \(count / 400)", excerpt: "What we wrote") : nil)
      if !begins && count % 3 == 0 {
        message.isOurs = true
        message.author = IncomingAuthor(remoteID: "us", name: "Shop", handle: "@shop@town.example")
      }
      events.append(.message(message))
    }
    return IncomingPage(events: events, cursor: "\(count)", hasMore: true)
  }

  private mutating func recentRoot() -> Int {
    let back = 1 + random.below(min(count - 1, 400))
    return count - back
  }

  private mutating func sentence() -> String {
    var words: [String] = []
    for _ in 0..<(8 + random.below(18)) { words.append(word()) }
    return words.joined(separator: " ") + (random.below(4) == 0 ? "?" : ".")
  }

  /// Common words come often: the rank grows with the square of an even draw.
  private mutating func word() -> String {
    let draw = Double(random.below(1_000_000)) / 1_000_000
    return vocabulary[Int(draw * draw * draw * Double(vocabulary.count - 1))]
  }

  /// The word of a rank, 0 the most common.
  func word(ranked rank: Int) -> String { vocabulary[rank] }
}

/// A small generator with a seed. Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
