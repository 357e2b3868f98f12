import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct MergingTests {
  @Test(arguments: StoreBackend.allCases)
  func aFirstMessageBeginsAConversationThatWaits(backend: StoreBackend) async throws {
    let house = try TestStore(backend)
    let account = try await house.account()
    let outcome = try await house.merge(.said("1", "Is there an export?"), into: account)
    #expect(outcome.arrived.count == 1)
    let rows = try await house.rows(.term(.is(.unanswered)))
    #expect(rows.count == 1)
    let row = try #require(rows.first)
    #expect(row.workflow == Workflow(state: .new, waitingSince: TestClock.start))
    #expect(row.person == "Mika")
    #expect(row.handle == "@mika@example.org")
    #expect(row.snippet == "Is there an export?")
    #expect(row.score == 10)
    #expect(row.isUnread)
    #expect(try await house.store.cursor(of: account) == "c")
    #expect(try await house.store.count(.term(.is(.unanswered)), member: "ana") == 1)
  }

  @Test(arguments: StoreBackend.allCases)
  func aPageMergedAgainChangesNothing(backend: StoreBackend) async throws {
    let house = try TestStore(backend)
    let account = try await house.account()
    let page: [IncomingMessage] = [.said("1"), .said("2", root: "1", minutes: 1), .said("3", by: "ann", minutes: 2)]
    for message in page { try await house.merge(message, into: account) }
    let before = try await house.rows()
    let detail = try await house.detail(before[0].id)
    house.clock.advance(60)
    let again = try await house.merge(events: page.map { .message($0) }, into: account)
    #expect(again.isEmpty)
    #expect(try await house.rows() == before)
    #expect(try await house.detail(before[0].id) == detail)
  }

  @Test(arguments: StoreBackend.allCases)
  func anAnswerGoesOutOnceAndItsEchoIsNoNews(backend: StoreBackend) async throws {
    let house = try TestStore(backend)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    let outcome = try await house.apply(.reply(.init(text: "Yes, since 4.2")), to: id)
    guard case .done(let order?) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(try await house.rows(.term(.is(.unanswered))).isEmpty)
    let early = try await house.store.claimOutbox(
      accounts: [account], holder: "a", limit: 5, lease: house.clock.now + 60)
    #expect(early.isEmpty)
    #expect(try await house.store.nextOutboxDeadline(accounts: [account]) == house.clock.now + 10)
    house.clock.advance(10)
    let claimed = try await house.store.claimOutbox(
      accounts: [account], holder: "a", limit: 5, lease: house.clock.now + 60)
    #expect(claimed.map(\.id) == [order])
    #expect(claimed.first?.order.target.message == "1")
    #expect(claimed.first?.order.text == "Yes, since 4.2")
    #expect(
      try await house.store.claimOutbox(accounts: [account], holder: "b", limit: 5, lease: house.clock.now + 60).isEmpty
    )
    let delivery = try await house.store.settle(
      order, .confirmed("77"), receipt: Receipt(remoteID: "77", permalink: URL(string: "https://example.social/77")))
    #expect(delivery.state == .sent("77"))
    let echo = try await house.merge(.said("77", "Yes, since 4.2", root: "1", minutes: 1).ours, into: account)
    #expect(echo.isEmpty)
    let detail = try await house.detail(id)
    #expect(detail.messages.map(\.body) == ["Hello there", "Yes, since 4.2"])
    #expect(detail.messages.last?.remoteID == "77")
    #expect(detail.row.workflow.state == .waiting)
    #expect(detail.outbox.isEmpty)
  }
}
