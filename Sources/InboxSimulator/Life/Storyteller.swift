import Foundation

/// Decides who says what where: draws phrases like cards from shuffled decks, so that none repeats before all were told.
struct Storyteller: Sendable {
  private struct Deck: Sendable {
    var cards: [Phrase]
    var left: [Phrase] = []
    /// How often somebody spoke from this deck's place.
    var drawn = 0

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
  private var echoes = Deck(cards: Phrasebook.echoes)
  /// What was said last where others join in.
  private var recent: [Recent] = []

  private struct Recent: Sendable {
    var id: String
    var place: Place
    var person: Person
  }

  init(town: Town, name: String) {
    self.town = town
    random = SplitMix64(seed: town.seed, name)
  }

  mutating func mention() -> Speech {
    speech(random.chance(0.03) ? hostile.draw(&random) : mentions.draw(&random), .mastodon) { _ in .mention }
  }

  mutating func direct() -> Speech { speech(directs.draw(&random), .mastodon) { _ in .direct } }

  /// Keeps `speech`, said as item `id`, in mind as something that others may join in.
  mutating func remember(_ speech: Speech, id: String) {
    switch speech.place {
    case .room("founders"), .comment(_, _, isHeld: true): return
    case .room, .comment: recent.append(Recent(id: id, place: speech.place, person: speech.person))
    default: return
    }
    if recent.count > 6 { recent.removeFirst() }
  }

  /// Somebody joins in what was said a moment ago on `platform`, if anything was.
  private mutating func echo(on platform: SimulatedPlatform) -> Speech? {
    guard let last = recent.last(where: { $0.place.platform == platform }), random.chance(0.22) else { return nil }
    let place: Place
    switch last.place {
    case .comment(let post, _, _): place = .comment(post: post, parent: Int(last.id) ?? 0)
    default: place = random.chance(0.5) ? .thread(root: last.id) : .eventReply(to: last.id)
    }
    var echo = speech(echoes.draw(&random), platform) { _ in place }
    if echo.person == last.person { echo.person = passerby(on: platform) }
    return echo
  }

  /// Anybody on `platform` who writes English.
  mutating func passerby(on platform: SimulatedPlatform) -> Person {
    town.somebody(on: platform, writing: "en", &random)
  }

  /// Names under which nobody of the town writes.
  private static let spammers = [
    Person(named: "SEO Expert Team"), Person(named: "Luxury Watch Outlet"), Person(named: "Prince Adewale"),
    Person(named: "casino_bonus_88"), Person(named: "Dr. Omoboye Herbal"), Person(named: "Cheap Meds 24/7"),
    Person(named: "x__root__x"), Person(named: "anonymous"), Person(named: "Fast Loans Online"),
  ]

  mutating func chat() -> Speech {
    if let echo = echo(on: .matrix) { return echo }
    let roll = random.fraction()
    if roll < 0.4 { return speech(support.draw(&random), .matrix) { _ in .room("support") } }
    if roll < 0.68 { return speech(dev.draw(&random), .matrix) { _ in .room("dev-room") } }
    if roll < 0.95 { return speech(smallTalk.draw(&random), .matrix) { _ in .room("random") } }
    if roll < 0.97 { return speech(hostile.draw(&random), .matrix) { _ in .room("random") } }
    return speech(smallTalk.draw(&random), .matrix) { _ in .room("founders") }
  }

  /// A comment under one of `posts`; what smells is held.
  mutating func comment(under posts: [Int]) -> Speech? {
    if let echo = echo(on: .wordpress) { return echo }
    guard let post = random.pick(posts) else { return nil }
    comments.drawn += 1
    // Now and then a text that fills a screen, or one that attacks it.
    if comments.drawn % 17 == 9 { return speech(longReads.draw(&random), .wordpress) { _ in .comment(post: post) } }
    let isHostile = comments.drawn % 23 == 11
    if isHostile || random.chance(0.16) {
      let phrase = isHostile ? hostile.draw(&random) : spam.draw(&random)
      return Speech(
        person: random.pick(Self.spammers) ?? Person(named: "Spam"), place: .comment(post: post, isHeld: true),
        text: Details.fill(phrase, &random))
    }
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
