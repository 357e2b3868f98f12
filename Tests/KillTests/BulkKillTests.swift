import Foundation
import InboxModel
import InboxSimulator
import KillVictim
import Testing

@testable import InboxStore

/// Moot is killed with SIGKILL in the middle of a command over many conversations, and while it takes one back: each conversation is as it
/// was or wholly changed, with its line in the log; one undo takes back all that was done, and nothing is ordered twice.
@Suite(.serialized) struct BulkKillTests {
  /// How many kills: `BULK_KILLS` in the environment, forty without it. The seed may be given as `KILL_SEED`.
  private static let wanted = ProcessInfo.processInfo.environment["BULK_KILLS"].flatMap { Int($0) } ?? 40
  private static let seed = ProcessInfo.processInfo.environment["KILL_SEED"].flatMap { UInt64($0) } ?? 1

  @Test(.timeLimit(.minutes(10)))
  func `However often it is killed, a command over many is done and taken back whole, conversation by conversation`()
    async throws
  {
    var random = SplitMix64(seed: Self.seed, "bulk kills")
    let town = try await BulkTown(holding: 200)
    let before = try await town.rows()
    var (kills, rounds) = (0, 0)
    while kills < Self.wanted {
      rounds += 1
      let batch = "round-\(rounds)"
      if try await town.isKilled(at: .act(batch: batch), town.death(&random, after: town.portions)) { kills += 1 }
      let done = try await verify(town, batch, before)
      // Every other undo is killed as well, and the next one goes on.
      if rounds.isMultiple(of: 2) {
        let portions = done / BulkErrand.portion
        if try await town.isKilled(at: .undo, town.death(&random, after: portions)) { kills += 1 }
        _ = try await verify(town, batch, before)
      }
      _ = try await town.isKilled(at: .undo, nil)
      try await verifyTakenBack(town, batch, done)
      #expect(try await town.rows() == before, "after \(batch)")
    }
    print("\(kills) kills in \(rounds) commands over \(before.count) conversations")
    try await verifyEnd(town)
    try town.close()
  }

  /// Holds each conversation against the log. Returns how many entries the batch has.
  private func verify(_ town: BulkTown, _ batch: String, _ before: [QueueRow]) async throws -> Int {
    let log = try await town.log(batch)
    let orders = try await town.openOrders()
    let rows = try await town.rows()
    #expect(rows.map(\.id) == before.map(\.id))
    for (row, former) in zip(rows, before) {
      let verbs = log.standing[row.id] ?? []
      #expect(Set(verbs).count == verbs.count, "#\(row.id) has \(verbs)")
      #expect(row.tags.map(\.name) == (verbs.contains("tag") ? [BulkErrand.tag] : []), "#\(row.id) has \(verbs)")
      #expect(orders[row.id] == (verbs.contains("hide") ? 1 : nil), "#\(row.id) has \(verbs)")
      #expect((row.workflow.doneReason != nil) == verbs.contains("done"), "#\(row.id) has \(verbs)")
      if verbs.isEmpty { #expect(row == former) }
    }
    return log.entries
  }

  private func verifyTakenBack(_ town: BulkTown, _ batch: String, _ done: Int) async throws {
    let log = try await town.log(batch)
    #expect(log.entries == done && log.undone == done, "\(batch): \(log.undone) of \(log.entries), \(done) done")
    #expect(log.standing.values.allSatisfy { $0.isEmpty })
    #expect(try await town.openOrders().isEmpty)
    #expect(try await town.store.undo(by: BulkErrand.member) == .nothingToUndo)
  }

  private func verifyEnd(_ town: BulkTown) async throws {
    #expect(try await town.store.examine(atMost: 60) == .sound)
    let (orders, hidden) = try await town.store.read { session in
      (
        try session.first("SELECT count(*) FROM outboxEntry") { $0.int(0) },
        try session.first("SELECT count(*) FROM activity WHERE verb = 'hide' AND batch LIKE 'round-%'") { $0.int(0) }
      )
    }
    #expect(orders == hidden)
  }
}
