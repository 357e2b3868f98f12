import Foundation
import Testing

@testable import InboxModel

@Suite struct CommandTableTests {
  @Test("the table holds every verb of the inbox")
  func verbs() {
    #expect(
      Set(CommandTable.rows.map(\.name)) == [
        "reply", "note", "canned", "like", "unlike", "tag", "assign", "priority", "snooze", "done", "reopen",
        "escalate",
        "acknowledge", "resolve", "approve", "hold", "hide", "unhide", "delete", "restore", "spam", "unspam", "kick",
        "ban", "unban", "mute", "unmute", "report", "silence", "unsilence", "read", "unread", "undo", "redo", "open",
        "copy", "view", "search", "command", "palette", "theme", "help", "retry", "sent", "takeback", "sync", "quit",
        "merge", "split", "link", "unlink", "jump", "person", "digest", "pipe", "unfold", "sort",
        "group",
      ])
  }

  @Test("no two commands share a name or an alias, and every one is found by them")
  func names() {
    let names = CommandTable.rows.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    for row in CommandTable.rows {
      for name in [row.name] + row.aliases { #expect(CommandTable.row(name.uppercased())?.name == row.name) }
    }
    #expect(CommandTable.row("nix") == nil)
  }

  @Test("the keys are those that were agreed on")
  func keys() {
    let keys = Dictionary(uniqueKeysWithValues: CommandTable.bindings.map { ($0.keys, $0.line) })
    #expect(
      keys == [
        "+": "unfold", "r": "reply", "R": "reply --private", "n": "note", "c": "canned", "t": "tag", "a": "assign",
        "e": "escalate",
        "d": "done",
        "D": "done --next", "z": "undo", "Z": "redo", "s": "snooze", "p": "priority", "y": "approve", "h": "hide",
        "#": "delete", "!": "spam", "o": "open", "/": "search", ":": "command", "Ctrl-P": "palette", "?": "help",
        "q": "quit", "1": "view 1", "2": "view 2", "3": "view 3", "4": "view 4", "5": "view 5", "6": "view 6",
        "7": "view 7", "8": "view 8", "9": "view 9",
        "g s": "sort", "g b": "group", "|": "pipe", "m": "merge", "S": "split", "L": "link", "l": "jump", "P": "person",
      ])
  }

  @Test("no key is taken twice, movements included")
  func noConflicts() {
    let keys = CommandTable.bindings.map(\.keys) + MovementTable.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    let firsts = keys.filter { $0.contains(" ") }.map { String($0.prefix { $0 != " " }) }
    #expect(Set(firsts).isDisjoint(with: keys))
    #expect(Set(MovementTable.rows.map(\.name)).count == MovementTable.rows.count)
  }

  @Test("every key's line can be read")
  func linesParse() throws {
    let views = (1...9).map { "view-\($0)" }
    let parser = CommandParser(now: now, zone: utc, vocabulary: Vocabulary(views: views))
    for binding in CommandTable.bindings {
      #expect(throws: Never.self) { try parser.parse(binding.line) }
    }
  }

  @Test("a command without its argument opens what asks for it")
  func choosers() throws {
    let parser = CommandParser(now: now, zone: utc)
    let asking = CommandTable.rows.filter { row in
      switch try? parser.parse(row.name) {
      case .compose, .choose, .prompt: true
      default: false
      }
    }
    #expect(
      asking.map(\.name) == [
        "reply", "note", "canned", "tag", "assign", "priority", "snooze", "escalate", "split", "view", "sort", "group",
        "search",
        "command",
        "palette",
        "theme",
      ])
  }

  @Test("every platform verb that people can ask for has its command, and asks for itself")
  func platformVerbs() throws {
    let withoutCommand: Set<PlatformVerb> = [.editReply, .deleteReply]
    for verb in PlatformVerb.allCases where !withoutCommand.contains(verb) {
      let row = try #require(verb.commandRow)
      #expect(row.platformVerb == (verb == .privateReply ? .reply : verb))
      guard !verb.carriesText else { continue }
      let command = try CommandParser(now: now, zone: utc).parse(row.name)
      #expect(command == .act(.moderate(verb, on: nil, seconds: nil, reason: nil)))
    }
    #expect(withoutCommand.allSatisfy { $0.commandRow == nil })
  }

  @Test(
    "a command knows what it asks of the platform",
    arguments: [
      ("reply", PlatformVerb.reply as PlatformVerb?), ("reply hi", .reply), ("reply --private", .privateReply),
      ("reply --private hi", .privateReply), ("hide", .hide), ("ban 1d", .ban), ("note", nil), ("note hi", nil),
      ("tag bug", nil),
      ("undo", nil),
    ])
  func asksOfPlatform(_ text: String, _ verb: PlatformVerb?) throws {
    #expect(try CommandParser(now: now, zone: utc).parse(text).platformVerb == verb)
  }

  @Test("what can be taken back says so")
  func reversibility() {
    let byKind = Dictionary(grouping: CommandTable.rows, by: \.reversibility).mapValues { Set($0.map(\.name)) }
    #expect(byKind[.withinUndoWindow] == ["reply"])
    #expect(byKind[.never] == ["retry", "sent", "takeback", "kick", "report"])
    #expect(
      byKind[.ifPlatformCan] == [
        "approve", "hold", "hide", "unhide", "delete", "restore", "spam", "unspam", "like", "unlike", "ban", "unban",
        "mute", "unmute",
      ])
    #expect(
      byKind[.always] == [
        "note", "tag", "assign", "priority", "snooze", "done", "reopen", "escalate", "acknowledge", "resolve", "read",
        "unread", "silence", "unsilence", "merge", "split", "link", "unlink", "person",
      ])
  }

  @Test("what cannot be taken back asks first")
  func confirmation() throws {
    let reversible = Capability.Terms(isReversible: true)
    let final = Capability.Terms(isReversible: false)
    let asks = { (terms: Capability.Terms?) in
      Set(CommandTable.rows.filter { $0.needsConfirmation(on: terms) }.map(\.name))
    }
    #expect(asks(reversible) == ["kick", "report"])
    #expect(asks(final) == ["kick", "report", "approve", "hide", "delete", "spam", "ban"])
    #expect(asks(nil) == asks(final))
  }

  @Test("a usage line shows options, arguments and their words")
  func usage() throws {
    let words = Wording.english.commands.argument
    let usage = { CommandTable.row($0)?.usage(words) }
    #expect(usage("escalate") == "escalate [TIER] [to WHOM] [because REASON]")
    #expect(usage("reply") == "reply [--private] [--done] [--to MESSAGE] [--seen MESSAGE] [TEXT]")
    #expect(usage("ban") == "ban [--on MESSAGE] [DURATION] [because REASON]")
    #expect(usage("quit") == "quit")
  }
}
