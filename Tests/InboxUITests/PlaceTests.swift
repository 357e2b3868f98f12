import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Views and searches are found again as they were left, on the screen and after a restart.
@Suite struct PlaceTests {
  private func stage(_ count: Int = 400, memory: ScreenMemory? = nil) -> Stage {
    var clerk = Clerk(rows: Town.many(count))
    clerk.counts["needs-answer"] = count
    return Stage(Town.setup { $0.memory = memory }, clerk: clerk)
  }

  private func id(_ place: Int) -> ID<Conversation> { ID(Int64(1000 + place)) }

  @Test func aViewThatIsShownAgainStandsWhereItWasLeft() {
    var stage = stage()
    for _ in 0..<130 { stage.press("j") }
    stage.press("k k x k x")
    let list = stage.app.inbox.queue.list
    stage.press("6")
    #expect(stage.app.inbox.queue.cursor == id(0))
    #expect(stage.app.inbox.queue.marks.isEmpty)
    stage.press("j j 1")
    #expect(stage.app.inbox.queue.cursor == id(127))
    #expect(stage.app.inbox.queue.list.top == list.top)
    #expect(stage.app.inbox.queue.marks.ids == [id(128), id(127)])
    #expect(stage.app.inbox.queue.position == 128)
    stage.press("6")
    #expect(stage.app.inbox.queue.cursor == id(2))
  }

  @Test func whatWasLeftIsShownAtOnceAndAskedForAgain() {
    var stage = stage(30)
    stage.press("j 6")
    stage.clerk.leavesOpen = { if case .loadQueue = $0 { true } else { false } }
    stage.press("1")
    #expect(stage.app.inbox.queue.cursor == id(1))
    #expect(stage.app.inbox.queue.rows.count == 30)
    #expect(stage.app.inbox.queue.question?.from == .top)
  }

  @Test func theKeyOfTheViewOnTheScreenGoesToItsTop() {
    var stage = stage()
    stage.press("j j j 1")
    #expect(stage.app.inbox.queue.cursor == id(0))
  }

  @Test func aSearchStaysOpenUntilItIsClosed() {
    var stage = stage()
    stage.press("j j /")
    stage.type("tag:bug refund")
    stage.press("Enter")
    for _ in 0..<4 { stage.press("j") }
    stage.press("Esc")
    #expect(stage.app.inbox.queue.source.name == "needs-answer")
    #expect(stage.app.inbox.queue.cursor == id(2))
    #expect(stage.screen.contains("Searches"))
    #expect(stage.screen.contains("tag:bug refund"))
    stage.press("`")
    #expect(stage.app.inbox.searchText == "tag:bug refund")
    #expect(stage.app.inbox.queue.cursor == id(4))
    stage.press("Ctrl-W")
    #expect(stage.app.inbox.queue.source.name == "needs-answer")
    #expect(!stage.screen.contains("Searches"))
    stage.press("Ctrl-W")
    #expect(stage.screen.contains("Only a search can be closed; views stay."))
    stage.press("`")
    #expect(stage.screen.contains("No other view was shown yet."))
  }

  @Test func fiveSearchesStayOpenAndTheSameOneBeginsAnew() {
    var stage = stage()
    for word in ["one", "two", "three", "four", "five", "six"] {
      stage.press("/")
      for _ in 0..<(stage.app.inbox.searchText ?? "").count { stage.press("Backspace") }
      stage.type(word)
      stage.press("Enter")
    }
    #expect(stage.app.desk.searches.map(\.searchText) == ["six", "five", "four", "three", "two"])
    stage.press("j j 1 /")
    stage.type("six")
    stage.press("Enter")
    #expect(stage.app.desk.searches.map(\.searchText) == ["six", "five", "four", "three", "two"])
    #expect(stage.app.inbox.queue.cursor == id(0))
  }

