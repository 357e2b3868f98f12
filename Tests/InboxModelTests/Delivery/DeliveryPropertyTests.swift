import Foundation
import InboxTesting
import Testing

@testable import InboxModel

/// Orders under long random lives.
@Suite struct DeliveryPropertyTests {
  /// A life of an order: each step that was accepted, with its state before and after.
  private func life(_ random: inout SeededGenerator, without forbidden: Set<DeliveryEvent> = []) -> [(
    Delivery, DeliveryEvent, Delivery
  )] {
    var moment = now
    var delivery = Delivery.ordered(at: now, undoWindow: Double(random.number(0...1) * 10))
    var steps: [(Delivery, DeliveryEvent, Delivery)] = []
    for _ in 0..<60 {
      moment = moment.addingTimeInterval(Double(random.number(0...30)))
      let event = random.pick(DeliveryTests.events)
      guard !forbidden.contains(event), let next = try? delivery.after(event, at: moment) else { continue }
      steps.append((delivery, event, next))
      delivery = next
    }
    return steps
  }

  @Test("without a word that it is absent, or a person's, what is unsure never leaves again", arguments: UInt64(1)...50)
  func unsureStays(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var wasUnsure = false
      for (_, _, after) in life(&random, without: [.absent, .resent]) {
        if case .sending = after.state { #expect(!wasUnsure) }
        if case .unsure = after.state { wasUnsure = true }
      }
    }
  }

  @Test("between being unsure and leaving again, somebody said that it is not there")
  func unsureNeedsWord() {
    var random = SeededGenerator(seed: 1)
    var sawSecondTry = false
    for _ in 0..<5000 {
      var isDoubtful = false
      for (_, event, after) in life(&random) {
        switch after.state {
        case .unsure: isDoubtful = true
        case .sending:
          #expect(!isDoubtful)
          sawSecondTry = sawSecondTry || after.attempts > 1
        default: break
        }
        if event == .absent || event == .resent { isDoubtful = false }
      }
    }
    #expect(sawSecondTry)
  }

  @Test("what has been sent never leaves again and is never forgotten", arguments: UInt64(1)...50)
  func sentIsFinal(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      for (before, _, after) in life(&random) {
        guard case .sent(let known) = before.state else { continue }
        guard case .sent(let id) = after.state else {
          Issue.record("\(before) became \(after)")
          continue
        }
        if known != nil { #expect(id == known) }
      }
    }
  }

  @Test("only what is being sent becomes unsure, and only what is held or queued is claimed", arguments: UInt64(1)...20)
  func sources(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      for (before, event, after) in life(&random) {
        if case .unsure = after.state, before.state != after.state {
          guard case .sending = before.state else {
            Issue.record("\(before) became unsure by \(event)")
            continue
          }
        }
        if case .claimed = event {
          switch before.state {
          case .held, .queued: break
          default: Issue.record("\(before) was claimed")
          }
        }
      }
    }
  }
}
