import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// An order of ours and what the platform shows of it.
@Suite struct EchoTests {
  /// What can happen around an order while its echo is about.
  private enum Turn: CaseIterable { case claim, confirm, lose, echo, find, expire }

  @Test(arguments: UInt64(1)...40)
  func anOrderAndItsEchoesAreOneMessageWhateverComesFirst(seed: UInt64) async throws {
    var random = SplitMix(state: seed)
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    let order = try await house.reply("Yes", on: id)
    house.clock.advance(10)
    var echo = IncomingMessage.said("77", "@mika Yes", root: "1").ours
    if random.below(2) == 0 { echo = echo.key(try #require(try await house.entry(order)?.key)) }
    // It leaves with the first claim, and it arrives: nothing may be sent after that, whatever the turns say.
    var hasLeft = false
    for _ in 0..<14 {
      switch Turn.allCases[random.below(Turn.allCases.count)] {
      case .claim:
        let lease = house.clock.now + 60
        let claimed = try await house.store.claimOutbox(accounts: [account], holder: "a", limit: 1, lease: lease)
        #expect(!(hasLeft && !claimed.isEmpty), "sent twice")
        if !claimed.isEmpty { (hasLeft, echo.postedAt) = (true, house.clock.now) }
      case .confirm where hasLeft: _ = try? await house.store.settle(order, .confirmed("77"))
      case .lose where hasLeft: _ = try? await house.store.settle(order, .outcomeLost(reason: "timeout"))
      case .find where hasLeft: _ = try? await house.store.settle(order, .found("77"))
      case .echo where hasLeft: try await house.merge(echo, into: account)
      case .expire:
        house.clock.advance(61)
        _ = try await house.store.expiredSending()
      default: break
      }
    }
    if !hasLeft {
      try await house.claim()
      echo.postedAt = house.clock.now
    }
    try await house.merge(echo, into: account)
    try await house.merge(echo, into: account)
    #expect(try await house.entry(order)?.delivery.state == .sent("77"))
    let detail = try await house.detail(id)
    #expect(detail.messages.map(\.remoteID) == ["1", "77"])
    #expect(detail.messages.last?.direction == .outbound)
    #expect(detail.messages.last?.postedAt == echo.postedAt)
    #expect(detail.row.workflow == Workflow(state: .waiting))
    #expect(try await house.rows().count == 1)
    #expect(try await house.store.read { try $0.record(id).lastOutboundAt } == echo.postedAt)
    try await house.expectSoundness()
  }
}
