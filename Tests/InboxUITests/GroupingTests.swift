import Foundation
import InboxModel
import Testing

@testable import InboxUI

/// Merging, splitting, linking and jumping from the keys.
@Suite struct GroupingTests {
  private func applied(_ stage: Stage) -> [(Deed, [ID<Conversation>])] {
    stage.clerk.effects.compactMap { effect in
      guard case .apply(let deed, let ids, _) = effect, deed != .act(.read(true)) else { return nil }
      return (deed, ids)
    }
  }

  @Test func markedConversationsAreMergedTogether() {
    var stage = Stage()
    stage.press("x j j x m")
    #expect(applied(stage).map(\.0) == [.act(.merge(into: nil))])
    #expect(applied(stage).map(\.1) == [[ID(1), ID(3)]])
    #expect(stage.screen.contains("Merged: 2 conversations. · z takes it back"))
  }

  @Test(arguments: ["m", "L"])
  func oneAloneSaysWhatIsMissing(_ key: String) {
    var stage = Stage()
    stage.press(key)
    #expect(applied(stage).isEmpty)
    #expect(
      stage.app.desk.notice?.text
        == "\(key): That takes two conversations: mark them, or name the other one by its number.")
  }

  @Test func oneIsMergedIntoANamedOne() {
    var stage = Stage()
    stage.press(":")
    stage.type("merge #3")
    stage.press("Enter")
    #expect(applied(stage).map(\.0) == [.act(.merge(into: ID(3)))])
    #expect(applied(stage).map(\.1) == [[ID(1)]])
  }

  @Test func aSplitBeginsWithAChosenMessage() throws {
    var stage = Stage()
    stage.press("j j j Enter")
    let points = try #require(stage.app.inbox.reader.detail?.splitPoints)
    let newest = try #require(points.last)
    stage.press("S Enter")
    #expect(applied(stage).map(\.0) == [.act(.split(from: newest.id))])
    #expect(applied(stage).map(\.1) == [[ID(4)]])
  }

  @Test func whereNothingCanBeSplitTheKeySaysSo() {
    var clerk = Clerk()
    clerk.detail = { row in
      var detail = Town.detail(row)
      detail.messages.removeAll { $0.direction != .inbound }
      detail.messages = Array(detail.messages.suffix(1))
      return detail
    }
    var stage = Stage(clerk: clerk)
    stage.press("S")
    #expect(stage.app.overlay == nil)
    #expect(stage.app.desk.notice?.text == "S: A split needs words from outside before it and behind it.")
  }

  @Test func jumpingGoesToTheOnlyOneAndBackAgain() {
    var clerk = Clerk()
    clerk.detail = { row in
      var detail = Town.detail(row)
      let other = row.id == ID(2) ? Town.rows[4] : Town.rows[1]
      detail.related = [Town.related(other, .linked)]
      return detail
    }
    var stage = Stage(clerk: clerk)
    stage.press("j")
    stage.settle()
    stage.press("l")
    #expect(stage.app.screen == .conversation)
    #expect(stage.app.inbox.reader.shown == Town.rows[4].id)
    stage.press("l")
    #expect(stage.app.inbox.reader.shown == ID(2))
  }

  @Test func jumpingByNumberNeedsNoLink() {
    var stage = Stage()
    stage.press(":")
    stage.type("jump 7")
    stage.press("Enter")
    #expect(stage.app.screen == .conversation)
    #expect(stage.app.inbox.reader.shown == ID(7))
    stage.press("Esc")
    stage.settle()
    stage.press("l")
    #expect(stage.app.desk.notice?.text.hasSuffix("L links two that are marked.") == true)
  }
}
