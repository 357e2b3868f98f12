import Foundation
import InboxModel
import InboxSimulator
import Testing

/// Moot is killed with SIGKILL again and again while replies go out, and started again until all is settled: every reply must stand
/// on its platform exactly once, and the store must say so.
@Suite(.serialized) struct KillTests {
  /// How many kills: `KILLS` in the environment, two hundred without it. The seed may be given as `KILL_SEED`.
  private static let wanted = ProcessInfo.processInfo.environment["KILLS"].flatMap { Int($0) } ?? 200
  private static let seed = ProcessInfo.processInfo.environment["KILL_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(.timeLimit(.minutes(15)))
  func `However often it is killed, no reply is lost and none is sent twice`() async throws {
    var random = SplitMix64(seed: Self.seed, "kills")
    var kills = 0
    var rounds = 0
    while kills < Self.wanted {
      rounds += 1
      kills += try await round(rounds, &random, atMost: Self.wanted - kills)
    }
    print("\(kills) kills in \(rounds) rounds")
  }

  /// One town, one store, twenty replies, and victims until everything is settled. Every other time they are one answer to a burst.
  /// Returns how many were killed.
  private func round(_ number: Int, _ random: inout SplitMix64, atMost limit: Int) async throws -> Int {
    let isBurst = number.isMultiple(of: 2)
    let town = try await KillTown(seed: Self.seed &+ UInt64(number), strangers: 5, isBurst: isBurst)
    var moments: [Moment] = []
    while true {
      let victim = try Victim(errand: town.errandFile)
      let moment = Moment.random(&random)
      if moments.count < limit { town.wire.arm(moment, for: victim.number) }
      let end = await victim.end(within: .seconds(60))
      town.wire.disarm()
      if end == .done { break }
      moments.append(moment)
      try #require(end == .killed, "round \(number), victim \(moments.count)")
      try #require(moments.count <= limit, "round \(number) does not end")
    }
    let story = "round \(number), killed at \(moments)"
    if isBurst { try await verifyBurst(town, story) } else { try await verify(town, story) }
    await town.close()
    return moments.count
  }

  /// Everybody has the words of their platform once, under what they said, though others have the very same words.
  private func verifyBurst(_ town: KillTown, _ story: String) async throws {
    let posted = town.simulator.posted()
    let entries = try await town.entries()
    #expect(entries.count == 20 && posted.count == 20, "\(entries.count) ordered, \(posted.count) posted; \(story)")
    let words = entries.map(\.order.text)
    for (platform, text) in KillTown.variants {
      #expect(words.count { $0 == text } == 5, "\(platform.name); \(story)")
      #expect(posted.count { $0.text.contains(text) } == 5, "\(platform.name); \(story)")
    }
    for entry in entries {
      let (text, target) = (try #require(entry.order.text), try #require(entry.order.target.message).value)
      let copies = posted.filter { ($0.inReplyTo == target || $0.place == target) && $0.text.contains(text) }
      #expect(copies.count == 1, "\(target) has \(copies.count) answers; \(story)")
      #expect(entry.delivery.state == .sent(copies.first.map { RemoteID($0.id) }), "\(target); \(story)")
    }
  }

  private func verify(_ town: KillTown, _ story: String) async throws {
    let posted = town.simulator.posted()
    let entries = try await town.entries()
    #expect(entries.count == 20, "\(story)")
    for entry in entries {
      let words = try #require(entry.order.text)
      let copies = posted.filter { $0.text.contains(words) }
      #expect(copies.count == 1, "\(words) stands there \(copies.count) times; \(story)")
      #expect(entry.delivery.state == .sent(copies.first.map { RemoteID($0.id) }), "\(words); \(story)")
    }
  }
}
