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
  /// The first line shown where there is no cursor to be kept in sight.
  var top = 0
  let brush: Brush

  private typealias Line = (inout Surface, Int) -> Void

  /// Draws into the whole of the surface's region.
  func draw(into surface: inout Surface) {
    let lines = lines
    let height = surface.size.height
    let wanted = cursor == nil ? top : cursorLine - height / 2
    let first = max(0, min(lines.count - height, wanted))
    for (y, line) in lines.dropFirst(first).prefix(height).enumerated() { line(&surface, y) }
    let edge = surface.size.width - 1
    if first > 0 { surface.put(desk.glyphs(.moreAbove), at: Point(x: edge, y: 0), style: brush[.accent]) }
    if first + height < lines.count {
      surface.put(desk.glyphs(.moreBelow), at: Point(x: edge, y: height - 1), style: brush[.accent])
    }
  }

  var lineCount: Int { lines.count }

  private var lines: [Line] {
    var lines: [Line] = []
    for (heading, entries) in sections {
      if !lines.isEmpty { lines.append({ _, _ in }) }
      lines.append { $0.put(heading, at: Point(x: 1, y: $1), style: brush[.heading]) }
      for entry in entries { lines += drawing(of: entry) }
    }
    return lines
  }

  private var sections: [(String, [Sidebar.Entry])] {
    let entries = Sidebar.entries(desk)
    let words = desk.house.wording.queue
    return [
      (words.views, entries.filter { isView($0, own: false) }),
      (words.accounts, entries.filter { if case .account = $0 { true } else { false } }),
      (words.saved, entries.filter { isView($0, own: true) }),
      (words.searches, desk.searches.map { .view($0.name) }),
    ].filter { !$0.1.isEmpty }
  }

  private func isView(_ entry: Sidebar.Entry, own: Bool) -> Bool {
    guard case .view(let name) = entry else { return false }
    return desk.house.views.first { $0.name == name }.map { ($0.title != nil) == own } ?? false
  }

  private var cursorLine: Int {
    guard let cursor else { return 0 }
    var line = 0
    for (_, entries) in sections {
      for entry in [nil] + entries.map(Optional.some) {
        if entry == cursor { return line }
        line += entry.map { drawing(of: $0).count } ?? 1
      }
      line += 1
    }
    return line
  }

  private func drawing(of entry: Sidebar.Entry) -> [Line] {
    switch entry {
    case .view(let name):
      if let search = desk.searches.first(where: { $0.name == name }) {
        return [{ view(search, number: nil, into: &$0, y: $1) }]
      }
      guard let place = desk.house.views.firstIndex(where: { $0.name == name }) else { return [] }
      return [{ view(desk.house.views[place], number: place + 1, into: &$0, y: $1) }]
    case .account(let id):
      guard let status = desk.accounts?.first(where: { $0.account.id == id }) else { return [] }
      var lines: [Line] = [{ account(status, into: &$0, y: $1) }]
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

  private func view(_ view: InboxView, number: Int?, into surface: inout Surface, y: Int) {
    surface.touch(Rect(x: 0, y: y, width: surface.size.width, height: 1), .entry(.view(view.name)))
    let isCurrent = view.name == current.name
    let line = ground(for: .view(view.name), into: &surface, y: y)
    if isCurrent { surface.put(desk.glyphs(.bar), at: Point(x: 0, y: y), style: line[.selectionBar]) }
    if let number, number <= 9 { surface.put("\(number)", at: Point(x: 3, y: y), style: line[.hint]) }
    let count = desk.counts[view.name]
    let countStart = count.map { self.count($0, into: &surface, y: y, line, isBright: isCurrent) }
    let room = (countStart ?? surface.size.width - 1) - 6
    surface.put(
      view.searchText ?? desk.title(of: view), at: Point(x: 5, y: y), style: line[isCurrent ? .title : .text],
      maxWidth: room,
      overflow: .ellipsis)
  }

  private func account(_ status: AccountStatus, into surface: inout Surface, y: Int) {
    let account = status.account
    surface.touch(Rect(x: 0, y: y, width: surface.size.width, height: 1), .entry(.account(account.id)))
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
}
