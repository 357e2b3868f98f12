import Foundation
import Testing

@testable import InboxModel

/// Every state with every event: the exact result, or the refusal.
@Suite struct DeliveryTests {
  private static let past = later(-5)
  private static let soon = later(60)
  private static let lease = later(120)

  static let states: [Delivery.State] = [
    .draft, .held(until: past), .held(until: soon), .queued(notBefore: past), .queued(notBefore: soon),
    .sending(lease: lease),
    .sent(nil), .sent("1"), .rejected(reason: "no"), .unsure(reason: "timeout"), .takenBack,
  ]

  static let events: [DeliveryEvent] = [
    .claimed(lease: lease), .confirmed("1"), .confirmed("2"), .confirmed(nil), .refused(reason: "no"),
    .postponed(until: soon, reason: "busy"), .outcomeLost(reason: "timeout"), .found("1"), .found("2"), .found(nil),
    .absent,
    .takenBack, .declaredSent, .resent,
  ]

  /// The state after each event that is allowed; all else is refused.
  private static func expected(_ state: Delivery.State) -> [DeliveryEvent: Delivery.State] {
    let arrives: [DeliveryEvent: Delivery.State] = [
      .confirmed("1"): .sent("1"), .confirmed("2"): .sent("2"), .confirmed(nil): .sent(nil), .found("1"): .sent("1"),
      .found("2"): .sent("2"), .found(nil): .sent(nil),
    ]
    let claimed: [DeliveryEvent: Delivery.State] = [.claimed(lease: lease): .sending(lease: lease)]
    let goesBack: [DeliveryEvent: Delivery.State] = [.takenBack: .takenBack]
    switch state {
    case .draft: return [:]
    case .held(let until): return goesBack + (until <= now ? claimed : [:])
    case .queued(let notBefore): return arrives + goesBack + (notBefore <= now ? claimed : [:])
    case .sending:
      return arrives + [
        .refused(reason: "no"): .rejected(reason: "no"),
        .postponed(until: soon, reason: "busy"): .queued(notBefore: soon),
        .outcomeLost(reason: "timeout"): .unsure(reason: "timeout"),
      ]
    case .sent(nil): return arrives
    case .sent(let id):
      return [.confirmed(id): .sent(id), .confirmed(nil): .sent(id), .found(id): .sent(id), .found(nil): .sent(id)]
    case .rejected: return arrives + goesBack + [.resent: .queued(notBefore: now)]
    case .unsure:
      return arrives + goesBack + [
        .refused(reason: "no"): .rejected(reason: "no"), .postponed(until: soon, reason: "busy"): state,
        .absent: .queued(notBefore: now), .resent: .queued(notBefore: now), .declaredSent: .sent(nil),
      ]
    case .takenBack: return arrives
    }
  }

  @Test("every event on every state", arguments: states)
  func table(_ state: Delivery.State) throws {
    let before = Delivery(state: state, attempts: 3, problem: "earlier")
    let expected = Self.expected(state)
    for event in Self.events {
      if let after = expected[event] {
        #expect(try before.after(event, at: now).state == after, "\(event)")
      } else {
        #expect(throws: DeliveryError(state: state, event: event)) { try before.after(event, at: now) }
      }
    }
  }

  @Test("only a claim counts as an attempt", arguments: states)
  func attempts(_ state: Delivery.State) {
    let before = Delivery(state: state, attempts: 3)
    for event in Self.events {
      guard let after = try? before.after(event, at: now) else { continue }
      let isClaim = event == .claimed(lease: Self.lease)
      #expect(after.attempts == (isClaim ? 4 : 3))
    }
  }

  @Test("the last problem is kept until the order has arrived")
  func problems() throws {
    let sending = Delivery(state: .sending(lease: Self.lease), attempts: 1)
    #expect(try sending.after(.postponed(until: Self.soon, reason: "busy"), at: now).problem == "busy")
    #expect(try sending.after(.refused(reason: "no"), at: now).problem == "no")
    let unsure = try sending.after(.outcomeLost(reason: "timeout"), at: now)
    #expect(unsure.problem == "timeout")
    #expect(try unsure.after(.postponed(until: Self.soon, reason: "still down"), at: now).problem == "still down")
    #expect(try unsure.after(.absent, at: now).problem == "timeout")
    #expect(try unsure.after(.found("1"), at: now).problem == nil)
    #expect(try unsure.after(.takenBack, at: now).after(.found("1"), at: now).problem == nil)
  }

  @Test("an order waits for its undo window, if there is one")
  func ordered() {
    #expect(Delivery.ordered(at: now, undoWindow: 10).state == .held(until: later(10)))
    #expect(Delivery.ordered(at: now, undoWindow: 0).state == .queued(notBefore: now))
  }

  @Test("what is pending and what needs a person")
  func flags() {
    let pending = Self.states.filter { Delivery(state: $0).isPending }
    #expect(
      pending == [
        .held(until: Self.past), .held(until: Self.soon), .queued(notBefore: Self.past), .queued(notBefore: Self.soon),
        .sending(lease: Self.lease), .unsure(reason: "timeout"),
      ])
    #expect(
      Self.states.filter { Delivery(state: $0).needsPerson } == [.rejected(reason: "no"), .unsure(reason: "timeout")])
  }
}

extension [DeliveryEvent: Delivery.State] {
  fileprivate static func + (left: Self, right: Self) -> Self { left.merging(right) { $1 } }
}
