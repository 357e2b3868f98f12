import Foundation

/// Decides who says what where: draws phrases like cards from shuffled decks, so that none repeats before all were told.
struct Storyteller: Sendable {
  private struct Deck: Sendable {
    var cards: [Phrase]
    var left: [Phrase] = []

    mutating func draw(_ random: inout SplitMix64) -> Phrase {
      if left.isEmpty { left = cards.shuffled(using: &random) }
      return left.popLast() ?? Phrase("en", "…")
    }
  }

  var random: SplitMix64
  private let town: Town
  private var mentions = Deck(cards: Phrasebook.mentions)
  private var directs = Deck(cards: Phrasebook.directs)
  private var support = Deck(cards: Phrasebook.supportChats)
  private var dev = Deck(cards: Phrasebook.devChats)
  private var smallTalk = Deck(cards: Phrasebook.smallTalk)
  private var comments = Deck(cards: Phrasebook.comments)
  private var spam = Deck(cards: Phrasebook.spam)
  private var reviews = Deck(cards: Phrasebook.reviews)
  private var hostile = Deck(cards: Phrasebook.hostile)
  private var longReads = Deck(cards: Phrasebook.longReads)

  init(town: Town, name: String) {
    self.town = town
    random = SplitMix64(seed: town.seed, name)
  }

  mutating func mention() -> Speech {
    speech(random.chance(0.03) ? hostile.draw(&random) : mentions.draw(&random), .mastodon) { _ in .mention }
  }

  mutating func direct() -> Speech { speech(directs.draw(&random), .mastodon) { _ in .direct } }

  mutating func chat() -> Speech {
    let roll = random.fraction()
    if roll < 0.4 { return speech(support.draw(&random), .matrix) { _ in .room("support") } }
    if roll < 0.68 { return speech(dev.draw(&random), .matrix) { _ in .room("dev-room") } }
    if roll < 0.95 { return speech(smallTalk.draw(&random), .matrix) { _ in .room("random") } }
    if roll < 0.97 { return speech(hostile.draw(&random), .matrix) { _ in .room("random") } }
    return speech(smallTalk.draw(&random), .matrix) { _ in .room("founders") }
  }

  /// A comment under one of `posts`; what smells is held.
  mutating func comment(under posts: [Int]) -> Speech? {
    guard let post = random.pick(posts) else { return nil }
    let roll = random.fraction()
    if roll < 0.16 { return speech(spam.draw(&random), .wordpress) { _ in .comment(post: post, isHeld: true) } }
    if roll < 0.2 { return speech(hostile.draw(&random), .wordpress) { _ in .comment(post: post, isHeld: true) } }
    if roll < 0.23 { return speech(longReads.draw(&random), .wordpress) { _ in .comment(post: post) } }
    let isFirst = random.chance(0.2)
    return speech(comments.draw(&random), .wordpress) { _ in .comment(post: post, isHeld: isFirst) }
  }

  mutating func review() -> Speech {
    speech(reviews.draw(&random), .appStore) { .review(title: $0.title, rating: $0.rating) }
  }

  /// Somebody begins to speak somewhere.
  mutating func anything(posts: [Int]) -> Speech? {
    switch random.below(20) {
    case 0..<7: chat()
    case 7..<12: mention()
    case 12: direct()
    case 13..<17: comment(under: posts)
    default: review()
    }
  }

  private mutating func speech(
    _ phrase: Phrase, _ platform: SimulatedPlatform, _ place: (Phrase) -> Place
  ) -> Speech {
    let person = town.somebody(on: platform, writing: phrase.language, &random)
    return Speech(person: person, place: place(phrase), text: Details.fill(phrase, &random))
  }
}
