import Foundation
import InboxModel
import InboxSimulator
import InboxStore
import KillVictim
import Testing

/// Moot is killed with SIGKILL again and again while rules act and people are told: each effect of a rule stands once for each change, and
/// of each escalation every receiver hears as often as is promised.
@Suite(.serialized) struct TriageKillTests {
  /// How many kills: `TRIAGE_KILLS` in the environment, a hundred without it. The seed may be given as `KILL_SEED`.
  private static let wanted = ProcessInfo.processInfo.environment["TRIAGE_KILLS"].flatMap { Int($0) } ?? 100
  private static let seed = ProcessInfo.processInfo.environment["KILL_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(.timeLimit(.minutes(10)))
  func `However often it is killed, rules act once for each change and everybody is told as promised`() async throws {
    var random = SplitMix64(seed: Self.seed, "triage kills")
    let town = try await TriageTown()
    var kills = 0
    while kills < Self.wanted {
      try await town.speak(3)
      let victim = try Victim(errand: town.errandFile)
      let watchdog = arm(victim, town, &random)
      let end = await victim.end(within: .seconds(60))
      watchdog?.cancel()
      town.wire.disarm()
      // One that is done before its moment comes was not killed, and counts for nothing.
      if end == .killed { kills += 1 } else { try #require(end == .done, "after \(kills) kills") }
    }
    try #require(await Victim(errand: town.errandFile).end(within: .seconds(60)) == .done)
    try await verify(town)
    await town.close()
  }

  /// Half of them die at a request, the others at any moment.
  private func arm(_ victim: Victim, _ town: TriageTown, _ random: inout SplitMix64) -> Task<Void, any Error>? {
    if random.chance(0.5) {
      var moment = Moment.random(&random)
      moment.event = 1 + (moment.event - 1) % 4
      town.wire.arm(moment, for: victim.number)
      return nil
    }
    let delay = Duration.microseconds(5000 + random.below(120_000))
    return Task {
      try await Task.sleep(for: delay)
      kill(victim.number, SIGKILL)
    }
  }

  private func verify(_ town: TriageTown) async throws {
    let store = try town.errand.open()
    let rows = try await store.queue(QueueRequest(query: .all, limit: 10_000, member: "ana")).rows
    #expect(rows.count == town.outside.spoken)
    for row in rows {
      let detail = try #require(try await store.conversation(row.id, member: "ana"))
      let isHandedOver = detail.messages.contains { $0.body == "It lost my data" }
      let notes = detail.messages.filter { $0.direction == .internal }.map(\.body)
      #expect(notes.sorted() == (isHandedOver ? ["handed", "seen by see"] : ["seen by see"]), "#\(row.id)")
      #expect(row.tags.map(\.name) == ["seen"] && (row.escalation != nil) == isHandedOver, "#\(row.id)")
      #expect(detail.activities.count { $0.verb == "tag" } == 1, "#\(row.id)")
    }
    let handedOver = rows.count { $0.escalation != nil }
    let notices = try await store.notices(limit: 10_000, includingSettled: true)
    #expect(notices.count == 3 * handedOver)
    for notice in notices { verify(notice, town) }
    try store.close()
  }

  private func verify(_ notice: EscalationNotice, _ town: TriageTown) {
    let marks = town.outside.marks(at: notice.target)
    let times = marks.count { $0.contains(notice.key) }
    let state = notice.delivery.state
    let isTold = if case .sent = state { true } else { false }
    let isUnsure = if case .unsure = state { true } else { false }
    switch notice.target {
    // Who can be asked is told once; who recognises what he has had is told at least once.
    case "findable": #expect(isTold && times == 1, "\(state), told \(times) times")
    case "patient": #expect(isTold && times >= 1, "\(state), told \(times) times")
    // Of anybody else it is never said that he was told when he was not, and nobody is told twice.
    default: #expect((isTold && times == 1) || (isUnsure && times <= 1), "\(state), told \(times) times")
    }
  }
}
