import InboxModel
import InboxTesting
import TerminalKit
import Testing

@testable import InboxUI

/// One answer to everybody behind a row.
@Suite struct CircularAnswerTests {
  private static let members = (100..<104).map { ID<Conversation>(Int64($0)) }

  private func stage(_ size: Size = Size(width: 120, height: 36), _ change: (inout Clerk) -> Void = { _ in }) -> Stage {
    let (lead, members) = Town.smallOutage()
    var clerk = Clerk(rows: [lead] + Town.rows)
    clerk.members = [ID(90): members]
    change(&clerk)
    return Stage(Town.setup { $0.size = size }, clerk: clerk)
  }

  private func applied(_ stage: Stage) -> [(InboxAction.Reply, [ID<Conversation>])] {
    stage.clerk.effects.compactMap { effect in
      guard case .apply(.act(.reply(let reply)), let ids, _) = effect else { return nil }
      return (reply, ids)
    }
  }

  private static let long = String(repeating: "We are working on it. ", count: 30)

  @Test(arguments: ScreenSnapshots.sizes)
  func theComposerSaysWhomItAnswersAndThePlanWhatLeaves(size: Size) {
    var stage = stage(size)
    stage.press("r")
    stage.type("We know, and we are on it.")
    stage.settle()
    #expect(Snapshot.difference(stage.screen, named: "circular-\(size.width)x\(size.height)") == nil)
    stage.press("Ctrl-O")
    #expect(Snapshot.difference(stage.screen, named: "circular-variant-\(size.width)x\(size.height)") == nil)
    stage.press("Ctrl-O Ctrl-O Ctrl-S")
    #expect(Snapshot.difference(stage.screen, named: "circular-plan-\(size.width)x\(size.height)") == nil)
  }

  @Test func oneTextGoesToAllAfterThePlanWasSeen() {
    var stage = stage()
    stage.press("r")
    stage.type("We are on it.")
    stage.press("Ctrl-S")
    #expect(applied(stage).isEmpty)
    #expect(stage.screen.contains("Send 4 replies?"))
    // The words are not changed while the plan is looked at.
    stage.type("x")
    stage.press("y")
    let sent = applied(stage)
    #expect(sent.map(\.1) == [Self.members])
    #expect(sent.map(\.0.text) == ["We are on it."])
    #expect(sent.map(\.0.asOf) == [ID(5_000)])
    #expect(sent.map(\.0.variants) == [[:]])
    #expect(stage.app.inbox.reader.composer == nil)
    #expect(stage.app.desk.notice?.hint == "z takes it back")
  }

  @Test func aPlanThatIsDeclinedLeavesTheWords() {
    var stage = stage()
    stage.press("r")
    stage.type("We are on it.")
    stage.press("Ctrl-S n")
    stage.type("!")
    #expect(applied(stage).isEmpty)
    #expect(stage.app.inbox.reader.composer?.text == "We are on it.!")
  }

  @Test func whatIsTooLongForAPlatformIsShortenedThereAlone() {
    var stage = stage()
    stage.press("r")
    stage.send(.terminal(.paste(Self.long)))
    stage.press("Ctrl-S")
    #expect(stage.app.overlay == nil)
    let composer = stage.app.inbox.reader.composer
    #expect(composer?.circular?.platform == Town.mastodon)
    #expect(composer?.text == Self.long)
    #expect(stage.app.desk.notice?.text == "160 too many for Mastodon. Shorten it here, for Mastodon alone.")
    stage.press("Ctrl-U")
    stage.type("We are on it.")
    stage.press("Ctrl-S y")
    let sent = applied(stage)
    #expect(sent.map(\.0.text) == [Self.long])
    #expect(sent.map(\.0.variants) == [[Town.mastodon: "We are on it."]])
    #expect(sent.map(\.1) == [Self.members])
  }

  @Test func bothWordingsAreKeptAsADraftAndComeBack() {
    var stage = stage()
    stage.press("r")
    stage.type("We are on it.")
    stage.press("Ctrl-O")
    stage.type("!")
    stage.press("Esc")
    let drafts = stage.clerk.effects.compactMap { effect -> Draft? in
      guard case .saveDraft(let draft) = effect else { return nil }
      return draft
    }
    let kept = drafts.last
    #expect(kept?.conversation == ID(100))
    #expect(kept?.text == "We are on it.")
    #expect(kept?.variants.values.sorted() == ["We are on it.!"])
    stage.press("r")
    #expect(stage.app.inbox.reader.composer?.circular?.variants == kept?.variants)
    stage = self.stage { $0.drafts = kept.map { [$0] } ?? [] }
    stage.press("r")
    #expect(stage.app.inbox.reader.composer?.text == "We are on it.")
    #expect(stage.app.inbox.reader.composer?.circular?.variants == kept?.variants)
  }

  @Test func whatNobodyCanBeSentIsSaidAndKept() {
    var stage = stage { $0.outcome = { _ in .newerMessage(ID(6_000)) } }
    stage.press("r")
    stage.type("We are on it.")
    stage.press("Ctrl-S")
    #expect(stage.app.overlay == nil)
    #expect(stage.app.desk.notice?.text == "4 left out: something was added there that you have not seen.")
    #expect(stage.app.inbox.reader.composer?.text == "We are on it.")
    #expect(stage.app.inbox.reader.composer?.sending == nil)
  }

  @Test func whoIsLeftOutIsSaidBeforeAndAfter() {
    var stage = stage { $0.outcome = { $0 == ID(103) ? .newerMessage(ID(6_000)) : .done(order: nil) } }
    stage.press("r")
    stage.type("We are on it.")
    stage.press("Ctrl-S")
    #expect(stage.screen.contains("Send 3 replies?"))
    #expect(stage.screen.contains("1 left out"))
    stage.press("y")
    #expect(stage.app.inbox.reader.composer == nil)
    #expect(stage.app.desk.notice?.kind == .error)
  }

  @Test func aConversationThatIsReadIsAnsweredAlone() {
    var stage = stage()
    stage.press("Enter r")
    #expect(stage.app.inbox.reader.composer?.circular == nil)
    stage.press("Esc Esc + r")
    #expect(stage.app.inbox.reader.composer?.circular == nil)
    stage.press("Esc")
    #expect(stage.app.inbox.queue.rows.count == 16)
  }

  @Test func aPreparedAnswerBringsEachPlatformsWording() {
    var stage = stage {
      $0.canned = [
        "outage on mastodon": CannedText(text: "On it.", language: nil),
        "outage on matrix": CannedText(text: "We are on it, and will tell you here.", language: nil),
      ]
    }
    stage.press("r")
    let effects = stage.app.canned("outage")
    stage.run(effects)
    let circular = stage.app.inbox.reader.composer?.written
    #expect(circular?.text == "On it.")
    #expect(circular?.variants == [Town.matrix: "We are on it, and will tell you here."])
  }
}
