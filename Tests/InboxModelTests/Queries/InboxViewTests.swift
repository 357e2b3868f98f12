import Testing

@testable import InboxModel

/// A view's order and group always go together.
@Suite struct InboxViewTests {
  @Test func sevenViewsAreBuiltIn() {
    #expect(
      InboxView.builtIn.map(\.name) == [
        "needs-answer", "mine", "escalated", "held", "snoozed", "all", "done-today",
      ])
    #expect(
      InboxView.builtIn.map(\.order) == [.pressing, .pressing, .pressing, .pressing, .newest, .newest, .finished])
    #expect(InboxView.builtIn.allSatisfy { $0.group == nil && $0.columns == RowPart.usual })
  }

  @Test(arguments: QueueGroup.allCases, QueueOrder.allCases)
  func anOrderAndAGroupThatDoNotGoTogetherAreNeverBothSet(group: QueueGroup, order: QueueOrder) {
    let fits = group.orders.contains(order)
    #expect(InboxView(name: "x", query: .all, order: order, group: group).group == (fits ? group : nil))
    var view = InboxView(name: "x", query: .all, order: order)
    view.group(by: group)
    #expect(view.group == group)
    #expect(view.order == (fits ? order : group.orders[0]))
    view.sort(by: order)
    #expect(view.order == order)
    #expect(view.group == (fits ? group : nil))
    #expect(QueueGroup.fitting(order).contains(group) == fits)
  }

  @Test func doneTodayIsAQueryThatCanBeTyped() throws {
    let view = try #require(InboxView.builtIn.last)
    #expect(QueryPrinter.text(view.query) == "finished:today")
    #expect(try QueryParser.parse("finished:today") == view.query)
  }
}
