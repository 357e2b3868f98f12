import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Orders between the outbox and the platform: who takes them, what becomes of them, and what a person decides.
@Suite struct DeliveryTests {
  let house: TestStore
  let account: ID<Account>
  let id: ID<Conversation>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    try await house.merge(.said("1", "Is there an export?"), into: account)
    id = try #require(try await house.rows().first?.id)
    house.clock.advance(60)
  }

  private func row() async throws -> QueueRow { try #require(try await house.rows().first { $0.id == id }) }

  private func unsure() async throws -> ID<OutboxEntry> {
    let order = try await house.reply("Yes", on: id)
    try await house.claim()
    try await house.store.settle(order, .outcomeLost(reason: "timeout"))
    return order
  }

  private func decide(_ decision: Command.DeliveryDecision, on order: ID<OutboxEntry>) async throws -> ActionOutcome {
    try await house.store.decide(decision, on: order, by: .member("ana")).outcome
  }

  // MARK: Planning

  @Test func aPlanSaysWhatWouldHappenAndWritesNothing() async throws {
    let before = try await house.everyRow()
    let replying = try await house.store.plan(.reply(.init(text: "Yes")), for: [id], by: .member("ana"))
    #expect(replying.map(\.0) == [id])
    #expect(replying.map(\.1) == [.done(order: nil)])
    let long = String(repeating: "x", count: 503)
    let refused = try await house.store.plan(.reply(.init(text: long)), for: [id], by: .member("ana"))
    #expect(refused.map(\.1) == [.refused(.tooLong(by: 3, limit: 500))])
    let idle = try await house.store.plan(.assign(nil), for: [id, ID(99)], by: .member("ana"))
    #expect(idle.map(\.0) == [id])
    #expect(idle.map(\.1) == [.unchanged])
    #expect(try await house.everyRow() == before)
  }

  @Test func aRefusedReplyKeepsItsDraftAndWritesNothing() async throws {
    try await house.store.saveDraft(
      Draft(conversation: id, kind: .reply, text: "  ", author: "ana", updatedAt: house.clock.now))
    try await house.store.saveDraft(
      Draft(conversation: id, kind: .reply, text: "half a thought", author: "ana", updatedAt: house.clock.now))
    let before = try await house.everyRow()
    #expect(try await house.apply(.reply(.init(text: " \n")), to: id) == .refused(.emptyText))
    #expect(try await house.everyRow() == before)
  }

  @Test func aReplyIsHeldBackWhenSomethingNewerStandsThere() async throws {
    let seen = try #require(try await house.detail(id).messages.last?.id)
    try await house.merge(.said("2", "forget it", root: "1", minutes: 1), into: account)
    let newest = try #require(try await house.detail(id).messages.last?.id)
    #expect(try await house.apply(.reply(.init(text: "Yes", seen: seen)), to: id) == .newerMessage(newest))
    #expect(try await house.store.outbox(limit: 9).isEmpty)
    guard case .done = try await house.apply(.reply(.init(text: "Yes", seen: newest)), to: id) else {
      Issue.record("refused")
      return
    }
  }

  // MARK: Taking

  @Test func ordersThatCarryWordsLeaveAConversationOneByOne() async throws {
    let first = try await house.reply("One", on: id)
    let second = try await house.reply("Two", on: id)
    #expect(try await house.claim().map(\.id) == [first])
    #expect(try await house.claim().isEmpty)
    try await house.store.settle(first, .confirmed("77"))
    #expect(try await house.claim().map(\.id) == [second])
  }

  @Test func twoProcessesThatTakeAtTheSameTimeTakeEachOrderOnce() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    for number in 1...40 {
      try await house.merge(.said("\(number)", by: "p\(number)", minutes: Double(number)), into: account)
    }
    for row in try await house.rows() { _ = try await house.reply("Yes", on: row.id) }
    house.clock.advance(10)
    let stores = [house.store, try house.reopened(), try house.reopened()]
    let lease = house.clock.now + 60
    let taken = try await withThrowingTaskGroup(of: [ID<OutboxEntry>].self) { group in
      for (number, store) in stores.enumerated() {
        group.addTask {
          var mine: [ID<OutboxEntry>] = []
          while true {
            let part = try await store.claimOutbox(accounts: [account], holder: "p\(number)", limit: 3, lease: lease)
            if part.isEmpty { return mine }
            mine += part.map(\.id)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(taken.count == 40)
    #expect(Set(taken).count == 40)
    for store in stores.dropFirst() { try store.close() }
  }

  @Test func nothingLeavesThroughAnAccountThatNeedsASignIn() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.store.noteHealth(account: account, .refusedCredentials(reason: "expired"))
    #expect(try await house.claim().isEmpty)
    #expect(try await house.store.nextOutboxDeadline(accounts: [account]) == nil)
    #expect(
      try await house.apply(.reply(.init(text: "More")), to: id) == .refused(.needsSignIn(account: "shop")))
    try await house.store.noteHealth(account: account, .answered)
    #expect(try await house.claim().map(\.id) == [order])
  }

  @Test func aRateLimitMovesTheDeadline() async throws {
    _ = try await house.reply("Yes", on: id)
    #expect(try await house.store.nextOutboxDeadline(accounts: [account]) == house.clock.now + 10)
    let until = house.clock.now + 300
    try await house.store.noteHealth(account: account, .askedToWait(until: until))
    #expect(try await house.store.nextOutboxDeadline(accounts: [account]) == until)
    #expect(try await house.claim().isEmpty)
    house.clock.advance(300)
    #expect(try await house.claim().count == 1)
  }

  // MARK: Doubt

  @Test func aLeaseThatIsOverLeavesTheOrderUnsure() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.claim()
    #expect(try await house.store.nextOutboxDeadline(accounts: [account]) == house.clock.now + 60)
    house.clock.advance(59)
    #expect(try await house.store.expiredSending().isEmpty)
    house.clock.advance(1)
    let expired = try await house.store.expiredSending()
    #expect(expired.map(\.id) == [order])
    #expect(expired.map(\.delivery.state) == [.unsure(reason: "interrupted while sending")])
    #expect(try await house.store.expiredSending().isEmpty)
    #expect(try await house.store.unsureEntries(account: account).map(\.id) == [order])
    // Nobody sends it again blindly.
    #expect(try await house.claim().isEmpty)
    #expect(try await house.store.outboxSummary() == OutboxSummary(pending: 1, needingPerson: 1))
    try await house.store.settle(order, .absent)
    let again = try await house.claim()
    #expect(again.map(\.id) == [order])
    #expect(again.map(\.delivery.attempts) == [2])
  }

  @Test func aProcessThatEndedIsForgotten() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.claim(holder: "gone")
    #expect(try await house.store.holders() == ["gone"])
    try await house.store.forget(holder: "somebody else")
    #expect(try await house.store.expiredSending().isEmpty)
    try await house.store.forget(holder: "gone")
    #expect(try await house.store.expiredSending().map(\.id) == [order])
    #expect(try await house.store.holders() == [])
  }

  @Test func whatIsDeclaredSentIsNotSentAgainAndItsEchoIsNoNews() async throws {
    let order = try await unsure()
    #expect(try await decide(.declareSent, on: order) == .done(order: order))
    #expect(try await house.entry(order)?.delivery.state == .sent(nil))
    #expect(try await house.claim().isEmpty)
    try await house.merge(.said("77", "Yes", root: "1", minutes: 2).ours, into: account)
    #expect(try await house.entry(order)?.delivery.state == .sent("77"))
    #expect(try await house.detail(id).messages.map(\.remoteID) == ["1", "77"])
    #expect(try await row().workflow == Workflow(state: .waiting))
    try await house.expectSoundness()
  }

  @Test func anEchoEndsTheDoubt() async throws {
    let order = try await unsure()
    let outcome = try await house.merge(.said("77", "Yes", root: "1", minutes: 2).ours, into: account)
    #expect(outcome.settled == [order])
    #expect(outcome.arrived.isEmpty)
    #expect(try await house.entry(order)?.delivery.state == .sent("77"))
    #expect(try await house.store.unsureEntries(account: account).isEmpty)
    #expect(try await house.detail(id).messages.count == 2)
  }

  @Test func wordsTakenBackInDoubtThatHadArrivedAreNotLost() async throws {
    let order = try await unsure()
    #expect(try await decide(.takeBack, on: order) == .done(order: order))
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["Yes"])
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
    try await house.merge(
      .said("77", "Yes", root: "1", minutes: 2).ours.key(try #require(try await house.entry(order)?.key)), into: account
    )
    #expect(try await house.entry(order)?.delivery.state == .sent("77"))
    #expect(try await house.detail(id).messages.map(\.body) == ["Is there an export?", "Yes"])
    #expect(try await row().workflow == Workflow(state: .waiting))
    try await house.expectSoundness()
  }

  // MARK: Refusals

  @Test func aRefusedReplyWaitsForAPersonAndGoesOutOnceMore() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.claim()
    try await house.store.settle(order, .refused(reason: "too many links"))
    #expect(try await row().workflow == Workflow(state: .open, waitingSince: TestClock.start))
    #expect(try await row().delivery == .rejected(reason: "too many links"))
    #expect(try await house.rows(.term(.is(.failed))).map(\.id) == [id])
    #expect(try await house.detail(id).messages.map(\.body) == ["Is there an export?", "Yes"])
    #expect(try await decide(.retry, on: order) == .done(order: order))
    #expect(try await row().workflow == Workflow(state: .waiting))
    #expect(try await house.claim().map(\.delivery.attempts) == [2])
    try await house.store.settle(order, .confirmed("77"))
    #expect(try await row().delivery == nil)
    try await house.expectSoundness()
  }

  @Test func thereIsNothingToDecideOnWhatArrived() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.send(as: "77")
    for decision in Command.DeliveryDecision.allCases {
      #expect(try await decide(decision, on: order) == .unchanged, "\(decision)")
    }
    #expect(try await house.entry(order)?.delivery.state == .sent("77"))
    await #expect(throws: StoreError.noSuchEntry) { try await decide(.retry, on: ID(99)) }
  }

  @Test func aSecondIdForWhatIsSentIsRefused() async throws {
    let order = try await house.reply("Yes", on: id)
    try await house.send(as: "77")
    let delivery = try #require(try await house.entry(order)?.delivery)
    #expect(try await house.store.settle(order, .confirmed("77")) == delivery)
    await #expect {
      try await house.store.settle(order, .confirmed("78"))
    } throws: { error in
      guard case .refused(let refusal) = error as? StoreError else { return false }
      return refusal.state == .sent("77") && refusal.event == .confirmed("78")
    }
  }

  @Test func aPullThatBeganBeforeANewWordingWasConfirmedDoesNotBringTheOldOneBack() async throws {
    let single = Capabilities([.reply: .yes(.init(isSingle: true))])
    let shop = try await house.account("reviews", capabilities: single)
    try await house.merge(.said("r1", "bad", kind: .review, rating: 1), into: shop)
    let review = try #require(try await house.rows().first { $0.account == shop }?.id)
    _ = try await house.reply("Sorry", on: review)
    try await house.send(as: "77")
    try await house.merge(.said("77", "Sorry", root: "r1", minutes: 1).ours, into: shop)
    let begun = house.clock.now
    _ = try await house.reply("Fixed in 4.2", on: review)
    try await house.send(as: "77")
    let stale = IncomingPage(events: [.message(.said("77", "Sorry", root: "r1", minutes: 1).ours)], cursor: nil)
    #expect(try await house.store.merge(stale, into: shop, asOf: begun).isEmpty)
    #expect(try await house.detail(review).messages.map(\.body) == ["bad", "Fixed in 4.2"])
    // Whoever changed it on the platform's own site after that is heard.
    _ = try await house.store.merge(stale, into: shop, asOf: house.clock.now + 1)
    #expect(try await house.detail(review).messages.map(\.body) == ["bad", "Sorry"])
  }
}
