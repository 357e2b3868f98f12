import InboxModel
import TerminalKit

/// Going from view to view: each is found again as it was left.
extension InboxScreen {
  /// Shows a view where it was left. The view that is shown already goes to its top.
  mutating func show(_ view: InboxView, _ desk: inout Desk) -> [Effect] {
    pane = .queue
    let view = arranged(view)
    if view.searchText == nil { home = view.name }
    if queue.source.name == view.name { return queue.show(view, &desk) + count(view, desk) }
    leave(&desk)
    if var kept = left.removeValue(forKey: view.name), kept.isLoaded {
      kept.list.height = queue.list.height
      queue = kept
      return queue.comeBack(&desk) + count(view, desk)
    }
    return begin(view, &desk)
  }

  /// Shows the view on the screen for the first time, where it stood when the program ended.
  mutating func begin(_ view: InboxView, _ desk: inout Desk) -> [Effect] {
    guard let place = remembered.removeValue(forKey: view.name) else {
      return queue.show(view, &desk) + count(view, desk)
    }
    return queue.show(view, at: place, &desk) + count(view, desk)
  }

  private mutating func leave(_ desk: inout Desk) {
    former = queue.source.name
    left[queue.source.name] = queue
    // What nobody counts any more must not stand there as if it were so.
    if queue.source.searchText != nil { desk.counts[queue.source.name] = nil }
  }

  /// The view as it was sorted here last.
  private func arranged(_ view: InboxView) -> InboxView {
    guard let own = arrangements[view.name] else { return view }
    var view = view
    view.group(by: nil)
    view.sort(by: own.order)
    if let group = own.group, group.orders.contains(own.order) { view.group(by: group) }
    return view
  }

  /// Sorts or groups the view on the screen, and keeps it so. Marks stay.
  mutating func arrange(_ desk: inout Desk, _ change: (inout InboxView) -> Void) -> [Effect] {
    var view = queue.source
    change(&view)
    guard view != queue.source else { return [] }
    arrangements[view.name] = Arrangement(order: view.order, group: view.group)
    if let index = desk.searches.firstIndex(where: { $0.name == view.name }) { desk.searches[index] = view }
    var marks = queue.marks
    marks.forgetAnchor()
    defer { queue.marks = marks }
    return queue.show(view, &desk)
  }
}

/// Searches are views that a member opens and closes.
extension InboxScreen {
  /// More than these are closed, the one opened first before the others.
  static let mostSearches = 5

  /// The text of the search that the queue shows.
  var searchText: String? { queue.source.searchText }

  /// Shows what matches, from the top; `back` returns to the view that was shown before.
  mutating func search(
    _ text: String, _ query: Query, _ desk: inout Desk, title: String? = nil
  ) -> [Effect] {
    let name = InboxView.searchName(text)
    let view = InboxView(
      name: name, title: title ?? desk.house.wording.queue.searchTitle(text), query: query, order: .newest)
    forget(name, &desk)
    desk.searches.insert(view, at: 0)
    for old in desk.searches.dropFirst(Self.mostSearches).map(\.name) { forget(old, &desk) }
    return show(view, &desk)
  }

  /// From a search to the view before it; nil when no search is shown.
  mutating func leaveSearch(_ desk: inout Desk) -> [Effect]? {
    guard searchText != nil else { return nil }
    return show(homeView(desk), &desk)
  }

  /// The same, for good; nil when no search is shown.
  mutating func closeSearch(_ desk: inout Desk) -> [Effect]? {
    guard searchText != nil else { return nil }
    let name = queue.source.name
    let effects = leaveSearch(&desk)
    forget(name, &desk)
    return effects
  }

  private mutating func forget(_ name: String, _ desk: inout Desk) {
    desk.searches.removeAll { $0.name == name }
    left[name] = nil
    remembered[name] = nil
    arrangements[name] = nil
    if former == name { former = nil }
  }

  private func homeView(_ desk: Desk) -> InboxView {
    if let account = desk.accounts?.first(where: { InboxView.name(ofAccount: $0.account.name) == home }) {
      return .waiting(onAccount: account.account.name)
    }
    return desk.house.views.first { $0.name == home } ?? desk.house.views.first ?? InboxView.builtIn[0]
  }

  /// The view or search that was on the screen before this one.
  func formerView(_ desk: Desk) -> Sidebar.Entry? {
    guard let former else { return nil }
    return Sidebar.entries(desk).first { $0.name(desk) == former }
  }
}

/// What is kept when the program ends.
extension InboxScreen {
  func memory(_ desk: Desk) -> ScreenMemory {
    var lists = left
    lists[queue.source.name] = queue
    var places = remembered
    for (name, list) in lists where list.isLoaded {
      var place = list.place
      if let own = arrangements[name] { (place.order, place.group) = (own.order, own.group) }
      places[name] = place
    }
    // Searches keep their order.
    let order = desk.searches.map(\.name)
    return ScreenMemory(
      current: queue.source.name,
      places: places.values.sorted {
        (order.firstIndex(of: $0.view) ?? -1, $0.view) < (order.firstIndex(of: $1.view) ?? -1, $1.view)
      })
  }

  /// Takes up what was kept. Views that are gone and searches that cannot be read any more are left out.
  mutating func recall(_ memory: ScreenMemory, _ desk: inout Desk) {
    for place in memory.places {
      if let text = InboxView.searchText(of: place.view) {
        guard desk.searches.count < Self.mostSearches,
          let query = try? QueryParser.parse(text, vocabulary: desk.context.vocabulary)
        else { continue }
        let title = place.title ?? desk.house.wording.queue.searchTitle(text)
        desk.searches.append(InboxView(name: place.view, title: title, query: query, order: .newest))
      }
      remembered[place.view] = place
      if let order = place.order { arrangements[place.view] = Arrangement(order: order, group: place.group) }
    }
    let all = desk.house.views + desk.searches
    guard let current = all.first(where: { $0.name == memory.current }) else {
      queue = QueueList(source: arranged(queue.source))
      return
    }
    queue = QueueList(source: arranged(current))
    if current.searchText == nil { home = current.name }
  }
}

extension InboxView {
  /// A search dressed as a view.
  static func searchName(_ text: String) -> String { searchMark + text }

  private static let searchMark = "search:"

  static func searchText(of name: String) -> String? {
    name.hasPrefix(searchMark) ? String(name.dropFirst(searchMark.count)) : nil
  }

  var searchText: String? { Self.searchText(of: name) }
}
