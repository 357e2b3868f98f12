import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

@Suite struct QueueTests {
  /// A queue over a list of `count` rows, with every question answered.
  private func stage(_ count: Int) -> Stage {
    var clerk = Clerk(rows: Town.many(count))
    clerk.counts["needs-answer"] = count
    return Stage(clerk: clerk)
  }

  private func id(_ place: Int) -> ID<Conversation> { ID(Int64(1000 + place)) }

  @Test func theFirstQuestionAsksForTheTopOfTheFirstView() {
    var app = App(Town.setup)
    var request = QueueRequest(
      query: InboxView.builtIn[0].query, order: .pressing, from: .top, limit: QueueList.page, member: "ana")
    request.unfolded = []
    let effects = app.start()
    #expect(effects.contains(.loadQueue(request, ticket: 1)))
    #expect(effects.contains(.loadAccounts))
    #expect(effects.contains(.loadCounts(Town.views)))
    #expect(effects.contains(.loadOutboxSummary))
    #expect(effects.contains(.setTitle("moot")))
  }

  @Test func walkingDownALongListReachesItsEndWithAWindowThatStaysSmall() {
    var stage = stage(1000)
    var most = 0
    for place in 1..<1000 {
      stage.press("j")
      most = max(most, stage.app.inbox.queue.rows.count)
      #expect(stage.app.inbox.queue.cursor == id(place))
      #expect(stage.app.inbox.queue.position == place + 1)
    }
    #expect(most <= QueueList.most + QueueList.page)
    stage.press("j")
    #expect(stage.app.inbox.queue.cursor == id(999))
    for place in (0..<999).reversed() {
      stage.press("k")
      #expect(stage.app.inbox.queue.cursor == id(place))
      #expect(stage.app.inbox.queue.position == place + 1)
    }
    #expect(stage.app.inbox.queue.hasAbove == false)
  }

  @Test func theEndsAreOneKeyAway() {
    var stage = stage(1000)
    stage.press("G")
    #expect(stage.app.inbox.queue.cursor == id(999))
    #expect(stage.app.inbox.queue.position == 1000)
    stage.press("k k")
    #expect(stage.app.inbox.queue.cursor == id(997))
    stage.press("g g")
    #expect(stage.app.inbox.queue.cursor == id(0))
    #expect(stage.app.inbox.queue.position == 1)
  }

  @Test func aLateAnswerIsDropped() {
    var app = App(Town.setup)
    _ = app.start()
    let first = app.inbox.queue.question?.ticket ?? 0
    _ = app.handle(.terminal(.key(.character("2"))), at: Town.now)
    let second = app.inbox.queue.question?.ticket ?? 0
    #expect(first != second)
    let page = QueuePage(rows: Town.rows, hasMore: false)
    _ = app.handle(.answer(.queue(page, ticket: first)), at: Town.now)
    #expect(app.inbox.queue.rows.isEmpty)
    _ = app.handle(.answer(.queue(page, ticket: second)), at: Town.now)
    #expect(app.inbox.queue.rows.count == Town.rows.count)
  }

  @Test func theCursorStaysOnItsConversationWhenOthersComeAndGo() {
    var stage = stage(20)
    stage.press("j j j")
    let newcomers = Town.many(40).suffix(5)
    stage.clerk.rows = Array(newcomers) + stage.clerk.rows
    stage.send(.changed([.conversations]))
    #expect(stage.app.inbox.queue.cursor == id(3))
    #expect(stage.app.inbox.queue.position == 9)
    stage.clerk.rows.removeAll { $0.id == id(3) }
    stage.send(.changed([.conversations]))
    #expect(stage.app.inbox.queue.cursor == id(4))
  }

  @Test func whoLooksAtTheTopSeesWhatArrivesThere() {
    var stage = stage(20)
    stage.press("j")
    var arrival = Town.many(60)[50]
    arrival.person = "Newcomer"
    stage.clerk.rows.insert(arrival, at: 0)
    stage.send(.changed([.conversations]))
    #expect(stage.screen.contains("Newcomer"))
    #expect(stage.app.inbox.queue.cursor == id(1))
  }

  @Test func anEmptiedWindowGoesBackToTheTop() {
    var stage = stage(1000)
    stage.press("G")
    stage.clerk.rows.removeLast(500)
    stage.send(.changed([.conversations]))
    #expect(!stage.app.inbox.queue.isEmpty)
  }

