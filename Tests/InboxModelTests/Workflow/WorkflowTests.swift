import Foundation
import Testing

@testable import InboxModel

@Suite struct WorkflowTests {
  private static let fortnight: TimeInterval = 14 * 86_400
  private static let since = later(-500)

  @Test(
    "a message from outside on each state",
    arguments: [
      (Workflow(state: .new, waitingSince: since), Workflow(state: .new, waitingSince: since)),
      (Workflow(state: .new), Workflow(state: .new, waitingSince: now)),
      (Workflow(state: .open, waitingSince: since), Workflow(state: .open, waitingSince: since)),
      (Workflow(state: .open), Workflow(state: .open, waitingSince: now)),
      (Workflow(state: .waiting), Workflow(state: .open, waitingSince: now)),
      (Workflow(state: .snoozed(.nextReply)), Workflow(state: .open, waitingSince: now)),
      (Workflow(state: .snoozed(.until(later(9))), waitingSince: since), Workflow(state: .open, waitingSince: since)),
      (Workflow(state: .done(.replied), doneAt: later(-9)), Workflow(state: .open, waitingSince: now)),
      (Workflow(state: .done(.spam), doneAt: later(-fortnight)), Workflow(state: .open, waitingSince: now)),
      (Workflow(state: .done(.replied)), Workflow(state: .open, waitingSince: now)),
    ])
  func received(_ before: Workflow, _ after: Workflow) {
    #expect(before.received(at: now, reopenWithin: Self.fortnight) == .continues(after))
  }

  @Test("after the account's time to reopen, another conversation starts")
  func startsAnother() {
    let done = Workflow(state: .done(.replied), doneAt: later(-Self.fortnight - 1))
    #expect(done.received(at: now, reopenWithin: Self.fortnight) == .startsAnother)
    #expect(done.received(at: now, reopenWithin: 0) == .startsAnother)
  }

  @Test(
    "a muted conversation stays as it is",
    arguments: [Workflow.State.new, .open, .waiting, .snoozed(.nextReply), .done(.spam)])
  func muted(_ state: Workflow.State) {
    let before = Workflow(state: state, waitingSince: nil, doneAt: later(-Self.fortnight * 9))
    #expect(before.received(at: now, reopenWithin: Self.fortnight, isMuted: true) == .continues(before))
  }

  @Test(
    "our public reply on each state",
    arguments: [
      (Workflow(state: .new, waitingSince: since), Workflow(state: .waiting)),
      (Workflow(state: .open, waitingSince: since), Workflow(state: .waiting)),
      (Workflow(state: .waiting), Workflow(state: .waiting)),
      (Workflow(state: .snoozed(.nextReply), waitingSince: since), Workflow(state: .waiting)),
      (Workflow(state: .done(.spam), doneAt: since), Workflow(state: .done(.spam), doneAt: since)),
    ])
  func replied(_ before: Workflow, _ after: Workflow) {
    #expect(before.replied() == after)
  }

  @Test("opening it to read only takes the new away")
  func opened() {
    #expect(Workflow.begun(at: now) == Workflow(state: .new, waitingSince: now))
    #expect(Workflow.begun(at: now).opened() == Workflow(state: .open, waitingSince: now))
    for state in [Workflow.State.open, .waiting, .snoozed(.nextReply), .done(.spam)] {
      let workflow = Workflow(state: state, waitingSince: Self.since, doneAt: Self.since)
      #expect(workflow.opened() == workflow)
    }
  }

  @Test("snoozing, finishing and reopening by hand")
  func byHand() {
    let open = Workflow(state: .open, waitingSince: Self.since)
    #expect(open.snoozed(.nextReply) == Workflow(state: .snoozed(.nextReply), waitingSince: Self.since))
    #expect(open.finished(.noAction, at: now) == Workflow(state: .done(.noAction), doneAt: now))
    #expect(open.finished(.spam, at: now).isDone)
    #expect(!open.isDone)
    #expect(open.finished(.spam, at: now).reopened() == Workflow(state: .open))
    #expect(open.finished(.spam, at: now).reopened(waitingSince: now) == Workflow(state: .open, waitingSince: now))
    #expect(open.snoozed(.nextReply).reopened() == open)
  }

  @Test("a snooze ends with its moment, not before, and only if it has one")
  func woken() {
    let snoozed = Workflow(state: .snoozed(.until(now)), waitingSince: Self.since)
    #expect(snoozed.woken(at: later(-1)) == snoozed)
    #expect(snoozed.woken(at: now) == Workflow(state: .open, waitingSince: Self.since))
    let forReply = Workflow(state: .snoozed(.nextReply))
    #expect(forReply.woken(at: .distantFuture) == forReply)
    #expect(Workflow(state: .waiting).woken(at: .distantFuture) == Workflow(state: .waiting))
  }

  @Test(
    "the reason that fits when nobody gives one",
    arguments: [
      (Workflow(state: .waiting), DoneReason.replied), (Workflow(state: .new), .noAction),
      (Workflow(state: .open), .noAction),
      (Workflow(state: .snoozed(.nextReply)), .replied),
      (Workflow(state: .snoozed(.nextReply), waitingSince: since), .noAction),
      (Workflow(state: .done(.moderated)), .moderated),
    ])
  func fittingReason(_ workflow: Workflow, _ reason: DoneReason) {
    #expect(workflow.fittingReason == reason)
  }
}
