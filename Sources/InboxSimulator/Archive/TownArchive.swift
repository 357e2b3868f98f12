package import Foundation

/// Any number of believable messages, made while they are asked for: the same seed, count and end give the same messages.
/// They come in the order of their dates.
package struct TownArchive: Sequence, IteratorProtocol, Sendable {
  private let count: Int
  private let start: Date
  private let step: TimeInterval
  private let shelves: [ArchiveShelf]
  private var random: SplitMix64
  private var index = 0
  /// The last threads begun on each shelf, as places to reply.
  private var threads: [[Thread]]

  /// A thread that can be continued.
  private struct Thread: Sendable {
    var id: String
    var channel: String
  }

  /// `count` messages over the `days` before `end`.
  package init(seed: UInt64, count: Int, until end: Date, days: Int = 365) {
    self.count = count
    start = end.addingTimeInterval(-Double(days) * 86_400)
    step = Double(days) * 86_400 / Double(Swift.max(1, count))
    random = SplitMix64(seed: seed, "archive")
    shelves = ArchiveShelf.all(town: Town(seed: seed, population: 4000))
    threads = Array(repeating: [], count: shelves.count)
  }

  package var underestimatedCount: Int { count - index }

  package mutating func next() -> ArchivedMessage? {
    guard index < count else { return nil }
    defer { index += 1 }
    // Weights of the shelves, of 20: mentions, directs, chats, comments, reviews.
    let roll = random.below(20)
    let number = roll < 5 ? 0 : roll < 6 ? 1 : roll < 13 ? 2 : roll < 16 ? 3 : 4
    let shelf = shelves[number]
    let card = shelf.cards[random.below(shelf.cards.count)]
    let person = card.people[random.below(card.people.count)]
    let id = "\(shelf.prefix)\(index)"
    let place = thread(on: number, shelf, id)
    return ArchivedMessage(
      id: id, platform: shelf.platform, channel: place.channel, thread: place.id, kind: shelf.kind,
      authorHandle: person.handle, authorName: person.name, title: card.phrase.title, text: text(of: card),
      language: card.phrase.language, rating: card.phrase.rating == 0 ? nil : card.phrase.rating,
      date: start.addingTimeInterval((Double(index) + random.fraction()) * step))
  }

  private mutating func thread(on number: Int, _ shelf: ArchiveShelf, _ id: String) -> Thread {
    if shelf.hasThreads, random.below(3) == 0, !threads[number].isEmpty {
      return threads[number][random.below(threads[number].count)]
    }
    let thread = Thread(id: id, channel: shelf.channels[random.below(shelf.channels.count)])
    guard shelf.hasThreads else { return thread }
    if threads[number].count < 64 {
      threads[number].append(thread)
    } else {
      threads[number][random.below(64)] = thread
    }
    return thread
  }

  private mutating func text(of card: ArchiveShelf.Card) -> String {
    let opener = random.below(3) == 0 ? random.pick(card.openers) ?? "" : ""
    return Details.fill(card.pieces, after: opener, &random)
  }
}