  @Test func marksAreIdsAndCountThemselves() {
    var stage = stage(30)
    stage.press("x j j X")
    #expect(stage.app.inbox.queue.marks.ids == [id(0), id(1), id(2)])
    stage.press("k x")
    #expect(stage.app.inbox.queue.marks.ids == [id(0), id(2)])
    #expect(stage.screen.contains("2 marked"))
    stage.press("Esc")
    #expect(stage.app.inbox.queue.marks.isEmpty)
  }

  @Test func markingReachesAnyRowFromTheMarkSetLast() {
    var stage = stage(1000)
    stage.press("j x G")
    #expect(stage.app.inbox.queue.rows.first?.id != id(0))
    stage.press("k X")
    #expect(stage.app.inbox.queue.marks.count == 998)
    #expect(stage.app.inbox.queue.marks.contains(id(1)) && stage.app.inbox.queue.marks.contains(id(998)))
    #expect(!stage.app.inbox.queue.marks.contains(id(0)) && !stage.app.inbox.queue.marks.contains(id(999)))
    #expect(stage.screen.contains("998 marked"))
    // And back up: from the same mark to another row.
    stage.press("Esc G x g g X")
    #expect(stage.app.inbox.queue.marks.count == 1000)
  }

  @Test func aRangeThatComesAfterAnotherViewWasOpenedIsDropped() {
    var stage = stage(1000)
    stage.press("x G")
    stage.clerk.leavesOpen = { if case .loadRange = $0 { true } else { false } }
    stage.press("X 6")
    let tickets = stage.clerk.effects.compactMap {
      if case .loadRange(_, _, _, let ticket) = $0 { ticket } else { nil }
    }
    #expect(tickets.count == 1)
    stage.send(.answer(.range([id(1), id(2)], ticket: tickets[0])))
    #expect(stage.app.inbox.queue.marks.isEmpty)
  }

  @Test func allThatMatchIsFrozenWhenItIsAskedFor() {
    var stage = stage(300)
    stage.press("*")
    #expect(stage.app.inbox.queue.marks.count == 300)
    #expect(stage.screen.contains("all 300 that match"))
    stage.clerk.rows += Town.many(310).suffix(10)
    stage.send(.changed([.conversations]))
    #expect(stage.app.inbox.queue.marks.count == 300)
  }

  @Test func aViewKeyShowsThatViewFromItsTop() {
    var stage = stage(50)
    stage.press("j j 6")
    #expect(stage.app.inbox.queue.source.name == "all")
    #expect(stage.app.inbox.queue.source.order == .newest)
    #expect(stage.app.inbox.queue.cursor == id(0))
  }

  @Test func aSearchIsAViewThatEscLeaves() {
    var stage = stage(50)
    stage.press("/")
    stage.type("tag:bug refund")
    stage.press("Enter")
    #expect(stage.app.inbox.queue.source.title == "Search: tag:bug refund")
    #expect(stage.app.inbox.searchText == "tag:bug refund")
    stage.press("Esc")
    #expect(stage.app.inbox.queue.source.name == "needs-answer")
  }

  @Test func theSidebarLeadsToAnAccountsOpenWork() {
    var stage = stage(5)
    stage.press("Shift-Tab j j j j j j j Enter")
    #expect(
      stage.app.inbox.queue.source
        == InboxView(
          name: "account:fosstodon", title: "fosstodon",
          query: .and([.term(.account("fosstodon")), .term(.is(.unanswered))])))
  }

  @Test func aLongListTurnsByHalfAPane() {
    var stage = stage(100)
    let capacity = stage.app.inbox.queue.list.capacity
    for _ in 0..<capacity { stage.press("j") }
    #expect(stage.app.inbox.queue.list.top == capacity / 2)
    #expect(stage.app.inbox.queue.list.visible.contains(capacity))
  }

  /// All that was below the window's first row went away at once; a key must not look for it.
  @Test func aListThatRanEmptyUnderTheCursorStartsAgainAtTheTop() {
    var stage = stage(400)
    for _ in 0..<250 { stage.press("j") }
    #expect(stage.app.inbox.queue.hasAbove)
    var app = stage.app
    let effects = app.handle(.changed([.conversations]), at: stage.now)
    guard case .loadQueue(_, let ticket)? = effects.first else {
      Issue.record("\(effects)")
      return
    }
    let again = app.handle(.answer(.queue(QueuePage(rows: [], hasMore: false), ticket: ticket)), at: stage.now)
    #expect(again.contains { if case .loadQueue(let request, _) = $0 { request.from == .top } else { false } })
    _ = app.handle(.terminal(.key(.character("y"))), at: stage.now)
    #expect(app.inbox.queue.cursorRow == nil)
  }
}
