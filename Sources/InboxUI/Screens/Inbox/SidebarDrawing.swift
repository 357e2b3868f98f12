import Foundation
import InboxModel
import TerminalKit

/// Draws the sidebar: views with their keys and counts, accounts with their health.
struct SidebarDrawing {
  let desk: Desk
  /// The view on the screen.
  let current: InboxView
  /// The entry under the sidebar's own cursor; nil without the focus.
  let cursor: Sidebar.Entry?
  let brush: Brush

  /// Draws into the whole of the surface's region.
  func draw(into surface: inout Surface) {
    var lines: [(inout Surface, Int) -> Void] = []
    let entries = Sidebar.entries(desk)
    let words = desk.house.wording.queue
    let sections: [(String, [Sidebar.Entry])] = [
      (words.views, entries.filter { isView($0, own: false) }),
      (words.accounts, entries.filter { if case .account = $0 { true } else { false } }),
      (words.saved, entries.filter { isView($0, own: true) }),
    ]
    for (heading, entries) in sections where !entries.isEmpty {
      if !lines.isEmpty { lines.append({ _, _ in }) }
      lines.append { $0.put(heading, at: Point(x: 1, y: $1), style: brush[.heading]) }
      for entry in entries { lines += drawing(of: entry) }
    }
    // A sidebar longer than the screen shows the part around its cursor.
    let cursorLine = cursorLine(sections)
    let first = max(0, min(lines.count - surface.size.height, cursorLine - surface.size.height / 2))
    for (y, line) in lines.dropFirst(first).prefix(surface.size.height).enumerated() { line(&surface, y) }
  }

  private func isView(_ entry: Sidebar.Entry, own: Bool) -> Bool {
    guard case .view(let name) = entry else { return false }
    return (desk.house.views.first { $0.name == name }?.title != nil) == own
  }

  private func cursorLine(_ sections: [(String, [Sidebar.Entry])]) -> Int {
    guard let cursor else { return 0 }
    var line = 0
    for (_, entries) in sections where !entries.isEmpty {
      if let index = entries.firstIndex(of: cursor) { return line + 1 + index }
      line += entries.count + 2
    }
    return line
  }

  private func drawing(of entry: Sidebar.Entry) -> [(inout Surface, Int) -> Void] {
    switch entry {
    case .view(let name):
      guard let place = desk.house.views.firstIndex(where: { $0.name == name }) else { return [] }
      return [{ view(desk.house.views[place], number: place + 1, into: &$0, y: $1) }]
    case .account(let id):
      guard let status = desk.accounts?.first(where: { $0.account.id == id }) else { return [] }
      var lines: [(inout Surface, Int) -> Void] = [{ account(status, into: &$0, y: $1) }]
      let health = desk.house.wording.short(for: status.account.health, now: desk.now)
      if !health.isEmpty {
        let role = status.account.health.role
        lines.append {
          $0.put(
            health, at: Point(x: 5, y: $1), style: brush[role], maxWidth: $0.size.width - 6, overflow: .ellipsis)
        }
      }
      return lines
    }
  }

  private func view(_ view: InboxView, number: Int, into surface: inout Surface, y: Int) {
    let isCurrent = view.name == current.name
    let line = ground(for: .view(view.name), into: &surface, y: y)
    if isCurrent { surface.put(desk.glyphs(.bar), at: Point(x: 0, y: y), style: line[.selectionBar]) }
    if number <= 9 { surface.put("\(number)", at: Point(x: 3, y: y), style: line[.faint]) }
    let count = desk.counts[view.name]
    let countStart = count.map { self.count($0, into: &surface, y: y, line, isBright: isCurrent) }
    let room = (countStart ?? surface.size.width - 1) - 6
    surface.put(
      desk.title(of: view), at: Point(x: 5, y: y), style: line[isCurrent ? .title : .text], maxWidth: room,
      overflow: .ellipsis)
  }

  private func account(_ status: AccountStatus, into surface: inout Surface, y: Int) {
    let account = status.account
    let line = ground(for: .account(account.id), into: &surface, y: y)
    let isCurrent = current.name == InboxView.name(ofAccount: account.name)
    if isCurrent { surface.put(desk.glyphs(.bar), at: Point(x: 0, y: y), style: line[.selectionBar]) }
    surface.put(desk.glyphs(account.health.symbol), at: Point(x: 3, y: y), style: line[account.health.role])
    let start = count(status.unanswered, into: &surface, y: y, line, isBright: isCurrent)
    surface.put(
      account.name, at: Point(x: 5, y: y), style: line[isCurrent ? .title : .text], maxWidth: start - 6,
      overflow: .ellipsis)
  }

  /// The background of the line, and a brush for it.
  private func ground(for entry: Sidebar.Entry, into surface: inout Surface, y: Int) -> Brush {
    guard entry == cursor else { return brush }
    let selected = Brush(desk, on: desk.house.depth == .none ? .popupSelected : .selection)
    surface.fill(Rect(x: 0, y: y, width: surface.size.width, height: 1), with: selected.ground)
    surface.put(desk.glyphs(.pointer), at: Point(x: 1, y: y), style: selected[.selectionBar])
    return selected
  }

  /// Right-aligned; says where it starts. None at all is a quiet dash.
  private func count(_ value: Int, into surface: inout Surface, y: Int, _ line: Brush, isBright: Bool) -> Int {
    let text = value == 0 ? desk.glyphs(.dash) : desk.number(value)
    let role: Role = value == 0 ? .faint : isBright ? .bright : .count
    return surface.put(text, endingAt: surface.size.width - 1, y: y, style: line[role])
  }
}

extension InboxView {
  /// The name of the view that shows what waits on one account.
  static func name(ofAccount account: String) -> String { "account:\(account)" }

  /// What waits for an answer on one account.
  static func waiting(onAccount account: String) -> InboxView {
    InboxView(
      name: name(ofAccount: account), title: account,
      query: .and([.term(.account(account)), .term(.is(.unanswered))]))
  }

  /// A search dressed as a view.
  static let searchName = "search"
}
