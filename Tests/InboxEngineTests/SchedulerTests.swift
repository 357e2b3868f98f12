import Foundation
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

@Suite struct SchedulerTests {
  @Test func `A snooze ends on time, also one that was set while it slept`() async throws {
    let bench = try Bench()
    let account = try await bench.account("shop", ScriptedConnector())
    let first = try await bench.conversation(1, in: account)
    let second = try await bench.conversation(2, in: account)
    let hour = bench.start.addingTimeInterval(3000)
    let soon = bench.start.addingTimeInterval(60)
    _ = try await bench.store.apply(.snooze(.until(hour)), to: first, by: .member("ana"), batch: "1")
    let scheduler = Engine(bench.world()).scheduler
    try await bench.during({ await scheduler.run() }) {
      await bench.clock.untilSomebodySleeps(until: hour)
      _ = try await bench.store.apply(.snooze(.until(soon)), to: second, by: .member("ana"), batch: "2")
      await bench.clock.untilSomebodySleeps(until: soon)
      bench.clock.advance(to: soon)
      await bench.clock.untilSomebodySleeps(until: hour)
      #expect(try await bench.workflow(second) == .open)
      #expect(try await bench.workflow(first) == .snoozed(.until(hour)))
      bench.clock.advance(to: hour)
      try await bench.until { try await bench.workflow(first) == .open }
    }
  }

  @Test func `With nothing snoozed nobody sleeps by the clock`() async throws {
    let bench = try Bench()
    let scheduler = Engine(bench.world()).scheduler
    let running = Task { await scheduler.run() }
    scheduler.stop()
    await running.value
    #expect(bench.clock.deadlines.isEmpty)
  }
}

extension Bench {
  func workflow(_ id: ID<Conversation>) async throws -> Workflow.State? {
    try await store.conversation(id, member: "ana", messageLimit: 10)?.row.workflow.state
  }
}
