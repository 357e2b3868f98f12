import Testing

@testable import InboxModel

@Suite struct CommandCompletionTests {
  private let completion = CommandCompletion(
    vocabulary: Vocabulary(
      tags: ["bug", "crash"], accounts: ["shop"], members: ["ana", "bob"], tiers: ["tier2", "legal team"],
      views: ["needs-answer", "mine"], themes: ["moot", "paper"]))

  private func texts(_ text: String, at cursor: Int? = nil) -> [String] {
    completion.candidates(in: text, at: cursor ?? text.count).candidates.map(\.text)
  }

  @Test("verbs, also by an alias or a part")
  func verbs() {
    #expect(texts("").count == CommandTable.rows.count)
    let begun = ["undo", "unread", "unsilence", "unlink", "unfold", "unhide", "unspam", "unlike", "unban", "unmute"]
    #expect(texts("un") == begun.sortedAsRows + ["takeback", "restore"])
    #expect(texts("sno") == ["snooze"])
    #expect(texts("lat") == ["snooze"])
    #expect(texts("esct") == ["escalate"])
    #expect(texts("zz") == [])
    #expect(completion.candidates(in: "sno", at: 3).candidates.first?.meaning == .command("snooze"))
  }

  @Test("arguments by their kind")
  func arguments() {
    #expect(texts("tag ") == ["bug", "crash"])
    #expect(texts("tag bug cr") == ["crash"])
    #expect(texts("tag -b") == ["-bug"])
    #expect(texts("tag +b") == ["+bug"])
    #expect(texts("assign ") == ["me", "none", "@ana", "@bob"])
    #expect(texts("assign an") == ["@ana"])
    #expect(texts("assign ana ") == [])
    #expect(texts("priority ") == ["urgent", "high", "normal", "low"])
    #expect(texts("done s") == ["spam"])
    #expect(texts("view ") == ["needs-answer", "mine"])
    #expect(texts("theme pa") == ["paper"])
    #expect(texts("help sno") == ["snooze"])
    #expect(texts("reply th") == [])
    #expect(texts("nix ") == [])
  }

  @Test("what can follow what was said of a person")
  func people() {
    var vocabulary = Vocabulary()
    vocabulary.labels = ["press", "partner"]
    vocabulary.kin = [.init(number: 31, words: "mika"), .init(number: 7, words: "joe")]
    vocabulary.faces = [.init(number: 45, words: "@mika")]
    let completion = CommandCompletion(vocabulary: vocabulary)
    func texts(_ text: String) -> [String] {
      completion.candidates(in: text, at: text.count).candidates.map(\.text)
    }
    #expect(
      texts("person ")
        == ["note", "link", "unlink", "erase", "+vip", "+muted", "+banned", "+press", "+partner"])
    #expect(texts("person -pres") == ["-press"])
    #expect(texts("person +vip pa") == ["+partner"])
    #expect(texts("person link ") == ["31", "7"])
    #expect(texts("person link jo") == ["7"])
    #expect(texts("person link 31 ") == [])
    #expect(texts("person unlink ") == ["45"])
    #expect(texts("person note li") == [])
    #expect(texts("person erase ") == [])
    #expect(texts("digest ye") == ["yesterday"])
    #expect(texts("search label:") == ["label:press", "label:partner"])
    #expect(Wording.english.help(on: .numbered("mika")) == "mika")
  }

  @Test("keywords and what follows them")
  func keywords() {
    #expect(texts("escalate ") == ["tier2", "\"legal team\""])
    #expect(texts("escalate tier2 ") == ["to", "because"])
    #expect(texts("escalate tier2 to b") == ["@bob"])
    #expect(texts("escalate tier2 to @bob ") == ["because"])
    #expect(texts("escalate tier2 because ") == [])
    #expect(texts("ban ") == ["1h", "1d", "1w", "30d", "because"])
    #expect(texts("hide ") == ["because"])
  }

  @Test("options")
  func options() {
    #expect(texts("reply --") == ["--private", "--done", "--to", "--seen"])
    #expect(texts("reply --pr") == ["--private"])
    #expect(Wording.english.help(on: .option("private")) == "only the person reads it")
  }

  @Test("a moment may have two words")
  func moments() {
    #expect(texts("snooze ") == CommandCompletion.snoozes)
    let completed = completion.candidates(in: "snooze tomorrow 9", at: 17)
    #expect(completed.range == 7..<17)
    #expect(completed.candidates == [.init("tomorrow 9:00", .snooze("tomorrow 9:00"))])
  }

  @Test("a query inside a command")
  func queries() {
    let completed = completion.candidates(in: "search is:open acc", at: 18)
    #expect(completed.range == 15..<18)
    #expect(completed.candidates.map(\.text) == ["account:"])
    #expect(texts("search account:") == ["account:shop"])
    #expect(texts("search ").first == "is:")
  }

  @Test("the candidate takes the place of the word under the cursor")
  func range() {
    #expect(completion.candidates(in: "assign bo", at: 9).range == 7..<9)
    #expect(completion.candidates(in: "assign bo", at: 8).range == 7..<9)
    #expect(completion.candidates(in: "snoo 3d", at: 4).range == 0..<4)
    #expect(completion.candidates(in: "tag  ", at: 4).range == 4..<4)
  }
}

extension [String] {
  /// In the order of the command table.
  fileprivate var sortedAsRows: [String] { CommandTable.rows.map(\.name).filter(contains) }
}
