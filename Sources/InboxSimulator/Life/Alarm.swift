import Foundation

/// Something broke: many people on all platforms say nearly the same within an hour. Has its own dice, so that the rest of the town says what it
/// would have said anyway.
struct Alarm: Sendable {
  private let town: Town
  private var random: SplitMix64
  private var count = 0
  private var seen: Set<String> = []

  init(town: Town) {
    self.town = town
    random = SplitMix64(seed: town.seed, "alarm")
  }

  /// When they speak: the last one a few minutes ago.
  func moments(_ count: Int, before now: Date) -> [Date] {
    (0..<count).map { now.addingTimeInterval(-240 - Double(count - $0) * 210) }
  }

  /// The next one to say it: on one platform after the other, nobody twice.
  mutating func next(posts: [Int]) -> Speech? {
    let platform = SimulatedPlatform.allCases[count % SimulatedPlatform.allCases.count]
    let phrase = Phrasebook.alarms[count % Phrasebook.alarms.count]
    count += 1
    let place: Place
    switch platform {
    case .mastodon: place = .mention
    case .matrix: place = .room("support")
    case .appStore: place = .review(title: phrase.title, rating: 1)
    case .wordpress:
      guard let post = posts.last else { return nil }
      place = .comment(post: post)
    }
    for _ in 0..<20 {
      let person = town.somebody(on: platform, writing: phrase.language, &random)
      if seen.insert(person.name).inserted { return Speech(person: person, place: place, text: phrase.text) }
    }
    return nil
  }
}
