import Foundation
import InboxModel
import Testing

@testable import InboxApp

/// The settings of hooks and of `pipe`: what they say, and how they complain.
struct HookFileTests {
  private func problems(_ text: String) throws -> [String] {
    let reader = try TOMLReader(file: "config.toml", text: text, words: Wording.english.settings)
    return TriageFile(reader, wording: .english).problems().map(\.message)
  }

  @Test func everyPartIsRead() throws {
    let configuration = try ConfigurationFile.parse(
      """
      pipe_limit = "2m"

      [[hooks]]
      name = "pager"
      on = ["arrived", "breached"]
      when = "is:vip rating:..2"
      run = "~/bin/page --now"
      limit = "10s"

      [[hooks]]
      name = "log them"
      on = "replied"
      run = "cat >> ~/replies.jsonl"
      """, file: "config.toml", wording: .english)
    #expect(
      configuration.triage.hooks == [
        Hook(
          name: "pager", on: [.arrived, .breached], when: try QueryParser.parse("is:vip rating:..2"),
          line: "~/bin/page --now", limit: 10),
        Hook(name: "log them", on: [.replied], line: "cat >> ~/replies.jsonl"),
      ])
    #expect(configuration.pipeLimit == 120)
    #expect(try ConfigurationFile.parse("", file: "c", wording: .english).pipeLimit == 60)
  }

  @Test(arguments: [
    ("on = [\"arrived\"]\nrun = \"x\"", "config.toml:1:1: hooks.1: needs a name: name = \"pager\""),
    (
      "name = \"a\"\nrun = \"x\"",
      "config.toml:1:1: hooks.1: needs what it is run on: on = [\"arrived\", \"escalated\", \"breached\" or \"replied\"]"
    ),
    (
      "name = \"a\"\non = [\"arived\"]\nrun = \"x\"",
      "config.toml:3:6: hooks.1.on: \"arived\" is not one of arrived, escalated, breached and replied: did you mean \"arrived\"?"
    ),
    ("name = \"a\"\non = [\"arrived\"]", "config.toml:1:1: hooks.1: needs a command: run = \"notify-send\""),
    (
      "name = \"a\"\non = [\"arrived\"]\nrun = \"x\"\nlimit = \"2m\"",
      "config.toml:5:9: hooks.1.limit: expected a time of up to 60 seconds, such as \"30s\""
    ),
    (
      "name = \"a\"\non = [\"arrived\"]\nrun = \" \"",
      "config.toml:4:7: hooks.1.run: needs a command: run = \"notify-send\""
    ),
  ])
  func aMistakeSaysWhatWhereAndWhatWouldBeRight(text: String, problem: String) throws {
    #expect(try problems("[[hooks]]\n" + text) == [problem])
  }

  @Test func queriesNamesAndKeysAreChecked() throws {
    let good = "[[hooks]]\nname = \"a\"\non = [\"arrived\"]\nrun = \"x\"\n"
    #expect(try problems(good) == [])
    #expect(
      try problems(good + good).first?.hasPrefix("config.toml:6:8: hooks.2.name: there is a \"a\" already") == true)
    #expect(try problems(good + "when = \"rating:9\"").first?.hasPrefix("config.toml:5:8: hooks.1.when: ") == true)
    #expect(try problems(good + "wen = \"x\"").first?.contains("did you mean \"when\"?") == true)
    #expect(throws: ConfigurationError.self) {
      _ = try ConfigurationFile.parse("pipe_limit = \"1d\"", file: "c", wording: .english)
    }
  }
}
