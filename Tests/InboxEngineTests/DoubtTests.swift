import Foundation
import InboxConnect
import InboxModel
import Testing

@testable import InboxEngine

@Suite struct DoubtTests {
  private let now = Date(timeIntervalSince1970: 1_800_000_000)
  private let receipt = Receipt(remoteID: "r1")

  private func later(_ seconds: TimeInterval) -> Date { now.addingTimeInterval(seconds) }

  @Test func `What the platform has is found`() {
    var doubt = Doubt(askAt: now)
    #expect(doubt.answered(receipt, at: now, delay: 15) == .found(receipt))
    #expect(doubt.askAt == nil)
  }

  @Test func `One no is not enough: the platform may still be at work`() {
    var doubt = Doubt(askAt: now)
    #expect(doubt.answered(nil, at: now, delay: 15) == .askAgain(at: later(15)))
    #expect(doubt.answered(nil, at: later(14), delay: 15) == .askAgain(at: later(15)))
    #expect(doubt.answered(nil, at: later(15), delay: 15) == .absent)
  }

  @Test func `After a first no it can still turn up`() {
    var doubt = Doubt(askAt: now)
    _ = doubt.answered(nil, at: now, delay: 15)
    #expect(doubt.answered(receipt, at: later(15), delay: 15) == .found(receipt))
  }

  @Test func `A question that fails is asked again, later and later`() {
    var doubt = Doubt(askAt: now)
    let error = ConnectorError.unreachable(reason: "down")
    let conclusions = (0..<3).map { _ in doubt.failed(error, at: now, backoff: Backoff(), random: 0.5) }
    #expect(conclusions == [.askAgain(at: later(1)), .askAgain(at: later(2)), .askAgain(at: later(4))])
    #expect(
      doubt.failed(.waitUntil(later(77), reason: "429"), at: now, backoff: Backoff(), random: 0.5)
        == .askAgain(at: later(77)))
  }

  @Test(arguments: [ConnectorError.notFindable, .gone(reason: "gone"), .rejected(reason: "no"), .refused(.encrypted)])
  func `What the platform cannot tell is left to a person`(error: ConnectorError) {
    var doubt = Doubt(askAt: now)
    #expect(doubt.failed(error, at: now, backoff: Backoff(), random: 0.5) == .leaveToPerson)
    #expect(doubt.askAt == nil)
  }

  private func entry(_ id: Int64, attemptedAt: Date) -> OutboxEntry {
    OutboxEntry(
      id: ID(id), account: ID(1), conversation: ID(1),
      order: PlatformOrder(verb: .reply, target: PlatformOrder.Target(channel: "page")), key: "k\(id)", author: "ana",
      createdAt: now, attemptedAt: attemptedAt, delivery: Delivery(state: .unsure(reason: "?"), attempts: 1))
  }

  @Test func `The doubts of an account follow what is in doubt`() {
    var doubts = Doubts()
    doubts.update([entry(1, attemptedAt: now), entry(2, attemptedAt: now)], at: now)
    #expect(doubts.next?.entry.id == ID(1))
    doubts[ID(1)] = Doubt(askAt: later(15))
    #expect(doubts.next?.entry.id == ID(2))
    // The second was settled; the first is still asked about when it was due.
    doubts.update([entry(1, attemptedAt: now)], at: later(1))
    #expect(doubts.next?.askAt == later(15))
    // It was sent once more, and is in doubt again: another doubt.
    doubts.update([entry(1, attemptedAt: later(20))], at: later(21))
    #expect(doubts.next?.askAt == later(21))
    doubts.update([], at: later(22))
    #expect(doubts.next == nil)
  }
}
