import Foundation

/// The people of the town and who is where; the same seed makes the same people.
package struct Town: Sendable {
  /// What picks out people: where they are and what they write.
  private struct Key: Hashable {
    var platform: SimulatedPlatform
    var language: String
  }

  package let seed: UInt64
  package let people: [Person]
  /// Where each of `people` has an account.
  package let presence: [Set<SimulatedPlatform>]
  private let residents: [Key: [Int]]

  /// A town of `population` people.
  package init(seed: UInt64, population: Int = 260) {
    self.seed = seed
    var random = SplitMix64(seed: seed, "people")
    var people: [Person] = []
    var presence: [Set<SimulatedPlatform>] = []
    var residents: [Key: [Int]] = [:]
    var taken: [String: Int] = [:]
    for index in 0..<population {
      let person = Self.person(&random, &taken)
      let platforms = Self.platforms(&random)
      for platform in platforms {
        residents[Key(platform: platform, language: person.language), default: []].append(index)
      }
      people.append(person)
      presence.append(platforms)
    }
    self.people = people
    self.presence = presence
    self.residents = residents
  }

  /// Somebody on `platform` who writes `language`, or anybody at all when nobody there does.
  package func somebody(on platform: SimulatedPlatform, writing language: String, _ random: inout SplitMix64) -> Person
  {
    let candidates = residents[Key(platform: platform, language: language)] ?? []
    let index = random.pick(candidates) ?? random.below(people.count)
    return people.isEmpty ? Person(named: "Nobody") : people[index]
  }

  /// Everybody on `platform` who writes `language`.
  package func people(on platform: SimulatedPlatform, writing language: String) -> [Person] {
    (residents[Key(platform: platform, language: language)] ?? []).map { people[$0] }
  }

  private static let servers = [
    "mastodon.example", "fosstodon.example", "mstdn.example", "social.example", "toot.example",
  ]

  private static func person(_ random: inout SplitMix64, _ taken: inout [String: Int]) -> Person {
    let culture = random.chance(0.3) ? Culture.english : random.pick(Culture.all) ?? Culture.english
    let given = random.pick(culture.given) ?? Culture.Name("Sam", "sam")
    let family = random.pick(culture.family) ?? Culture.Name("Reed", "reed")
    let stem =
      switch random.below(4) {
      case 0: "\(given.latin)_\(family.latin)"
      case 1: "\(given.latin)\(family.latin.prefix(1))"
      case 2: "\(given.latin.prefix(1))\(family.latin)"
      default: "\(family.latin)_\(given.latin)"
      }
    taken[stem, default: 0] += 1
    let count = taken[stem] ?? 1
    let nicknames = [culture.fullName(given, family), "\(given.latin)\(random.below(90) + 10)", given.own]
    return Person(
      name: culture.fullName(given, family), handle: count == 1 ? stem : "\(stem)\(count)", language: culture.language,
      territory: random.pick(culture.territories) ?? "USA", server: random.pick(servers) ?? "social.example",
      nickname: random.pick(nicknames))
  }

  /// Most people are in one place, some in two or three, a few everywhere.
  private static func platforms(_ random: inout SplitMix64) -> Set<SimulatedPlatform> {
    let roll = random.fraction()
    let count = roll < 0.45 ? 1 : roll < 0.8 ? 2 : roll < 0.95 ? 3 : 4
    var left = SimulatedPlatform.allCases
    return Set((0..<count).map { _ in left.remove(at: random.below(left.count)) })
  }
}
