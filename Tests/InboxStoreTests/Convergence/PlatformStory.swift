import Foundation
import InboxModel

/// A made-up platform on which people write, edit, delete and hide, and we answer by its own site: what it shows at any moment of its story.
struct PlatformStory {
  private(set) var messages: [IncomingMessage] = []
  private var random: SplitMix
  private var time = TestClock.start
  private let traits: Traits

  struct Traits: OptionSet {
    let rawValue: Int

    /// Messages are held, hidden, shown again and deleted.
    static let visibility = Traits(rawValue: 1)
    /// A message names what it answers as its root, as platforms do that do not know a thread's beginning.
    static let nearRoots = Traits(rawValue: 2)
    /// Rooms without threads instead of threads.
    static let rooms = Traits(rawValue: 4)
  }

  init(seed: UInt64, traits: Traits) {
    random = SplitMix(state: seed)
    self.traits = traits
  }

  /// One thing happens, at `moment`; answers what a platform that calls would tell of it.
  mutating func step(at moment: Date) -> IncomingEvent {
    // Now and then two things happen in the same moment.
    if random.below(4) > 0 { time = moment }
    if messages.count < 3 || random.below(10) < 6 { return .message(traits.contains(.rooms) ? chat() : write()) }
    let index = random.below(messages.count)
    switch random.below(traits.contains(.visibility) ? 4 : 2) {
    case 0, 1: return edit(index)
    case 2: return show(index, messages[index].isOurs ? .deletedByUs : .deletedByAuthor)
    default: return show(index, messages[index].visibility == .visible ? .hidden : .visible)
    }
  }

  /// What it shows now, in the order of posting.
  var now: [IncomingEvent] { messages.map { .message($0) } }

  private mutating func write() -> IncomingMessage {
    let number = messages.count
    let parent = messages.isEmpty || random.below(4) == 0 ? nil : messages[random.below(messages.count)]
    var message = IncomingMessage.said(
      "m\(number)", "words \(random.below(5))" + (random.below(3) == 0 ? "?" : ""), by: "p\(random.below(6))",
      kind: parent == nil && random.below(4) == 0 ? .review : .comment, replyTo: parent?.remoteID.value,
      visibility: traits.contains(.visibility) && random.below(8) == 0 ? .held : .visible)
    if let parent { message.thread = traits.contains(.nearRoots) ? .root(parent.remoteID) : parent.thread }
    if message.kind == .review { message.rating = random.below(6) }
    if random.below(4) > 0 { message.language = ["en", "it", "de"][random.below(3)] }
    message.channel = IncomingChannel(remoteID: RemoteID("c\(random.below(3))"), name: "Channel")
    if parent == nil {
      message.subject = Subject(remoteID: RemoteID("s\(number)"), title: "Subject \(number)", excerpt: "")
    }
    message.postedAt = time
    if random.below(parent == nil ? 6 : 3) == 0 { message = message.ours }
    messages.append(message)
    return message
  }

  private mutating func chat() -> IncomingMessage {
    let number = messages.count
    var message = IncomingMessage.chatted("m\(number)", "words \(random.below(5))", by: "p\(random.below(4))")
    let theirs = messages.filter { !$0.isOurs }
    if !theirs.isEmpty, random.below(3) == 0 {
      message = message.ours
      message.replyTo = theirs[theirs.count - 1 - random.below(min(theirs.count, 5))].remoteID
    }
    message.postedAt = time
    messages.append(message)
    return message
  }

  private mutating func edit(_ index: Int) -> IncomingEvent {
    // How long a review waits that was rewritten more than once depends on which of that we saw.
    guard messages[index].kind != .review || messages[index].editedAt == nil else { return .message(messages[index]) }
    messages[index].body += " edited"
    messages[index].editedAt = time
    return .edit(messages[index].remoteID, body: messages[index].body, title: nil, at: time)
  }

  private mutating func show(_ index: Int, _ visibility: Visibility) -> IncomingEvent {
    // What was deleted does not come back.
    if !messages[index].visibility.isGone { messages[index].visibility = visibility }
    return .visibility(messages[index].remoteID, messages[index].visibility, at: time)
  }
}

/// Draws that tests make of lists.
extension SplitMix {
  /// Some neighbours of a list.
  mutating func window<Element>(of all: [Element]) -> [Element] {
    guard !all.isEmpty else { return [] }
    let start = below(all.count)
    return Array(all[start..<min(all.count, start + 1 + below(6))])
  }

  /// The list in pages of any size.
  mutating func cut<Element>(_ all: [Element]) -> [[Element]] {
    var rest = all[...]
    var parts: [[Element]] = []
    while !rest.isEmpty {
      let size = 1 + below(7)
      parts.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return parts
  }
}
