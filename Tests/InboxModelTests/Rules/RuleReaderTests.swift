import Foundation
import Testing

@testable import InboxModel

@Suite struct RuleReaderTests {
  private let reader = RuleReader(
    now: now, zone: utc, vocabulary: Vocabulary(members: ["ana", "bob"], tiers: ["tier2"]))

  @Test("a rule is read whole")
  func whole() throws {
    let rule = try reader.rule(
      name: "angry", when: "sentiment:negative rating:..2",
      then: ["escalate tier2 to @bob because angry", "tag +angry"],
      stop: true, on: ["arrival", "edit", "90m unanswered"])
    #expect(
      rule
        == Rule(
          name: "angry", when: .and([.term(.sentiment(.negative)), .term(.rating(1...2))]),
          then: ["escalate tier2 to @bob because angry", "tag +angry"], stops: true,
          triggers: [.arrival, .edit, .clock(after: 5400, in: .unanswered)]))
  }

  @Test(
    "what cannot be undone or speaks for us needs the word of a person",
    arguments: [
      ("delete", "delete"), ("spam", "spam"), ("ban 1d", "ban"), ("kick", "kick"), ("report rude", "report"),
      ("mute", "mute"), ("reply hello", "reply"),
    ])
  func consent(_ line: String, _ verb: String) throws {
    #expect(throws: RuleProblem.needsConsent(line: 2, verb: verb)) {
      try reader.rule(name: "x", when: "", then: ["tag +a", line])
    }
    #expect(try reader.rule(name: "x", when: "", then: [line], confirm: "never").actsUnasked)
  }

  @Test(
    "what is not reversible but harmless, or reversible, needs none",
    arguments: ["hide", "like", "approve", "note hm", "assign none", "silence", "merge 12", "link 12", "unlink"])
  func free(_ line: String) throws {
    #expect(try reader.rule(name: "x", when: "", then: [line]).then == [line])
  }

  @Test(
    "what needs a screen is not for rules",
    arguments: [
      ("undo", "undo"), ("view mine", "view"), ("reply", "reply"), ("done --next", "done"), ("tag", "tag"),
      ("quit", "quit"), ("merge", "merge"), ("link", "link"), ("split", "split"), ("jump 12", "jump"),
    ])
  func screens(_ line: String, _ verb: String) {
    #expect(throws: RuleProblem.notForRules(line: 1, verb: verb)) {
      try reader.rule(name: "x", when: "", then: [line], confirm: "never")
    }
  }

  @Test("what is wrong is told with its place")
  func problems() {
    #expect(throws: RuleProblem.noName) { try reader.rule(name: " ", when: "", then: ["done"]) }
    #expect(throws: RuleProblem.noCommands) { try reader.rule(name: "x", when: "", then: []) }
    #expect(throws: RuleProblem.badConsent("always")) {
      try reader.rule(name: "x", when: "", then: ["done"], confirm: "always")
    }
    #expect(throws: RuleProblem.badTrigger("4h open", valid: RuleReader.triggers)) {
      try reader.rule(name: "x", when: "", then: ["done"], on: ["4h open"])
    }
    #expect(
      throws: RuleProblem.badCommand(
        line: 2, .badArgument(verb: "assign", argument: "carol", valid: ["@ana", "@bob"]))
    ) {
      try reader.rule(name: "x", when: "", then: ["done", "assign carol"])
    }
    let problem = #expect(throws: RuleProblem.self) { try reader.rule(name: "x", when: "is:opne", then: ["done"]) }
    guard case .badQuery(let error)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(error.column == 4 && error.suggestion == "open")
  }

  @Test("a macro is some commands, and what opens a screen stands last")
  func macros() throws {
    let context = CommandContext(now: now, zone: utc, member: "ana")
    let macro = Macro(name: "bug", lines: ["tag +bug", "assign me", "snooze 2h", "reply"])
    #expect(
      try macro.commands(in: context) == [
        .act(.tag(add: [try tag("bug")], remove: [])), .act(.assign("ana")), .act(.snooze(.until(later(7200)))),
        .compose(.reply),
      ])
    #expect(throws: MacroProblem.notLast(line: 1, verb: "reply")) {
      try Macro(name: "x", lines: ["reply", "done"]).commands(in: context)
    }
    #expect(throws: MacroProblem.notForMacros(line: 1, verb: "undo")) {
      try Macro(name: "x", lines: ["undo"]).commands(in: context)
    }
    #expect(throws: MacroProblem.badCommand(line: 2, .unknownVerb("dnoe", suggestion: "done"))) {
      try Macro(name: "x", lines: ["done", "dnoe"]).commands(in: context)
    }
  }
}
