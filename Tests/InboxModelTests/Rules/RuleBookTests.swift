import Foundation
import Testing

@testable import InboxModel

@Suite struct RuleBookTests {
  private let reader = RuleReader(now: now, zone: utc)

  private func rule(
    _ name: String, _ when: String = "", _ lines: String..., stop: Bool = false, on: [String] = ["arrival"],
    confirm: String? = nil
  ) throws -> Rule {
    try reader.rule(name: name, when: when, then: lines, stop: stop, on: on, confirm: confirm)
  }

  private let arrival = RuleOccasion.arrival(ID(1))

  @Test("a rule acts on what fits, in its own name, once for each message")
  func acts() throws {
    let book = RuleBook([try rule("refunds", "refund* platform:mastodon", "tag +refund", "assign @bob")])
    let effects = book.decide(.comment("My refunds?"), on: arrival, in: context)
    let firing = RuleFiring(rule: "refunds", conversation: ID(1), version: "arrival:1")
    #expect(
      effects == [
        RuleEffect(
          rule: "refunds", actions: [.tag(add: [try tag("refund")], remove: []), .assign("bob")], firing: firing)
      ])
    #expect(book.decide(.comment("My refunds?"), on: arrival, in: context, fired: [firing]) == [])
    #expect(book.decide(.comment("My refunds?"), on: .arrival(ID(2)), in: context, fired: [firing]).count == 1)
    #expect(book.decide(.comment("Thanks"), on: arrival, in: context) == [])
    #expect(book.decide(.comment("My refunds?"), on: .edit(ID(1), at: now), in: context) == [])
  }

  @Test("rules act in their order, and one that stops ends the list")
  func order() throws {
    let book = RuleBook([
      try rule("a", "hello", "priority high"), try rule("b", "nothing", "priority low", stop: true),
      try rule("c", "there", "done", stop: true), try rule("d", "", "priority low"),
    ])
    #expect(book.decide(.comment(), on: arrival, in: context).map(\.rule) == ["a", "c"])
  }

  @Test("no rule sees what another one does")
  func independence() throws {
    let book = RuleBook([try rule("a", "", "tag +bug"), try rule("b", "tag:bug", "priority high")])
    #expect(book.decide(.comment(), on: arrival, in: context).map(\.rule) == ["a"])
  }

  @Test("times are reckoned from the moment a rule acts, and a reason is found for what is finished")
  func timesAndReasons() throws {
    let book = RuleBook([try rule("a", "", "snooze 2h"), try rule("b", "", "done")])
    let effects = book.decide(
      .comment(workflow: Workflow(state: .waiting)), on: arrival,
      in: QueryContext(member: "ana", now: later(1000), zone: utc))
    #expect(effects.map(\.actions) == [[.snooze(.until(later(8200)))], [.done(.replied)]])
  }

  @Test("an edit is a version of its own")
  func edits() throws {
    let book = RuleBook([try rule("a", "is:new", "unread", on: ["edit", "arrival"])])
    let firing = RuleFiring(rule: "a", conversation: ID(1), version: "edit:1:1795342530")
    #expect(book.decide(.comment(), on: .edit(ID(1), at: now), in: context).map(\.firing) == [firing])
    #expect(book.decide(.comment(), on: .edit(ID(1), at: now), in: context, fired: [firing]) == [])
    #expect(book.decide(.comment(), on: .edit(ID(1), at: later(5)), in: context, fired: [firing]).count == 1)
  }

  @Test("the clock wakes a rule when its time in the state is over, once for each stay")
  func clock() throws {
    let book = RuleBook([
      try rule("late", "", "priority urgent", on: ["4h unanswered"]),
      try rule("close", "", "done no-action", on: ["2d waiting"]),
    ])
    let waits = ConversationFacts.comment(workflow: Workflow(state: .open, waitingSince: later(-14_399)))
    #expect(book.decide(waits, on: .clock(movedBy: nil), in: context) == [])
    #expect(book.nextLook(at: waits, after: now) == later(1))
    let due = QueryContext(member: "ana", now: later(1), zone: utc)
    let effects = book.decide(waits, on: .clock(movedBy: .platform), in: due)
    #expect(effects.map(\.rule) == ["late"])
    #expect(effects.first?.firing.version == "unanswered:1795328131")
    #expect(book.decide(waits, on: .clock(movedBy: nil), in: due, fired: Set(effects.map(\.firing))) == [])
    #expect(book.nextLook(at: waits, after: later(1)) == nil)
    #expect(book.stays == [.unanswered: 14_400, .waiting: 172_800])
    #expect(book.needsClock)
    // The next stay is another version.
    let again = ConversationFacts.comment(workflow: Workflow(state: .open, waitingSince: later(-14_500)))
    #expect(book.decide(again, on: .clock(movedBy: nil), in: due, fired: Set(effects.map(\.firing))).count == 1)
  }

  @Test("what a rule moved is left alone by the clock")
  func noPingPong() throws {
    let book = RuleBook([try rule("reopen", "", "reopen", on: ["1h done"])])
    let done = ConversationFacts.comment(workflow: Workflow(state: .done(.replied), doneAt: later(-7200)))
    #expect(book.decide(done, on: .clock(movedBy: .rule("close")), in: context) == [])
    #expect(book.decide(done, on: .clock(movedBy: .member("ana")), in: context).map(\.rule) == ["reopen"])
  }

  @Test("a rule that speaks does so once in a conversation, and never to a machine")
  func speaks() throws {
    let book = RuleBook([try rule("thanks", "", "reply \"Thank you, we will look into it.\"", confirm: "never")])
    let effects = book.decide(.comment(), on: arrival, in: context)
    #expect(effects.map(\.actions) == [[.reply(.init(text: "Thank you, we will look into it."))]])
    #expect(effects.first?.firing.version == "reply")
    #expect(book.decide(.comment(), on: .arrival(ID(9)), in: context, fired: Set(effects.map(\.firing))) == [])
    #expect(book.decide(.comment(isBot: true), on: arrival, in: context) == [])
  }

  @Test("a rule made without consent does not do what needs it")
  func noConsent() {
    let book = RuleBook([Rule(name: "x", when: .all, then: ["delete"])])
    #expect(book.decide(.comment(), on: arrival, in: context) == [])
    let allowed = RuleBook([Rule(name: "x", when: .all, then: ["delete"], actsUnasked: true)])
    #expect(
      allowed.decide(.comment(), on: arrival, in: context).map(\.actions)
        == [[.moderate(.delete, on: nil, seconds: nil, reason: nil)]])
  }
}
