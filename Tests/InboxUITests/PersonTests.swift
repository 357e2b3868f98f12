import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// A person over the screen: who they are on all platforms, and what can be done about them.
@Suite struct PersonTests {
  static let luca = PersonDetail(
    person: Person(
      id: ID(12), name: "Luca Rinaldi", isVIP: true, labels: Set([InboxModel.Tag("press")].compactMap { $0 })),
    faces: [
      .init(
        identity: Identity(
          id: ID(45), account: ID(1), remoteID: "l", person: ID(12), name: "Luca Rinaldi", handle: "@luca@fosstodon.org"
        ),
        platform: Town.mastodon, accountName: "fosstodon", conversations: 3),
      .init(
        identity: Identity(
          id: ID(46), account: ID(3), remoteID: "r", person: ID(12), name: "LucaR", handle: "lucar"),
        platform: Town.store, accountName: "acme-notes", conversations: 1),
    ],
    notes: [
      PersonNote(
        id: ID(1), person: ID(12), author: "bob", text: "Writes for a paper, wants to be called in the morning",
        at: Town.ago(3000))
    ],
    suggestions: [
      LinkSuggestion(
        person: ID(31), name: "Luca R.", handle: "luca", platform: Town.blog, reason: .link("luca.example"))
    ],
    conversationCount: 4,
    past: [
      .init(
        id: ID(5), platform: Town.mastodon, kind: .mention, title: "Crash on start", receivedAt: Town.ago(50),
        state: .open),
      .init(
        id: ID(71), platform: Town.store, kind: .review, title: "Bella ma lenta", receivedAt: Town.ago(9000),
        state: .done(.replied), rating: 3),
    ])

  private func stage(_ width: Int = 120, _ height: Int = 36) -> Stage {
    var clerk = Clerk()
    clerk.person = { _ in Self.luca }
    clerk.survey = ErasureSurvey(
      names: ["Luca Rinaldi"], identities: 2, conversations: 4, messages: 11, drafts: 1, notes: 1)
    return Stage(Town.setup { $0.size = Size(width: width, height: height) }, clerk: clerk)
  }

  private func applied(_ stage: Stage) -> [(Deed, [ID<Conversation>])] {
    stage.clerk.effects.compactMap { effect in
      guard case .apply(let deed, let ids, _) = effect, deed != .act(.read(true)) else { return nil }
      return (deed, ids)
    }
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func itIsDrawnWholeAtEverySize(_ width: Int, _ height: Int) throws {
    var stage = stage(width, height)
    stage.press("P")
    #expect(stage.screen.contains("Luca Rinaldi"))
    #expect(stage.screen.contains("45"))
    #expect(stage.screen.contains("Esc close") || width == 40)
    if height == 36 {
      for words in [
        "vip", "press", "Perhaps the same person", "same link: luca.example", "bob: Writes for a paper",
        "Conversations  4", "Crash on start", "Bella ma lenta", "2 more", "Identities", "3 conversations",
      ] { #expect(stage.screen.contains(words), "\(words)") }
    }
    stage.press("G")
    #expect(stage.screen.contains(width == 40 ? "71  " : "Bella ma lenta"))
    stage.press("Esc")
    #expect(stage.app.overlay == nil)
  }

  @Test func aConversationOfTheirsIsOpened() {
    var stage = stage()
    stage.press("P j j j Enter")
    #expect(stage.app.overlay == nil)
    #expect(stage.app.screen == .conversation)
    #expect(stage.app.inbox.reader.wanted == ID(5))
  }

  @Test func aSuggestionIsLinkedByAMemberAlone() {
    var stage = stage()
    stage.press("P")
    #expect(applied(stage).isEmpty)
    stage.press("j j Enter")
    #expect(applied(stage).map(\.0) == [.act(.person(.link(ID(31))))])
    #expect(applied(stage).map(\.1) == [[ID(1)]])
    #expect(stage.app.overlay?.person != nil)
  }

  @Test func anIdentityIsTakenOffUnlessItIsTheOnlyOne() {
    var stage = stage()
    stage.press("P j u")
    #expect(applied(stage).map(\.0) == [.act(.person(.unlink(ID(46))))])
    var one = self.stage()
    one.clerk.person = { _ in
      var detail = Self.luca
      detail.faces.removeLast()
      return detail
    }
    one.press("P u")
    #expect(applied(one).isEmpty)
    #expect(one.app.desk.notice?.text == "It is the only identity that they have.")
  }

  @Test func notesAndMarksAreTyped() {
    var stage = stage()
    stage.press("P n")
    stage.type("likes tea")
    stage.press("Enter")
    #expect(applied(stage).map(\.0) == [.act(.person(.note("likes tea")))])
    stage.press("P t")
    stage.type("+muted -vip")
    stage.press("Enter")
    #expect(applied(stage).last?.0 == .act(.person(.mark(add: [.muted], remove: [.vip]))))
  }

  @Test func numbersOfOthersAreOffered() throws {
    var stage = stage()
    stage.press("P n")
    for _ in 0..<"note ".count { stage.press("Backspace") }
    stage.type("link ")
    guard case .line(let line) = stage.app.overlay else { throw Missing() }
    #expect(line.completion.candidates.map(\.text) == ["31"])
    #expect(
      line.completion.candidates.map(\.meaning)
        == [.numbered("luca · Luca R. · WordPress · same link: luca.example")])
  }

  private struct Missing: Error {}

  @Test func erasingAsksFirstAndSaysHowMuch() {
    var stage = stage(40, 12)
    stage.press("P #")
    #expect(applied(stage).isEmpty)
    let asked = stage.screen.split(separator: "\n").joined(separator: " ").split(whereSeparator: { " │║|".contains($0) }
    )
    .joined(separator: " ")
    #expect(asked.contains("Erase Luca Rinaldi for good? 2"), "\(asked)")
    #expect(asked.contains("11 messages"), "\(asked)")
    #expect(asked.contains("y yes") && asked.contains("n no"), "\(asked)")
    stage.press("n")
    #expect(applied(stage).isEmpty)
    stage.press(":")
    stage.type("person erase")
    stage.press("Enter y")
    #expect(applied(stage).map(\.0) == [.act(.person(.erase))])
    #expect(stage.app.desk.notice?.text == "Erased.")
    #expect(stage.app.desk.notice?.hint == "")
  }

  @Test func severalAtOnceAreNotShown() {
    var stage = stage()
    stage.press("x j x P")
    #expect(stage.app.overlay == nil)
    #expect(stage.app.desk.notice?.text == "P: That goes with one conversation at a time.")
  }

  @Test func aPersonWhoIsGoneIsSaidToBe() {
    var stage = Stage()
    stage.press("P")
    #expect(stage.screen.contains("no person has that number."))
    stage.press("j k Enter u Esc")
    #expect(stage.app.overlay == nil)
  }
}
