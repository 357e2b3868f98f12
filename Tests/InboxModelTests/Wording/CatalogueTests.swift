import Foundation
import Testing

@testable import InboxModel

@Suite struct CatalogueTests {
  private let wording = Wording.english

  @Test("every command and movement has its words, and no words are left over")
  func commands() {
    #expect(Set(wording.commands.words.keys) == Set(CommandTable.rows.map(\.name)))
    #expect(Set(wording.commands.movements.keys) == Set(MovementTable.rows.map(\.name)))
    #expect(
      Set(wording.commands.options.keys) == Set(CommandTable.rows.flatMap { $0.options.map(\.name) } + ["because"]))
    for (name, words) in wording.commands.words {
      #expect(!words.hint.isEmpty && words.hint.count <= 15, "\(name)")
      #expect(words.summary.hasSuffix(".") || words.summary.hasSuffix(")."), "\(name)")
    }
  }

  @Test("every field, snooze and view has its words")
  func keys() {
    #expect(Set(wording.help.fields.keys) == Set(QueryFieldTable.rows.map(\.name)))
    #expect(Set(wording.choices.snoozes.keys) == Set(CommandCompletion.snoozes))
    for view in InboxView.builtIn {
      #expect(wording.queue.view(view.name) != nil)
      #expect(wording.queue.empty(view.name).hasSuffix("."))
    }
    #expect(wording.queue.view("my own") == nil)
  }

  @Test("hints stand for whole lines")
  func hints() {
    #expect(wording.commands.hint(for: "reply") == "reply")
    #expect(wording.commands.hint(for: "reply --private") == "private reply")
    #expect(wording.commands.hint(for: "tag bug") == "tag")
    #expect(wording.commands.hint(for: "nix") == "nix")
  }

  @Test("questions say how many")
  func questions() {
    #expect(wording.commands.question(for: "delete", count: 1) == "Delete 1 message?")
    #expect(wording.commands.question(for: "ban", count: 1200) == "Ban 1,200 people?")
    #expect(wording.commands.question(for: "hide", count: 3) == "Hide: 3 conversations?")
  }

  @Test("numbers, plurals, ordinals and lists")
  func english() {
    #expect(
      [0, 999, 1000, 4312, 1_234_567, -12_345].map(English.number) == [
        "0", "999", "1,000", "4,312", "1,234,567", "-12,345",
      ])
    #expect(English.number(.min) == "-9,223,372,036,854,775,808")
    #expect(
      [1, 2, 3, 4, 11, 12, 13, 21, 111, 1001].map(English.ordinal) == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th", "1,001st",
      ])
    #expect(English.list([]) == "")
    #expect(English.list(["a"]) == "a")
    #expect(English.list(["a", "b", "c"], "or") == "a, b or c")
    #expect(wording.queue.messages(1) == "1 message")
    #expect(wording.reading.nth(3, .review) == "3rd review")
    #expect(wording.reading.answeredTimes(1, "Mar") == "answered once (Mar)")
  }

  @Test("a field of a sign-in is found under its platform first")
  func signIn() {
    #expect(wording.signIn.field("password", of: "wordpress").label == "Application password")
    #expect(wording.signIn.field("password", of: "matrix").label == "Password")
    #expect(wording.signIn.field("unheard-of", of: "matrix").label == "unheard-of")
  }

  @Test("an escalation in a line")
  func escalation() {
    let raised = Escalation(tier: "tier2", target: "bob", reason: "same trace", by: "ana", raisedAt: now)
    #expect(wording.reading.escalation(raised, "12:02") == "escalated to tier2 (bob) by ana, 12:02: same trace")
  }
}
