import InboxModel
import InboxTesting
import TerminalKit
import Testing

@testable import InboxUI

/// A burst as one row, and as many.
@Suite struct FoldingTests {
  private func stage(_ size: Size = Size(width: 120, height: 36)) -> Stage {
    var clerk = Clerk(rows: [Town.outage] + Town.rows)
    clerk.members = [ID(90): Town.outageMembers]
    return Stage(Town.setup { $0.size = size }, clerk: clerk)
  }

  private func applied(_ stage: Stage) -> [(Deed, [ID<Conversation>])] {
    stage.clerk.effects.compactMap { effect in
      guard case .apply(let deed, let ids, _) = effect else { return nil }
      return (deed, ids)
    }
  }

  @Test(arguments: ScreenSnapshots.sizes, [false, true])
  func theRowSaysForHowManyItStands(size: Size, isUnfolded: Bool) {
    var stage = stage(size)
    if isUnfolded { stage.press("+ j") }
    stage.settle()
    let name = "\(isUnfolded ? "unfolded" : "folded")-\(size.width)x\(size.height)"
    #expect(Snapshot.difference(stage.screen, named: name) == nil)
  }

  @Test func onlyAsciiWhereTheTerminalHasNoMore() {
    var clerk = Clerk(rows: [Town.outage])
    clerk.members = [ID(90): [Town.outageMembers[0]]]
    var stage = Stage(Town.setup { $0.glyphs = .ascii }, clerk: clerk)
    #expect(stage.screen.contains("x84 - 3 platforms"))
    stage.press("+")
    #expect(stage.screen.contains("v84 - 3 platforms"))
    #expect(stage.screen.contains("> Ben Okafor"))
  }

  @Test func theKeyUnfoldsAndFoldsAgain() {
    var stage = stage()
    #expect(stage.app.inbox.queue.rows.count == 13)
    stage.press("+")
    #expect(stage.app.inbox.queue.rows.prefix(7).map(\.id.value) == [100, 101, 102, 103, 104, 105, 1])
    #expect(stage.app.inbox.queue.rows[1].fold?.place == .member)
    stage.press("j j j +")
    #expect(stage.app.inbox.queue.rows.count == 13)
    #expect(stage.app.inbox.queue.cursor == ID(100))
    stage.press("j +")
    #expect(stage.app.desk.notice?.text.contains("This row stands for one conversation.") == true)
  }

  @Test func asManyAsFitOfThoseUnfoldedComeIntoSight() throws {
    var clerk = Clerk(rows: Town.rows + [Town.outage])
    clerk.members = [ID(90): Town.outageMembers]
    var stage = Stage(Town.setup { $0.size = Size(width: 80, height: 24) }, clerk: clerk)
    stage.press("G +")
    let queue = stage.app.inbox.queue
    let shown = queue.list.visible.filter { queue.rows[$0].fold != nil }.count
    #expect(queue.cursorRow?.fold?.place == .lead)
    #expect(shown == min(Town.outageMembers.count + 1, queue.list.capacity - queue.list.margin))
  }

  @Test func theHintSaysWhatTheKeyDoesToThisRow() {
    var stage = stage()
    #expect(stage.app.hints.first?.words == "unfold")
    stage.press("+")
    #expect(stage.app.hints.first?.words == "fold")
    stage.press("j")
    #expect(stage.app.hints.first?.words == "fold")
    stage.press("+")
    #expect(stage.app.hints.first?.words == "unfold")
  }

  @Test func enterOpensTheOneThatStandsForAll() {
    var stage = stage()
    stage.press("Enter")
    #expect(stage.app.screen == .conversation)
    #expect(stage.app.inbox.reader.shown == ID(100))
    #expect(stage.app.selection == [ID(100)])
  }

  @Test func markingTheRowMarksAllBehindIt() {
    var stage = stage()
    stage.press("x")
    #expect(stage.app.inbox.queue.marks.count == 84)
    #expect(stage.screen.contains("84 marked"))
    stage.press("j x")
    #expect(stage.app.inbox.queue.marks.count == 85)
    stage.press("k x")
    #expect(stage.app.inbox.queue.marks.ids == [ID(1)])
    stage.press("Esc x j j X")
    #expect(stage.app.inbox.queue.marks.count == 86)
  }

  @Test func aMemberThatIsShownByItselfIsMarkedByItself() {
    var stage = stage()
    stage.press("+ j x")
    #expect(stage.app.inbox.queue.marks.ids == [ID(101)])
    stage.press("k d")
    #expect(applied(stage).map(\.1) == [[ID(101)]])
  }

  @Test func aCommandOverTheRowAppliesToAllBehindIt() {
    var stage = stage()
    stage.type(":tag outage")
    stage.press("Enter")
    #expect(applied(stage).map(\.1.count) == [84])
    #expect(stage.app.desk.notice?.text == "Tags changed: 84 conversations.")
    stage.press("d")
    #expect(applied(stage).last?.0 == .finish)
    #expect(applied(stage).last?.1.count == 84)
  }

  @Test func whatLeavesTheHouseIsPlannedFirst() {
    var stage = stage()
    stage.press("#")
    #expect(stage.clerk.effects.contains { if case .plan(_, let ids, _) = $0 { ids.count == 84 } else { false } })
  }

  @Test func aSearchForOneBurstShowsItsMembers() {
    var stage = stage()
    stage.type("/burst:90")
    stage.press("Enter")
    let requests = stage.clerk.effects.compactMap { effect -> QueueRequest? in
      guard case .loadQueue(let request, _) = effect else { return nil }
      return request
    }
    #expect(requests.first?.unfolded == [])
    #expect(requests.last?.unfolded == nil)
  }

  @Test func thePlaceInTheViewCountsEverybody() {
    var stage = stage()
    stage.press("j")
    #expect(stage.app.inbox.queue.position == 85)
    stage.press("k +")
    stage.press("j j")
    #expect(stage.app.inbox.queue.position == 3)
  }

  @Test func aWindowIsNeverCutWithinABurst() {
    var list = QueueList(source: InboxView.builtIn[0])
    var lead = Town.outage
    lead.fold?.place = .lead
    let members = Town.outageMembers.map { row in
      var row = row
      row.fold = lead.fold
      row.fold?.place = .member
      return row
    }
    list.rows = [Town.rows[0], lead] + members + [Town.rows[1]]
    #expect((0...7).map { list.cut(before: $0) } == [0, 1, 1, 1, 1, 1, 1, 7])
    #expect((0...8).map { list.cut(behind: $0) } == [0, 1, 7, 7, 7, 7, 7, 7, 8])
  }
}
