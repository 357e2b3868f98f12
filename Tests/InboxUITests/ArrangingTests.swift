import Foundation
import InboxModel
import TerminalKit
import Testing

@testable import InboxUI

/// Sorting and grouping a view on the screen, headings, and what a row shows.
@Suite struct ArrangingTests {
  private func stage(_ size: Size = Size(width: 120, height: 36), rows: [QueueRow] = Town.rows) -> Stage {
    Stage(Town.setup { $0.size = size }, clerk: Clerk(rows: rows))
  }

  private func run(_ line: String, _ stage: inout Stage) {
    stage.press(":")
    stage.type(line)
    stage.press("Enter")
  }

  private func lines(_ stage: Stage) -> [String] { stage.screen.split(separator: "\n").map(String.init) }

  @Test func sortingAsksForTheViewAnewAndIsRemembered() {
    var stage = stage()
    stage.press("j x")
    run("sort waiting", &stage)
    #expect(stage.app.inbox.queue.source.order == .waiting)
    #expect(stage.app.inbox.queue.marks.count == 1)
    #expect(stage.screen.contains("Longest waiting first."))
    #expect(lines(stage)[0].contains("Needs answer 128 · longest waiting first"))
    stage.press("2")
    #expect(stage.app.inbox.queue.source.order == .pressing)
    stage.press("1")
    #expect(stage.app.inbox.queue.source.order == .waiting)
    let memory = stage.app.memory
    let later = Stage(Town.setup { $0.memory = memory })
    #expect(later.app.inbox.queue.source.order == .waiting)
  }

  @Test func groupingChoosesAnOrderThatGoesWithIt() {
    var stage = stage()
    run("group day", &stage)
    #expect(stage.app.inbox.queue.source.group == .day)
    #expect(stage.app.inbox.queue.source.order == .newest)
    run("sort pressing", &stage)
    #expect(stage.app.inbox.queue.source.group == nil)
    #expect(stage.screen.contains("The headings are gone: in this order each would come again and again."))
    run("group platform", &stage)
    #expect(stage.app.inbox.queue.source.order == .pressing)
    run("group none", &stage)
    #expect(stage.app.inbox.queue.source.group == nil)
  }

  @Test func pickersOfferEveryOrderAndGroup() {
    var stage = stage()
    stage.press("g s")
    for order in QueueOrder.allCases { #expect(stage.screen.contains(Wording.english.queue.order(order))) }
    stage.press("Esc g b")
    for group in QueueGroup.allCases { #expect(stage.screen.contains(Wording.english.queue.group(group))) }
    stage.type("platform")
    stage.press("Enter")
    #expect(stage.app.inbox.queue.source.group == .platform)
  }

  @Test func eachHeadingStandsOnceOverItsRows() {
    var stage = stage(Size(width: 80, height: 40))
    run("group platform", &stage)
    let headings = lines(stage).filter { $0.contains("──") && !$0.contains("┤") }.map {
      $0.prefix { $0 != "─" }.trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
    #expect(headings.prefix(2) == ["App Store", "Mastodon"])
    #expect(Set(headings).count == headings.count)
  }

  /// Whatever the size and the place: the cursor's row is on the screen, under its heading.
  @Test(
    arguments: [
      Size(width: 120, height: 36), Size(width: 80, height: 24), Size(width: 40, height: 12),
      Size(width: 60, height: 15),
    ], [QueueGroup.platform, .day, .priority, .account])
  func theCursorStaysInSightAmongHeadings(size: Size, group: QueueGroup) {
    var stage = stage(size, rows: Town.many(90))
    run("group \(group.rawValue)", &stage)
    func check() {
      let slots = stage.app.inbox.slots(stage.app.frame, stage.app.desk)
      let list = stage.app.inbox.queue.list
      #expect(slots.contains { $0.place == list.selectedIndex })
      #expect(slots.first?.heading != nil)
      #expect(slots.count == list.capacity || slots.last?.place == list.ids.count - 1)
      #expect(slots.allSatisfy { $0.y + RowDrawing.height <= stage.app.frame.queue.height })
    }
    for key in Array(repeating: "j", count: 100) + Array(repeating: "k", count: 40) + [
      "G", "g g", "Ctrl-D", "PageDown",
    ] {
      stage.press(key)
      check()
    }
    stage.press("G")
    check()
    let slots = stage.app.inbox.slots(stage.app.frame, stage.app.desk)
    #expect(slots.last?.place == 89)
    // The end of the list uses the pane: no row more would fit.
    #expect((slots.last?.y ?? 0) + 2 * stage.app.frame.step + 2 > stage.app.frame.queue.height)
  }

  @Test func aRowShowsWhatItsViewNames() {
    var row = Town.rows[3]
    row.visibility = .held
    func shown(_ columns: [RowPart], width: Int = 120) -> String {
      let view = InboxView(name: "own", title: "own", query: .all, columns: columns)
      let stage = Stage(
        Town.setup {
          $0.size = Size(width: width, height: 24)
          $0.views = [view]
        }, clerk: Clerk(rows: [row]))
      return lines(stage)[1..<4].joined(separator: "\n")
    }
    let all = shown([.kind, .age, .platform, .channel, .account, .assignee, .visibility], width: 160)
    for text in ["#  joe", "Matrix", "dev-room", "matrix.org", "40m", "@joe", "held"] { #expect(all.contains(text)) }
    let few = shown([.age])
    for text in ["#  joe", "Matrix ", "@joe", "held"] { #expect(!few.contains(text), "\(text)") }
    #expect(few.contains("40m"))
    #expect(!shown([.kind]).contains("40m"))
    // What is named last goes first.
    let narrow = shown([.channel, .platform, .account, .age], width: 80)
    #expect(narrow.contains("dev-room") && !narrow.contains("matrix.org"))
    row.delivery = .rejected(reason: "closed")
    #expect(shown([.age]).contains("not sent"))
  }
}
