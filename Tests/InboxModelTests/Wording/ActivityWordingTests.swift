import Foundation
import Testing

@testable import InboxModel

@Suite struct ActivityWordingTests {
  private func line(_ changes: [Change], by actor: Actor = .member("ana")) -> String? {
    let activity = Activity(
      id: ID(1), at: now, actor: actor, verb: "x", conversation: ID(1), changes: changes, batch: "b")
    return Wording.english.line(for: activity, person: "mika", now: now, zone: utc)
  }

  private func workflow(_ from: Workflow.State, _ to: Workflow.State) -> Change {
    .workflow(from: Workflow(state: from), to: Workflow(state: to))
  }

  private let escalation = Escalation(tier: "tier2", target: "bob", reason: "same trace", by: "ana", raisedAt: now)

  @Test("sorting is told with who did it")
  func sorting() throws {
    let (crash, ios) = (try tag("crash"), try tag("ios"))
    #expect(line([.tags(added: [crash], removed: [])]) == "ana tagged #crash")
    #expect(line([.tags(added: [ios, crash], removed: [])]) == "ana tagged #crash #ios")
    #expect(line([.tags(added: [ios], removed: [crash])]) == "ana tagged #ios and took #crash off")
    #expect(line([.assignee(from: nil, to: "bob")]) == "ana assigned it to bob")
    #expect(line([.assignee(from: "bob", to: nil)]) == "ana assigned it to nobody")
    #expect(line([.priority(from: .normal, to: .high)], by: .rule("vip")) == "rule vip set the priority to high")
    #expect(line([.read(from: true, to: false)]) == "ana marked it unread")
    #expect(line([.muted(from: false, to: true)]) == "ana silenced it")
    #expect(line([.noteAdded(ID(1))]) == "ana added a note")
    #expect(
      line([.assignee(from: nil, to: "bob"), .priority(from: .low, to: .high)])
        == "ana assigned it to bob and set the priority to high")
  }

  @Test("steps of the workflow")
  func steps() {
    #expect(line([workflow(.open, .done(.replied))]) == "ana finished it (answered)")
    #expect(line([workflow(.open, .snoozed(.until(later(86_400))))]) == "ana snoozed it until 23 Nov 10:15")
    #expect(line([workflow(.open, .snoozed(.nextReply))]) == "ana snoozed it until they reply")
    #expect(line([workflow(.snoozed(.nextReply), .open)], by: .moot) == "Moot opened it again")
    #expect(line([workflow(.done(.spam), .new)]) == "ana put it back to new")
  }

  @Test("what became one, and what became two")
  func grouping() {
    #expect(line([.merged(from: nil, to: ID(12))]) == "ana merged it into #12")
    #expect(line([.merged(from: ID(12), to: nil)]) == "ana took it out of #12 again")
    #expect(line([.absorbed(ID(31))]) == "ana merged #31 into it")
    #expect(line([.released(ID(31))]) == "ana took #31 out again")
    #expect(line([.split(ID(40), from: ID(7))]) == "ana split #40 off")
    #expect(line([.rejoined(ID(40))]) == "ana put #40 back")
    #expect(line([.splitFrom(ID(12))]) == "ana split it off #12")
    #expect(line([.linked(ID(12)), .linked(ID(31))]) == "ana linked it with #12 and linked it with #31")
    #expect(line([.unlinked(ID(12))]) == "ana took the link with #12 away")
  }

  @Test("escalations")
  func escalations() {
    #expect(line([.escalation(from: nil, to: escalation)]) == "ana escalated it to tier2 (bob): same trace")
    #expect(
      line([.escalation(from: escalation, to: escalation.acknowledged(at: now))], by: .member("bob"))
        == "bob took up the escalation")
    #expect(line([.escalation(from: escalation, to: escalation.resolved(at: now))]) == "ana settled the escalation")
    #expect(
      line([.escalation(from: escalation.resolved(at: now), to: escalation)]) == "ana raised the escalation again")
    #expect(line([.escalation(from: escalation, to: nil)]) == "ana took the escalation back")
  }

  @Test("orders are asked for first, and called done when the platform said so")
  func orders() {
    #expect(line([.ordered(ID(1), .reply)]) == "ana wrote an answer")
    #expect(line([.ordered(ID(1), .hide)]) == "ana asked for a hiding")
    #expect(line([.orderTakenBack(ID(1), .reply)]) == "ana took the reply back")
    #expect(line([.delivery(ID(1), .reply, .sent("1"))], by: .moot) == "reply sent")
    #expect(line([.delivery(ID(1), .reply, .rejected(reason: "too long"))], by: .moot) == "reply refused: too long")
    #expect(line([.delivery(ID(1), .reply, .unsure(reason: "x"))], by: .moot) == "reply may or may not have arrived")
    #expect(line([.visibility(ID(1), from: .visible, to: .hidden)], by: .platform) == "the message is hidden")
  }

  @Test("what the person outside did is told as theirs")
  func theirs() {
    #expect(line([.edited(ID(1))], by: .platform) == "mika edited the message")
    #expect(
      line([.visibility(ID(1), from: .visible, to: .deletedByAuthor)], by: .platform) == "mika deleted the message")
  }

  @Test("what is not worth a line has none")
  func silent() {
    #expect(line([]) == nil)
    #expect(line([workflow(.new, .open)]) == nil)
    #expect(line([workflow(.open, .waiting)]) == nil)
    #expect(line([.read(from: false, to: true)]) == nil)
    #expect(line([.arrived(ID(1))], by: .platform) == nil)
    #expect(line([.delivery(ID(1), .reply, .sending(lease: now))], by: .moot) == nil)
    #expect(line([.tags(added: [], removed: [])]) == nil)
  }

  @Test("an answer that finishes the conversation is one line")
  func together() {
    #expect(
      line([.ordered(ID(1), .reply), workflow(.open, .done(.replied))])
        == "ana wrote an answer and finished it (answered)")
  }
}
