/// Choosing one of many by typing a few of its letters: the command palette, tags, assignees.
package struct Picker<ID: Hashable & Sendable>: Sendable {
  /// Something to choose.
  package struct Item: Sendable {
    package let id: ID
    package let title: String
    /// More to match, weaker than the title: other names, a description.
    package let keywords: String

    package init(id: ID, title: String, keywords: String = "") {
      self.id = id
      self.title = Sanitizer.cleanLine(title)
      self.keywords = Sanitizer.cleanLine(keywords)
    }
  }

  /// An item that matches.
  package struct Match: Sendable {
    package let item: Item
    package let score: Int
    /// Offsets of the characters of the title that matched; empty when the keywords did.
    package let positions: [Int]
  }

  package private(set) var query = LineEditor()
  /// What matches, the best first; equals in the order they were given.
  package private(set) var matches: [Match] = []
  package var list: ListState<ID>
  private var items: [Item]

  package init(_ items: [Item], height: Int = 10) {
    self.items = items
    list = ListState(margin: 1, height: height)
    filter()
  }

  /// The chosen item.
  package var selected: Item? { list.selectedIndex.map { matches[$0].item } }

  /// New items under the same query, such as answers that arrive late; the selection stays.
  package mutating func update(_ items: [Item]) {
    self.items = items
    rank()
  }

  /// Types or moves; false when the key means nothing here.
  @discardableResult
  package mutating func press(_ key: Key) -> Bool {
    switch EditCommand(key) {
    case .up: list.move(by: -1)
    case .down: list.move(by: 1)
    case nil where key == .pageUp: list.page(by: -1)
    case nil where key == .pageDown: list.page(by: 1)
    case nil, .newline: return false
    case let command?: edit(command)
    }
    return true
  }

  /// Edits the query; the best match is selected.
  package mutating func edit(_ command: EditCommand) {
    let before = query.text
    query.perform(command)
    if query.text != before { filter() }
  }

  private mutating func filter() {
    rank()
    list.selectFirst()
  }

  private mutating func rank() {
    let text = query.text
    var ranked = items.enumerated().compactMap { place, item in Self.match(item, text).map { (place, $0) } }
    if !query.isEmpty { ranked.sort { ($1.1.score, $0.0) < ($0.1.score, $1.0) } }
    matches = ranked.map(\.1)
    list.update(matches.map(\.item.id))
  }

  private static func match(_ item: Item, _ query: String) -> Match? {
    if let match = FuzzyMatch(query, in: item.title) {
      return Match(item: item, score: match.score, positions: match.positions)
    }
    guard let match = FuzzyMatch(query, in: item.title + " " + item.keywords) else { return nil }
    return Match(item: item, score: match.score / 2, positions: match.positions.filter { $0 < item.title.count })
  }
}
