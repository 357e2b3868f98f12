import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Several members on one host: who writes where, who takes what, and what happened meanwhile.
@Suite struct TeamTests {
  private func told(_ stage: Stage) -> [Effect] {
    stage.clerk.effects.filter {
      switch $0 {
      case .announce, .withdraw: true
      default: false
      }
    }
  }

  private static func writes(_ member: String, _ seconds: Double = 300, _ kind: Draft.Kind = .reply) -> Presence {
    Presence(member: member, kind: kind, until: Town.now.addingTimeInterval(seconds))
  }

  private func stage(_ presence: [Presence], on index: Int = 0, size: Size = Size(width: 120, height: 36)) -> Stage {
    var clerk = Clerk()
    clerk.rows[index].presence = presence
    return Stage(Town.setup { $0.size = size }, clerk: clerk)
  }

  @Test func theOthersAreToldWhenWritingBeginsGoesOnAndEnds() {
    var stage = Stage()
    stage.press("r")
    #expect(told(stage) == [.announce(.reply, in: ID(1))])
    stage.type("Hel")
    #expect(told(stage).count == 1)
    stage.wait(21)
    #expect(told(stage).count == 1)
    stage.type("lo")
    #expect(told(stage) == [.announce(.reply, in: ID(1)), .announce(.reply, in: ID(1))])
    stage.press("Esc")
    #expect(told(stage).last == .withdraw(ID(1)))
    #expect(told(stage).count == 3)
    #expect(stage.app.announced == nil)
  }

  @Test func whileNothingIsTypedNothingWakes() {
    var stage = Stage(Town.setup { $0.look.density = .compact })
    stage.send(.terminal(.focus(false)))
    stage.press("r")
    stage.type("Hello")
    stage.wait(10)
    let tick = stage.app.nextTick
    #expect(tick == nil, "\(String(describing: tick))")
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 12)])
  func whoElseWritesStandsInTheRowAndTheComposer(_ width: Int, _ height: Int) {
    var stage = stage([Self.writes("bob")], size: Size(width: width, height: height))
    #expect(stage.screen.contains("bob answers"))
    stage.press("r")
    #expect(stage.screen.contains("bob is answering"))
    stage.wait(301)
    #expect(!stage.screen.contains("bob is answering"))
    stage.press("Esc Esc")
    #expect(!stage.screen.contains("bob answers"))
  }

  @Test func severalAndNotesReadWell() {
    let words = Wording.english.team
    #expect(words.writing([Self.writes("ana"), Self.writes("bob", 9, .note)]) == "ana and bob are answering")
    #expect(words.writing([Self.writes("bob", 9, .note)]) == "bob is writing a note")
    #expect(words.writingShort([Self.writes("ana"), Self.writes("bob")]) == "2 write")
  }

  @Test func aWordThatComesWhileReadingIsShownAtOnce() {
    var stage = Stage()
    stage.press("Enter")
    #expect(!stage.screen.contains("bob is answering"))
    stage.clerk.rows[0].presence = [Self.writes("bob")]
    stage.send(.changed([.presence]))
    #expect(stage.screen.contains("bob is answering"))
    stage.clerk.rows[0].presence = []
    stage.send(.changed([.presence]))
    #expect(!stage.screen.contains("bob is answering"))
  }

  @Test func beginningToAnswerTakesWhatIsNobodysOnlyWhereTheHouseWantsIt() throws {
    func claims(_ stage: Stage) -> [ID<Conversation>] {
      stage.clerk.effects.flatMap { effect -> [ID<Conversation>] in
        if case .apply(.claim, let ids, _) = effect { ids } else { [] }
      }
    }
    let place = try #require(Town.rows.firstIndex { $0.assignee == nil })
    let keys = Array(repeating: "j", count: place).joined(separator: " ")
    for (claimsOnOpen, kind, expected) in [
      (true, "r", [Town.rows[place].id]), (false, "r", []), (true, "n", []),
    ] {
      var stage = Stage(Town.setup { $0.claimsOnOpen = claimsOnOpen })
      stage.press(keys)
      stage.settle()
      stage.press("Enter")
      #expect(claims(stage) == [])
      stage.press(kind)
      #expect(claims(stage) == expected, "\(claimsOnOpen) \(kind)")
    }
  }

  @Test func theDigestLeadsToWhatItCounts() {
    var clerk = Clerk()
    clerk.digest = Digest(
      since: Town.ago(600), until: Town.now,
      lines: [
        Digest.Line(.arrived, conversations: [ID(3), ID(2)]),
        Digest.Line(.answered, by: .member("bob"), conversations: [ID(4)]), Digest.Line(.mine, conversations: [ID(1)]),
      ])
    var stage = Stage(clerk: clerk)
    stage.press(":")
    stage.type("digest")
    stage.press("Enter")
    for words in [
      "Since 4:30", "What happened", "2 conversations began", "bob answered in 1 conversation", "What waits for you",
      "1 conversation of yours waits for an answer",
    ] { #expect(stage.screen.contains(words), "\(words)") }
    stage.press("Enter")
    #expect(stage.app.overlay == nil)
    #expect(stage.app.inbox.searchText == "id:3 OR id:2")
    #expect(stage.app.inbox.queue.source.title == "2 conversations began")
    stage.press("Esc")
    stage.press(":")
    stage.type("digest 2h")
    stage.press("Enter")
    let moments = stage.clerk.effects.compactMap { effect -> Date? in
      if case .loadDigest(let since, _) = effect { since } else { nil }
    }
    #expect(moments == [stage.now.addingTimeInterval(-7200)])
    stage.press("j Enter")
    #expect(stage.app.screen == .conversation)
    #expect(stage.app.inbox.reader.wanted == ID(4))
  }

  @Test func anEmptyDigestSaysSo() {
    var stage = Stage()
    stage.clerk.digest = Digest(since: Town.ago(1440), isAssumed: true, until: Town.now, lines: [])
    stage.press(":")
    stage.type("digest")
    stage.press("Enter")
    #expect(stage.screen.contains("Nothing happened."))
    #expect(stage.screen.contains("Nothing waits for you."))
    #expect(stage.screen.contains("You have not left yet: this is the last day."))
    stage.press("j G Enter Esc")
    #expect(stage.app.overlay == nil)
    stage.press(":")
    stage.type("digest soon")
    stage.press("Enter")
    guard case .line(let line) = stage.app.overlay else {
      Issue.record("the line is not open")
      return
    }
    #expect(line.problem?.sentence.contains("soon") == true)
  }
}