  @Test func viewsAccountsAndSearchesAreWalkedThroughInTheSidebarsOrder() {
    var stage = stage(10)
    stage.press("/")
    stage.type("crash")
    stage.press("Enter 1")
    var seen: [String] = []
    for _ in 0..<14 {
      stage.press("g t")
      seen.append(stage.app.inbox.queue.source.name)
    }
    #expect(
      seen == [
        "mine", "escalated", "held", "snoozed", "all", "done-today", "account:fosstodon", "account:blog",
        "account:acme-notes", "account:matrix.org", "crash-reports", "italian", "search:crash", "needs-answer",
      ])
    stage.press("g T")
    #expect(stage.app.inbox.queue.source.name == "search:crash")
    stage.press("Enter g T")
    #expect(stage.app.screen == .inbox)
    #expect(stage.app.inbox.queue.source.name == "italian")
  }

  @Test func aMemberComesBackToEveryPlaceAfterARestart() {
    var stage = stage()
    for _ in 0..<150 { stage.press("j") }
    stage.press("k k x")
    let (top, cursor) = (stage.app.inbox.queue.list.top, stage.app.inbox.queue.cursor)
    let first = stage.app.inbox.queue.rows[top].id
    stage.press("/")
    stage.type("tag:bug")
    stage.press("Enter j j j 6 j")
    let memory = stage.app.memory
    #expect(memory.current == "all")
    #expect(memory.places.map(\.view) == ["all", "needs-answer", "search:tag:bug"])

    var later = self.stage(memory: memory)
    #expect(later.app.inbox.queue.source.name == "all")
    #expect(later.app.inbox.queue.cursor == id(1))
    later.press("1")
    #expect(later.app.inbox.queue.cursor == cursor)
    #expect(later.app.inbox.queue.rows[later.app.inbox.queue.list.top].id == first)
    #expect(later.app.inbox.queue.marks.ids == [id(148)])
    #expect(later.app.inbox.queue.hasAbove)
    later.press("g g")
    #expect(later.app.inbox.queue.cursor == id(0))
    later.press("g T")
    #expect(later.app.inbox.searchText == "tag:bug")
    #expect(later.app.inbox.queue.cursor == id(3))
    #expect(later.app.memory.places.map(\.view) == ["all", "needs-answer", "search:tag:bug"])
  }

  @Test func whoWasAtTheTopSeesWhatArrivedMeanwhile() {
    var before = stage(30)
    before.press("j")
    var after = Stage(
      Town.setup { $0.memory = before.app.memory }, clerk: Clerk(rows: Town.many(40).suffix(3) + Town.many(30)))
    #expect(after.app.inbox.queue.cursor == id(1))
    #expect(after.app.inbox.queue.rows.count == 33)
    #expect(after.app.inbox.queue.position == 5)
    after.press("k k k k")
    #expect(after.app.inbox.queue.cursor == id(37))
  }

  @Test func aMemoryOfWhatIsGoneBeginsAtTheBeginning() {
    let place = ScreenMemory.Place(
      view: "crash-reports", first: QueueKey(columns: [99_999], id: ID(99_999)), cursor: ID(99_999))
    let gone = ScreenMemory(
      current: "no-such-view", places: [place, .init(view: "search:tag:"), .init(view: "search:is:open")])
    var stage = stage(20, memory: gone)
    #expect(stage.app.inbox.queue.source.name == "needs-answer")
    #expect(stage.app.desk.searches.map(\.searchText) == ["is:open"])
    stage.press("8")
    #expect(stage.app.inbox.queue.source.name == "crash-reports")
    #expect(stage.app.inbox.queue.cursor == id(0))
  }

  @Test func marksBeyondMeasureAreNotKept() {
    var stage = stage(ScreenMemory.mostMarks + 1)
    stage.press("*")
    #expect(stage.app.memory.places.first?.marks == [])
    #expect(stage.app.memory.places.first?.isAllMatching == false)
  }

  @Test func placesAreKeptWheneverAnotherViewIsShown() {
    var stage = stage(20)
    let kept: (Stage) -> [String] = { stage in
      stage.clerk.effects.compactMap { if case .keepPlaces(let memory) = $0 { memory.current } else { nil } }
    }
    stage.press("j j")
    #expect(kept(stage) == [])
    stage.press("2 1")
    #expect(kept(stage) == ["mine", "needs-answer"])
  }
}
