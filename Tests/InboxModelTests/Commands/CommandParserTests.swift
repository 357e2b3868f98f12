import Foundation
import Testing

@testable import InboxModel

@Suite struct CommandParserTests {
  private let parser = CommandParser(
    now: now, zone: utc, member: "ana",
    vocabulary: Vocabulary(
      members: ["ana", "bob"], views: ["needs-answer", "mine", "All mail"], themes: ["moot", "paper"]))

  static func marks(_ names: String...) -> Set<PersonMark> {
    Set(names.compactMap { Tag($0) }.map { PersonMark($0) })
  }

  @Test(
    "each line is its command",
    arguments: [
      ("reply", Command.compose(.reply)),
      ("answer", .compose(.reply)),
      ("reply --private", .compose(.privateReply)),
      ("reply Thank you!", .act(.reply(.init(text: "Thank you!")))),
      ("reply --private --done \"a b\"", .act(.reply(.init(text: "a b", isPrivate: true, thenDone: true)))),
      ("reply --to 7 --seen 9 yes", .act(.reply(.init(text: "yes", to: ID(7), seen: ID(9))))),
      ("reply yes --private", .act(.reply(.init(text: "yes --private")))),
      ("reply -- --private", .act(.reply(.init(text: "--private")))),
      ("reply \" \"", .compose(.reply)),
      ("note", .compose(.note)),
      ("note look at this", .act(.note("look at this"))),
      ("like", .act(.moderate(.like, on: nil, seconds: nil, reason: nil))),
      ("unlike --on 4", .act(.moderate(.unlike, on: ID(4), seconds: nil, reason: nil))),
      ("tag", .choose(.tags)),
      ("assign", .choose(.assignee)),
      ("assign @bob", .act(.assign("bob"))),
      ("assign bob", .act(.assign("bob"))),
      ("assign me", .act(.assign("ana"))),
      ("assign none", .act(.assign(nil))),
      ("priority", .choose(.priority)),
      ("priority High", .act(.priority(.high))),
      ("snooze", .choose(.snooze)),
      ("snooze reply", .act(.snooze(.nextReply))),
      ("snooze 2h", .act(.snooze(.until(later(7200))))),
      ("done", .finish(nil, advances: false)),
      ("done --next", .finish(nil, advances: true)),
      ("done no-action", .act(.done(.noAction))),
      ("done spam --next", .finish(.spam, advances: true)),
      ("done --choose", .choose(.doneReason)),
      ("reopen", .act(.reopen)),
      ("escalate", .choose(.escalation)),
      ("escalate tier2", .act(.escalate(tier: "tier2", target: nil, reason: ""))),
      (
        "escalate tier2 to @bob because \"same trace\"",
        .act(.escalate(tier: "tier2", target: "bob", reason: "same trace"))
      ),
      ("escalate tier2 to mobile", .act(.escalate(tier: "tier2", target: "mobile", reason: ""))),
      ("escalate tier2 because it burns", .act(.escalate(tier: "tier2", target: nil, reason: "it burns"))),
      ("escalate \"tier 2\" to me", .act(.escalate(tier: "tier 2", target: "ana", reason: ""))),
      ("ack", .act(.acknowledge)),
      ("resolve", .act(.resolve)),
      ("approve", .act(.moderate(.approve, on: nil, seconds: nil, reason: nil))),
      ("hold", .act(.moderate(.hold, on: nil, seconds: nil, reason: nil))),
      ("hide because rude words", .act(.moderate(.hide, on: nil, seconds: nil, reason: "rude words"))),
      ("unhide", .act(.moderate(.unhide, on: nil, seconds: nil, reason: nil))),
      ("delete --on 3", .act(.moderate(.delete, on: ID(3), seconds: nil, reason: nil))),
      ("restore", .act(.moderate(.restore, on: nil, seconds: nil, reason: nil))),
      ("spam", .act(.moderate(.spam, on: nil, seconds: nil, reason: nil))),
      ("unspam", .act(.moderate(.unspam, on: nil, seconds: nil, reason: nil))),
      ("kick", .act(.moderate(.kick, on: nil, seconds: nil, reason: nil))),
      ("ban", .act(.moderate(.ban, on: nil, seconds: nil, reason: nil))),
      ("ban 1d", .act(.moderate(.ban, on: nil, seconds: 86_400, reason: nil))),
      ("ban 1d12h because spam", .act(.moderate(.ban, on: nil, seconds: 129_600, reason: "spam"))),
      ("ban because spam", .act(.moderate(.ban, on: nil, seconds: nil, reason: "spam"))),
      ("unban", .act(.moderate(.unban, on: nil, seconds: nil, reason: nil))),
      ("mute 30m", .act(.moderate(.mute, on: nil, seconds: 1800, reason: nil))),
      ("unmute", .act(.moderate(.unmute, on: nil, seconds: nil, reason: nil))),
      ("report", .act(.moderate(.report, on: nil, seconds: nil, reason: nil))),
      ("report sells watches", .act(.moderate(.report, on: nil, seconds: nil, reason: "sells watches"))),
      ("silence", .act(.silence(true))),
      ("unsilence", .act(.silence(false))),
      ("merge", .act(.merge(into: nil))),
      ("merge 12", .act(.merge(into: ID(12)))),
      ("merge #12", .act(.merge(into: ID(12)))),
      ("split", .choose(.splitPoint)),
      ("split 77", .act(.split(from: ID(77)))),
      ("link", .act(.link(nil))),
      ("link 12", .act(.link(ID(12)))),
      ("unlink", .act(.unlink(nil))),
      ("unlink 12", .act(.unlink(ID(12)))),
      (
        "person +vip -muted press",
        .act(.person(.mark(add: CommandParserTests.marks("vip", "press"), remove: [.muted])))
      ),
      ("person note likes tea", .act(.person(.note("likes tea")))),
      ("person link 31", .act(.person(.link(ID(31))))),
      ("person unlink 45", .act(.person(.unlink(ID(45))))),
      ("person erase", .act(.person(.erase))),
      ("person", .person),
      ("digest", .digest(since: nil)),
      ("digest 2h", .digest(since: .ago(seconds: 7200))),
      (
        "digest 2026-11-01T9:30", .digest(since: .minute(CivilTime(year: 2026, month: 11, day: 1, hour: 9, minute: 30)))
      ),
      ("jump", .jump(nil)),
      ("jump #12", .jump(ID(12))),
      ("jump --choose", .choose(.related)),
      ("read", .act(.read(true))),
      ("unread", .act(.read(false))),
      ("undo", .undo), ("redo", .redo), ("open", .open), ("copy", .copy), ("sync", .sync), ("quit", .quit),
      ("Q", .quit),
      ("view", .choose(.view)),
      ("view mine", .view("mine")),
      ("view 2", .view("mine")),
      ("view \"All mail\"", .view("All mail")),
      ("search", .prompt(.search)),
      ("search is:open \"late delivery\" -tag:bug", .search("is:open \"late delivery\" -tag:bug")),
      ("command", .prompt(.command)),
      ("palette", .prompt(.palette)),
      ("theme", .choose(.theme)),
      ("theme paper", .theme("paper")),
      ("help", .help(nil)),
      ("help snooze", .help("snooze")),
      ("retry", .deliver(.retry)),
      ("sent", .deliver(.declareSent)),
      ("takeback", .deliver(.takeBack)),
    ])
  func reads(_ text: String, _ command: Command) throws {
    #expect(try parser.parse(text) == command)
  }

