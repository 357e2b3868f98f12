import Foundation
import InboxTesting
import Testing

@testable import InboxModel

@Suite struct CommandRoundTripTests {
  @Test("what was printed reads as the same command", arguments: UInt64(1)...40)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let zone = try zone("Europe/Rome")
    let parser = CommandParser(now: now, zone: zone, member: "ana")
    let printer = CommandPrinter(zone: zone)
    for _ in 0..<250 {
      let command = random.command()
      let text = printer.text(command)
      #expect(try parser.parse(text) == command, "\(text)")
    }
  }

  @Test("any text at all is read or refused, and what is read can be printed", arguments: UInt64(1)...20)
  func anyText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parser = CommandParser(now: now, zone: utc, member: "ana")
    let printer = CommandPrinter(zone: utc)
    for _ in 0..<500 {
      let text = "\(random.pick(CommandTable.rows).name) \(random.text(0...8))"
      guard let command = try? parser.parse(text) else { continue }
      #expect((try? parser.parse(printer.text(command))) == command, "\(text)")
    }
  }

  @Test(
    "commands are written as people would",
    arguments: [
      ("reply   Thanks", "reply Thanks"),
      ("reply Thank you", "reply \"Thank you\""),
      ("note \"say \\\"yes\\\"\\nand go\"", "note \"say \\\"yes\\\"\\nand go\""),
      ("reply --done --private -- --x", "reply --private --done -- --x"),
      ("tag b -c a", "tag +a +b -c"),
      ("assign ana", "assign @ana"),
      ("assign nobody", "assign none"),
      ("snooze tomorrow", "snooze 2026-11-23 9:00"),
      ("done --next", "done --next"),
      ("close spam", "done spam"),
      ("escalate tier2 to @bob because same trace", "escalate tier2 to bob because \"same trace\""),
      ("escalate tier2 to @me", "escalate tier2 to @me"),
      ("ban 24h because rude", "ban 1d because rude"),
      ("report it sells watches", "report because \"it sells watches\""),
      ("search   is:open  \"a b\" ", "search is:open  \"a b\""),
      ("q", "quit"),
    ])
  func canonical(_ text: String, _ expected: String) throws {
    let command = try CommandParser(now: now, zone: utc).parse(text)
    #expect(CommandPrinter(zone: utc).text(command) == expected)
  }
}
