import InboxModel
import TerminalKit

/// The rows of one view around the cursor: a window onto a list of any length.
///
/// The window holds at most `QueueList.most` rows; pages are asked for before an end is reached and rows far behind the cursor are let go.
/// The cursor and the marks are ids, so rows may come, go and move under them.
struct QueueList: Sendable {
  /// Rows asked for at once.
  static let page = 60
  /// The most rows kept.
  static let most = 200
  /// With fewer rows than this ahead, the next page is asked for.
  static let reserve = 25

  /// What the rows answer: a view, or a search dressed as one.
  private(set) var source: InboxView
  var rows: [QueueRow] = []
  var list: ListState<ID<Conversation>>
  var hasAbove = false
  var hasBelow = false
  /// The first row's place in the whole list, from 0; nil when it is not known.
  var first: Int?
  /// False when rows may have come or gone above the window since it was opened.
  var isPlaceExact = true
  /// False until the first answer.
  var isLoaded = false
  var question: Question?
  var marks = Marks()
  /// Bursts whose members are shown one by one.
  var unfolded: Set<ID<Conversation>> = []
  /// A burst whose members the next rows bring into sight.
  var justUnfolded: ID<Conversation>?
  /// Whether somebody has pressed a key over this list. Until then the cursor stays on the first row, whatever arrives above it.
  var isInUse = false

  /// A question under way.
  struct Question: Hashable, Sendable {
    var ticket: Int
    var from: QueueRequest.From
    var landing: Landing
  }

  /// Where the cursor goes when the answer is here.
  enum Landing: Hashable, Sendable {
    case stays, first, last
    /// On this row, where it is there; else on the first.
    case on(ID<Conversation>?)
  }

  init(source: InboxView) {
    self.source = source
    list = ListState(rowHeight: 1, margin: 0)
  }

  var cursor: ID<Conversation>? { list.selected }
  var cursorRow: QueueRow? { list.selectedIndex.map { rows[$0] } }
  var isEmpty: Bool { rows.isEmpty }
  /// The words by which its rows were found.
  var highlight: SearchHighlight { SearchHighlight(source.query) }

  /// The cursor's place in the whole list, from 1; nil when it is not known.
  var position: Int? { position(of: cursor) }

  /// A row's place in the whole list, from 1, or the cursor's where there is no such row; nil when it is not known.
  func position(of id: ID<Conversation>?) -> Int? {
    let place = id == cursor ? nil : rows.firstIndex { $0.id == id }
    guard let first, let index = place ?? list.selectedIndex else { return nil }
    return first + Self.weight(rows[..<index]) + 1
  }

  func row(_ id: ID<Conversation>) -> QueueRow? {
    if let row = cursorRow, row.id == id { return row }
    return rows.first { $0.id == id }
  }

  /// The neighbour of the cursor, so many rows away, as far as the window goes.
  func neighbour(_ step: Int) -> ID<Conversation>? {
    guard let index = list.selectedIndex, rows.indices.contains(index + step) else { return nil }
    return rows[index + step].id
  }
}

extension QueueList {
  /// Shows a view or a search from its top; the old rows go at once.
  mutating func show(_ source: InboxView, _ desk: inout Desk) -> [Effect] {
    let height = list.height
    self = QueueList(source: source)
    list.height = height
    return [ask(.top, landing: .first, &desk)]
  }

  /// Shows a view where it stood when the program ended.
  mutating func show(_ source: InboxView, at place: ScreenMemory.Place, _ desk: inout Desk) -> [Effect] {
    let height = list.height
    self = QueueList(source: source)
    list.height = height
    marks = Marks(place)
    isInUse = true
    hasAbove = place.first != nil
    return [ask(place.first.map { .at($0) } ?? .top, landing: .on(place.cursor), &desk)]
  }

  /// Shows what was here when it was left, and asks for it again.
  mutating func comeBack(_ desk: inout Desk) -> [Effect] {
    question = nil
    isInUse = true
    return refresh(&desk)
  }

  /// Where it stands, for after a restart. Who was at the top wants to be at the top, whatever has arrived.
  var place: ScreenMemory.Place {
    let isAtTop = list.top == 0 && !hasAbove
    var place = ScreenMemory.Place(view: source.name, title: source.searchText == nil ? nil : source.title)
    place.first = isAtTop || !rows.indices.contains(list.top) ? nil : rows[list.top].key
    place.cursor = cursor
    if marks.count <= ScreenMemory.mostMarks {
      place.marks = marks.ids.sorted()
      place.isAllMatching = marks.isAllMatching
    }
    return place
  }

  /// Asks again for what is here: something was written to the store.
  mutating func refresh(_ desk: inout Desk) -> [Effect] {
    if let question, question.landing != .stays { return [ask(question.from, landing: question.landing, &desk)] }
    guard hasAbove, let key = rows.first?.key else {
      return [ask(.top, landing: isInUse ? .stays : .first, &desk)]
    }
    return [ask(.at(key), landing: .stays, &desk)]
  }

  /// Asks for the page that the cursor comes near to, unless a question is under way.
  mutating func prefetch(_ desk: inout Desk) -> [Effect] {
    guard question == nil, let index = list.selectedIndex else { return [] }
    if hasBelow, rows.count - index < Self.reserve, let key = rows.last?.key {
      return [ask(.after(key), landing: .stays, &desk)]
    }
    if hasAbove, index < Self.reserve, let key = rows.first?.key {
      return [ask(.before(key), landing: .stays, &desk)]
    }
    return []
  }

  mutating func goToTop(_ desk: inout Desk) -> [Effect] {
    if hasAbove { return [ask(.top, landing: .first, &desk)] }
    list.selectFirst()
    return []
  }

  mutating func goToBottom(_ desk: inout Desk) -> [Effect] {
    if hasBelow { return [ask(.bottom, landing: .last, &desk)] }
    list.selectLast()
    return prefetch(&desk)
  }

  /// Moves the cursor; stops at the ends. At the edge of the pane the list goes on by half a pane at once: the rows then stand still while
  /// the cursor moves, and few steps cost more than the two rows that they change.
  mutating func move(by count: Int, _ desk: inout Desk) -> [Effect] {
    let before = list.top
    list.move(by: count)
    let half = list.capacity / 2
    let slid = list.top - before
    if slid != 0, abs(slid) < half { list.scroll(by: slid > 0 ? half - slid : -half - slid) }
    return prefetch(&desk)
  }

  /// Puts a question; an older one's answer will be dropped.
  mutating func ask(_ from: QueueRequest.From, landing: Landing, _ desk: inout Desk) -> Effect {
    let ticket = desk.nextTicket()
    question = Question(ticket: ticket, from: from, landing: landing)
    let limit =
      switch from {
      case .after, .before: Self.page
      case .top, .bottom, .at: landing == .stays ? min(Self.most, max(Self.page, rows.count)) : Self.page
      }
    return .loadQueue(request(desk, from: from, limit: limit), ticket: ticket)
  }
}
