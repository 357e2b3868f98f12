import Foundation

/// What is going to happen in the town. Arrivals depend on the seed and the start alone; reactions to our replies on the seed and
/// on what we replied and when. How often somebody looks does not matter.
struct Life: Sendable {
  let pace: Pace
  let town: Town
  private let seed: UInt64
  private var storyteller: Storyteller
  private var arrivals: SplitMix64
  private var agenda: [Errand] = []
  private var made = 0
  /// How many of our posts on each platform have been reacted to.
  private var seen: [SimulatedPlatform: Int] = [:]

  init(seed: UInt64, pace: Pace, town: Town, from now: Date) {
    self.seed = seed
    self.pace = pace
    self.town = town
    storyteller = Storyteller(town: town, name: "life")
    arrivals = SplitMix64(seed: seed, "arrivals")
    scheduleArrival(after: now)
  }

  /// The next errand that is due at `now`, taken off the agenda.
  mutating func next(until now: Date) -> Errand? {
    guard
      let index = agenda.indices.min(by: { (agenda[$0].at, agenda[$0].number) < (agenda[$1].at, agenda[$1].number) }),
      agenda[index].at <= now
    else { return nil }
    return agenda.remove(at: index)
  }

  /// Somebody arrives: what they say. The next arrival is set.
  mutating func arrival(at moment: Date, posts: [Int]) -> Speech? {
    scheduleArrival(after: moment)
    return storyteller.anything(posts: posts)
  }

  /// Takes note that `speech` was said as item `id`: others may join in, and its author may think better of it later.
  mutating func note(_ speech: Speech, id: String, at moment: Date) {
    storyteller.remember(speech, id: id)
    let roll = storyteller.random.fraction()
    let delay = 20 + storyteller.random.wait(mean: 90)
    let platform = speech.place.platform
    if roll < pace.deletions {
      plan(.withdraw(platform, id), at: moment.addingTimeInterval(delay))
    } else if roll < pace.deletions + pace.edits {
      plan(.amend(platform, id, speech.text + Self.afterthought(speech.person)), at: moment.addingTimeInterval(delay))
    }
  }

  /// Looks at what we posted since the last time and plans the answers.
  mutating func react(to posted: [PostedItem], on platform: SimulatedPlatform, author: (PostedItem) -> Person?) {
    let known = seen[platform] ?? 0
    guard posted.count > known else { return }
    for (offset, item) in posted[known...].enumerated() {
      var random = SplitMix64(seed: seed, "\(platform.rawValue)-\(known + offset)")
      guard let parent = item.inReplyTo, random.chance(pace.answers) else { continue }
      let delay = 6 + random.wait(mean: platform == .wordpress ? 60 : 20)
      let moment = item.at.addingTimeInterval(delay)
      if platform == .appStore {
        plan(.raise(parent), at: moment.addingTimeInterval(120))
      } else if let person = author(item) {
        plan(.speak(answer(to: item, by: person, &random)), at: moment)
      }
    }
    seen[platform] = posted.count
  }

  private func answer(to item: PostedItem, by person: Person, _ random: inout SplitMix64) -> Speech {
    let own = Phrasebook.answers.filter { $0.language == person.language }
    let phrase = random.pick(own) ?? random.pick(Phrasebook.answers) ?? Phrase("en", "Thanks!")
    let place: Place =
      switch item.platform {
      case .mastodon: .statusReply(to: item.id)
      case .matrix: .eventReply(to: item.id)
      case .wordpress: .comment(post: Int(item.place) ?? 0, parent: Int(item.id) ?? 0)
      case .appStore: .review(title: "", rating: 5)
      }
    return Speech(person: person, place: place, text: Details.fill(phrase, &random))
  }

  private mutating func scheduleArrival(after moment: Date) {
    guard let interval = pace.interval else { return }
    plan(.arrive, at: moment.addingTimeInterval(0.2 + arrivals.wait(mean: interval)))
  }

  private mutating func plan(_ deed: Errand.Deed, at moment: Date) {
    made += 1
    agenda.append(Errand(at: moment, number: made, deed: deed))
  }

  private static func afterthought(_ person: Person) -> String {
    switch person.language {
    case "it": "\n\nModifica: ho trovato la soluzione, lascio qui per gli altri."
    case "de": "\n\nNachtrag: ein Neustart hat geholfen, zumindest vorerst."
    case "es": "\n\nEdito: ya funciona, pero me gustaría saber por qué."
    case "ja": "\n\n追記：再起動したら直りました。"
    case "ar": "\n\nتعديل: تم الحل بعد إعادة التشغيل."
    default: "\n\nEdit: a restart helped, for now."
    }
  }
}
