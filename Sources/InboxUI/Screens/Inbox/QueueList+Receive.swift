import InboxModel
import TerminalKit

extension QueueList {
  /// Takes an answer; one to an older question is dropped. `total` is the view's count, where it is known.
  mutating func receive(_ page: QueuePage, ticket: Int, total: Int?, _ desk: inout Desk) -> [Effect] {
    guard let question, question.ticket == ticket else { return [] }
    self.question = nil
    let fresh = page.rows.map(\.cleaned)
    let wasAtTop = list.top == 0 && !hasAbove
    switch question.from {
    case .top: replace(fresh, above: false, below: page.hasMore, first: 0, isExact: true)
    case .at: replace(fresh, above: hasAbove, below: page.hasMore, first: first, isExact: false)
    case .bottom:
      let start = total.map { max(0, $0 - Self.weight(fresh)) }
      replace(fresh, above: page.hasMore, below: false, first: page.hasMore ? start : 0, isExact: false)
    // A page without rows is the end, whatever it says.
    case .after: append(fresh, more: page.hasMore && !fresh.isEmpty)
    case .before: prepend(fresh, more: page.hasMore && !fresh.isEmpty)
    }
    list.update(rows.map(\.id))
    if rows.isEmpty, hasAbove { return [ask(.top, landing: .first, &desk)] }
    if !rows.isEmpty { land(question.landing, wasAtTop: wasAtTop) }
    showUnfolded()
    isLoaded = true
    return prefetch(&desk)
  }

  private mutating func land(_ landing: Landing, wasAtTop: Bool) {
    switch landing {
    case .first: list.selectFirst()
    case .last: list.selectLast()
    case .on(let id): if id.map({ list.select($0) }) != true { list.selectFirst() }
    case .stays:
      // Who looks at the top wants to see what arrives there, as long as the cursor stays in sight.
      guard wasAtTop, let index = list.selectedIndex, index < list.capacity - list.margin else { return }
      list.scroll(by: -list.top)
    }
  }

  private mutating func replace(_ fresh: [QueueRow], above: Bool, below: Bool, first: Int?, isExact: Bool) {
    rows = fresh
    hasAbove = above
    hasBelow = below
    self.first = first
    isPlaceExact = isExact
  }

  private mutating func append(_ fresh: [QueueRow], more: Bool) {
    let known = Set(rows.map(\.id))
    rows += fresh.filter { !known.contains($0.id) }
    hasBelow = more
    let index = list.selectedIndex ?? 0
    let surplus = min(rows.count - Self.most, index - Self.reserve * 2)
    guard surplus > 0 else { return }
    let excess = cut(before: surplus)
    first = first.map { $0 + Self.weight(rows[..<excess]) }
    rows.removeFirst(excess)
    guard excess > 0 else { return }
    hasAbove = true
  }

  private mutating func prepend(_ fresh: [QueueRow], more: Bool) {
    let known = Set(rows.map(\.id))
    let added = fresh.filter { !known.contains($0.id) }
    rows = added + rows
    hasAbove = more
    if more {
      first = first.map { max(0, $0 - Self.weight(added)) }
    } else {
      first = 0
      isPlaceExact = true
    }
    let index = (list.selectedIndex ?? 0) + added.count
    let excess = min(rows.count - Self.most, rows.count - index - Self.reserve * 2)
    guard excess > 0 else { return }
    rows.removeSubrange(cut(behind: rows.count - excess)...)
    hasBelow = true
  }
}

extension QueueRow {
  /// The row with every text of strangers made safe and short enough for a row.
  var cleaned: QueueRow {
    var row = self
    row.person = Self.line(person)
    row.handle = Self.line(handle)
    row.title = Self.line(title)
    row.snippet = Self.line(snippet)
    row.channel = Self.line(channel)
    row.accountName = Self.line(accountName)
    row.attachment?.caption = Self.line(attachment?.caption ?? "")
    return row
  }

  /// No row shows more than this.
  private static let longest = 400

  private static func line(_ text: String) -> String {
    Sanitizer.cleanLine(text.utf8.count > longest ? String(text.prefix(longest)) : text)
  }
}
