import Foundation
import InboxModel
import InboxReplies
import InboxUnderstanding
import Testing

@testable import InboxApp

/// The settings of triage: what they say, and how they complain.
struct TriageFileTests {
  private func settings(_ text: String) throws -> TriageSettings {
    let reader = try TOMLReader(file: "config.toml", text: text, words: Wording.english.settings)
    try reader.allow(TriageFile.keys)
    return try TriageFile(reader, wording: .english).settings()
  }

  private func problem(_ text: String) -> String? {
    do {
      _ = try settings(text)
      return nil
    } catch {
      return (error as? ConfigurationError)?.message
    }
  }

  @Test func everyPartIsRead() throws {
    let settings = try settings(
      """
      [[rules]]
      name = "refunds"
      when = "refund* platform:mastodon"
      then = ["tag +refund", "snooze 2h"]
      on = ["arrival", "4h unanswered"]
      stop = true

      [[rules]]
      name = "junk"
      when = "casino"
      then = "delete"
      confirm = "never"

      [macros.bug]
      summary = "hand over"
      do = ["tag +bug", "escalate tier2", "reply"]

      [[promises]]
      name = "reviews"
      when = "kind:review"
      hours = "mon-fri 9-17:30"
      zone = "Europe/Rome"
      holidays = ["12-25", "2026-12-24"]
      first_response = "4h"
      resolution = "3d"
      warn = "30m"

      [priority]
      vip = 50
      promise-due = 7

      [[reasons]]
      name = "press"
      when = "journalist"
      points = 60

      [canned.thanks]
      summary = "say thanks"
      text = "Thanks, {{person.first_name}}!"
      it = "Grazie!"
      "it@mastodon" = "Grazie"

      [topics]
      delivery = ["parcel", "deliver*"]
      """)
    #expect(
      settings.rules == [
        Rule(
          name: "refunds", when: try QueryParser.parse("refund* platform:mastodon"),
          then: ["tag +refund", "snooze 2h"],
          stops: true, triggers: [.arrival, .clock(after: 14_400, in: .unanswered)]),
        Rule(name: "junk", when: try QueryParser.parse("casino"), then: ["delete"], actsUnasked: true),
      ])
    #expect(
      settings.macros == [Macro(name: "bug", summary: "hand over", lines: ["tag +bug", "escalate tier2", "reply"])])
    let promise = try #require(settings.promises.first)
    #expect(
      promise.targets == [
        SLATarget(.firstResponse, within: 14_400, warning: 1800),
        SLATarget(.resolution, within: 259_200, warning: 1800),
      ])
    #expect(promise.hours.zone.identifier == "Europe/Rome")
    #expect(promise.hours.week[4] == [OpenSpan(540, 1050)].compactMap { $0 } && promise.hours.week[5].isEmpty)
    #expect(promise.hours.holidays == [.yearly(month: 12, day: 25), .once(year: 2026, month: 12, day: 24)])
    #expect(settings.scale == PriorityScale([.vip: 50, .promiseDue: 7]))
    #expect(settings.reasons.map(\.name) == ["press"])
    #expect(
      settings.replies == [
        CannedReply(
          name: "thanks", summary: "say thanks",
          variants: [
            .init("Grazie!", language: "it"), .init("Grazie", language: "it", platform: "mastodon"),
            .init("Thanks, {{person.first_name}}!"),
          ])
      ])
    #expect(settings.topics == [Topic(name: "delivery", words: ["parcel", "deliver*"])])
  }

  @Test func aRuleThatCannotBeIsNamedWithItsPlace() {
    let text = """
      [[rules]]
      name = "a"
      then = ["done"]

      [[rules]]
      name = "b"
      when = "is:opne"
      then = ["done"]
      """
    #expect(
      problem(text)
        == "config.toml:7:8: rules.2.when: in the query: Column 4: is: cannot be opne. Did you mean open?")
    #expect(
      problem("[[rules]]\nname = \"a\"\nthen = [\"tag +x\", \"delete\"]")
        == "config.toml:3:8: rules.1.then: the 2nd command, delete, would be done without asking: allow it with confirm = \"never\""
    )
    #expect(
      problem("[[rules]]\nname = \"a\"\nthen = [\"dnoe\"]")?.hasPrefix(
        "config.toml:3:8: rules.1.then: in the 1st command: ")
        == true)
    #expect(
      problem("[[rules]]\nname = \"a\"\nthen = \"done\"\n[[rules]]\nname = \"a\"\nthen = \"done\"")
        == "config.toml:5:8: rules.2.name: there is a \"a\" already")
  }

  @Test(arguments: [
    ("[[rules]]\nthen = \"done\"", "config.toml:1:1: rules.1: needs a name"),
    (
      "[[rules]]\nname = \"a\"\nthne = \"done\"",
      "config.toml:3:1: rules.1.thne: not known here: did you mean \"then\"?"
    ),
    ("[[rules]]\nname = \"a\"\nthen = \"done\"\nstop = 1", "config.toml:4:8: rules.1.stop: expected true or false"),
    ("[macros.x]\ndo = [\"undo\"]", "config.toml:2:6: macros.x.do: the 1st command, undo, has no place among others"),
    ("[[promises]]\nname = \"a\"", "config.toml:1:1: promises.1: needs first_response, next_response or resolution"),
    (
      "[[promises]]\nname = \"a\"\nresolution = \"soon\"",
      "config.toml:3:14: promises.1.resolution: expected a duration such as \"30m\", \"4h\", \"2d\""
    ),
    ("[priority]\nvpi = 3", "config.toml:2:1: priority.vpi: not known here: did you mean \"vip\"?"),
    ("[priority]\nvip = \"much\"", "config.toml:2:7: priority.vip: expected a whole number"),
    (
      "[canned.x]\ntext = \"Hi {{person.nmae}}\"",
      "config.toml:2:8: canned.x.text: {{person.nmae}} is nothing known: did you mean {{person.name}}?"
    ),
  ])
  func whatIsWrongIsTold(_ text: String, _ message: String) {
    #expect(problem(text)?.hasPrefix(message) == true, "\(problem(text) ?? "nothing")")
  }
}