  @Test("tags are added and removed, the later word on a tag counts")
  func tags() throws {
    let (bug, praise) = (try tag("bug"), try tag("praise"))
    #expect(try parser.parse("tag +Bug -praise") == .act(.tag(add: [bug], remove: [praise])))
    #expect(try parser.parse("tag bug #praise") == .act(.tag(add: [bug, praise], remove: [])))
    #expect(try parser.parse("tag bug -bug") == .act(.tag(add: [], remove: [bug])))
    #expect(try parser.parse("tag -bug +bug") == .act(.tag(add: [bug], remove: [])))
  }

  @Test(
    "what is wrong is told, with what would be right",
    arguments: [
      ("", CommandError.empty),
      ("\"\"", .empty),
      ("dnoe", .unknownVerb("dnoe", suggestion: "done")),
      ("snoo", .unknownVerb("snoo", suggestion: "snooze")),
      ("xyzzy", .unknownVerb("xyzzy", suggestion: nil)),
      ("done nonsense", .badArgument(verb: "done", argument: "nonsense", valid: DoneReason.allCases.map(\.rawValue))),
      ("done spam now", .tooManyArguments(verb: "done")),
      ("done --nxt", .unknownOption(verb: "done", option: "--nxt", valid: ["--next", "--choose"])),
      ("quit --now", .unknownOption(verb: "quit", option: "--now", valid: [])),
      ("reply --to", .missingArgument(verb: "reply", argument: "--to")),
      ("reply --to x hello", .badArgument(verb: "reply", argument: "x", valid: [])),
      ("reply --to -3 hello", .badArgument(verb: "reply", argument: "-3", valid: [])),
      ("reply --done", .missingArgument(verb: "reply", argument: "text")),
      ("tag a,b", .badArgument(verb: "tag", argument: "a,b", valid: ["ab"])),
      ("tag !!", .badArgument(verb: "tag", argument: "!!", valid: [])),
      ("assign carol", .badArgument(verb: "assign", argument: "carol", valid: ["@ana", "@bob"])),
      ("assign ana bob", .tooManyArguments(verb: "assign")),
      ("priority 1", .badArgument(verb: "priority", argument: "1", valid: ["low", "normal", "high", "urgent"])),
      ("escalate tier2 to", .missingArgument(verb: "escalate", argument: "target")),
      ("escalate tier2 to @carol", .badArgument(verb: "escalate", argument: "@carol", valid: ["@ana", "@bob"])),
      ("escalate tier2 because", .missingArgument(verb: "escalate", argument: "reason")),
      ("escalate tier2 urgent", .tooManyArguments(verb: "escalate")),
      ("escalate \"\"", .missingArgument(verb: "escalate", argument: "tier")),
      ("snooze 2020-01-01", .alreadyPast(verb: "snooze", argument: "2020-01-01")),
      (
        "snooze whenever",
        .badArgument(
          verb: "snooze", argument: "whenever",
          valid: ["2h", "3d", "tomorrow 9:00", "monday", "2026-12-01 9:00", "reply"])
      ),
      ("ban forever", .badArgument(verb: "ban", argument: "forever", valid: ["30m", "2h", "1d", "1w"])),
      ("hide 1d", .tooManyArguments(verb: "hide")),
      ("undo 2", .tooManyArguments(verb: "undo")),
      ("view nowhere", .badArgument(verb: "view", argument: "nowhere", valid: ["needs-answer", "mine", "All mail"])),
      ("view 9", .badArgument(verb: "view", argument: "9", valid: ["needs-answer", "mine", "All mail"])),
      ("theme neon", .badArgument(verb: "theme", argument: "neon", valid: ["moot", "paper"])),
      ("note \"abc", .unclosedQuote(column: 6)),
      (
        "search  is:opne",
        .badQuery(
          QueryError(
            problem: .unknownValue(field: "is", value: "opne"), column: 12, suggestion: "open",
            valid: QueryFlag.allCases.map(\.rawValue)))
      ),
      ("search \"late", .badQuery(QueryError(problem: .unclosedQuote, column: 8))),
    ])
  func fails(_ text: String, _ error: CommandError) {
    #expect(throws: error) { try parser.parse(text) }
  }

  @Test("without a member, me means nobody in particular")
  func noMember() {
    let anonymous = CommandParser(now: now, zone: utc)
    #expect(throws: CommandError.badArgument(verb: "assign", argument: "me", valid: [])) {
      try anonymous.parse("assign me")
    }
  }

  @Test("words that are cut already are read as they are")
  func fromWords() throws {
    let line = CommandLine(verb: "reply", arguments: ["It's \"here\""])
    #expect(try parser.parse(line) == .act(.reply(.init(text: "It's \"here\""))))
    #expect(
      try parser.parse(CommandLine(verb: "search", arguments: ["is:open", "tag:bug"])) == .search("is:open tag:bug"))
  }
}
