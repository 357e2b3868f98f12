import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct SnoozeTests {
  let house: TestStore
  let account: ID<Account>
  let id: ID<Conversation>
  let end = TestClock.start + 7200

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    try await house.merge(.said("1"), into: account)
    id = try #require(try await house.rows().first?.id)
  }

  private func row() async throws -> QueueRow { try #require(try await house.rows().first) }

  @Test func aSnoozeEndsAtItsMomentAndNotBefore() async throws {
    _ = try await house.apply(.snooze(.until(end)), to: id)
    #expect(try await house.rows(.term(.is(.unanswered))).isEmpty)
    #expect(try await house.rows(.term(.is(.snoozed))).map(\.id) == [id])
    #expect(try await house.store.nextSnoozeEnd() == end)
    house.clock.advance(7199.999)
    #expect(try await house.store.wakeSnoozed().isEmpty)
    house.clock.advance(0.001)
    #expect(try await house.store.wakeSnoozed() == [id])
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
    #expect(try await house.store.nextSnoozeEnd() == nil)
    #expect(try await house.store.wakeSnoozed().isEmpty)
    let log = try await house.detail(id).activities
    #expect(log.map(\.verb) == ["snooze", "woken"])
    #expect(log.last?.actor == .moot)
  }

  @Test func theEarliestEndIsNext() async throws {
    try await house.merge(.said("2", by: "ann", minutes: 1), into: account)
    let other = try #require(try await house.rows().first { $0.id != id }?.id)
    _ = try await house.apply(.snooze(.until(end)), to: id)
    _ = try await house.apply(.snooze(.until(end - 60)), to: other)
    #expect(try await house.store.nextSnoozeEnd() == end - 60)
    house.clock.advance(7200)
    #expect(try await house.store.wakeSnoozed() == [other, id])
  }

  @Test func theirWordEndsASnoozeWithADate() async throws {
    _ = try await house.apply(.snooze(.until(end)), to: id)
    try await house.merge(.said("2", root: "1", minutes: 5), into: account)
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
    #expect(try await house.store.nextSnoozeEnd() == nil)
    #expect(try await house.detail(id).activities.map(\.verb) == ["snooze"])
  }

  @Test func noClockEndsASnoozeUntilTheirNextWord() async throws {
    _ = try await house.apply(.snooze(.nextReply), to: id)
    house.clock.advance(365 * 86_400)
    #expect(try await house.store.nextSnoozeEnd() == nil)
    #expect(try await house.store.wakeSnoozed().isEmpty)
    try await house.merge(.said("2", root: "1", minutes: 600_000), into: account)
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
  }

  @Test func aSilencedConversationSleepsOn() async throws {
    _ = try await house.apply(.silence(true), to: id)
    _ = try await house.apply(.snooze(.nextReply), to: id)
    try await house.merge(.said("2", root: "1", minutes: 5), into: account)
    #expect(try await row().workflow.state == .snoozed(.nextReply))
  }

  @Test func anotherSnoozeMovesTheEnd() async throws {
    _ = try await house.apply(.snooze(.until(end)), to: id)
    _ = try await house.apply(.snooze(.until(end + 60)), to: id)
    house.clock.advance(7200)
    #expect(try await house.store.wakeSnoozed().isEmpty)
    #expect(try await house.store.nextSnoozeEnd() == end + 60)
  }
}
