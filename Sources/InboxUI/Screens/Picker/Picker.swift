import InboxModel
import TerminalKit

/// A list to choose from, filtered by what is typed. What is chosen is run as a command line.
struct Picker: Sendable {
  enum Purpose: Hashable, Sendable {
    case choice(Command.Choice)
    case palette
  }

  /// What came of a key.
  enum Outcome {
    case stays, closes
    /// Runs a command's line.
    case runs(String)
    /// Adds and removes tags.
    case tags(add: Set<Tag>, remove: Set<Tag>)
    /// What was chosen cannot be done here.
    case refuses(String)
  }

  let purpose: Purpose
  let title: String
  /// The conversations that the choice is for, as they were when the picker opened.
  let targets: [ID<Conversation>]
  private(set) var items: [PickerItem]
  private(set) var editor = LineEditor()
  /// Items that fit what was typed, best first, with the characters that matched.
  private(set) var matches: [(item: Int, positions: [Int])] = []
  private(set) var list = ListState<Int>(rowHeight: 1, margin: 1)
  /// An item made of the typed text itself, such as `3d`; nil when it reads as nothing.
  private(set) var free: PickerItem?
  private let initial: [Tag: PickerItem.Check]
  private let makeFree: @Sendable (String) -> PickerItem?

  /// The place of `free` among the rows.
  static let freeRow = -1

  init(
    _ purpose: Purpose, title: String, items: [PickerItem], targets: [ID<Conversation>],
    free: @escaping @Sendable (String) -> PickerItem? = { _ in nil }
  ) {
    self.purpose = purpose
    self.title = title
    self.items = items
    self.targets = targets
    makeFree = free
    initial = Dictionary(items.compactMap { item in item.tag.map { ($0, item.check ?? .off) } }) { first, _ in first }
    filter()
  }

  var isMultiple: Bool { purpose == .choice(.tags) }
  /// Rows that are shown when there is room for all.
  var rowCount: Int { matches.count + (free == nil ? 0 : 1) }

  mutating func fit(rows: Int) {
    list.height = max(1, rows)
  }
}

extension Picker {
  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closes
    case .up, .control("p"): list.move(by: -1)
    case .down, .control("n"): list.move(by: 1)
    case .pageUp: list.page(by: -1)
    case .pageDown: list.page(by: 1)
    case .enter: return choose()
    case .tab where isMultiple, .space where isMultiple: toggle()
    default:
      if editor.press(key) { filter() }
    }
    return .stays
  }

  /// Selects the row at a place of the list.
  mutating func select(at place: Int) {
    guard list.ids.indices.contains(place) else { return }
    list.select(list.ids[place])
  }

  mutating func paste(_ text: String) {
    editor.perform(.insert(text))
    filter()
  }

  private mutating func filter() {
    let typed = editor.text
    if typed.allSatisfy(\.isWhitespace) {
      matches = items.indices.map { ($0, []) }
      free = nil
    } else {
      let scored = items.indices.compactMap { index -> (item: Int, score: Int, positions: [Int])? in
        if let match = FuzzyMatch(typed, in: items[index].label) { return (index, match.score, match.positions) }
        return FuzzyMatch(typed, in: items[index].alias).map { (index, $0.score, []) }
      }
      let best = scored.sorted { ($0.score, $1.item) > ($1.score, $0.item) }
      matches = best.map { ($0.item, $0.positions) }
      free = makeFree(typed)
      if let line = free?.line, !line.isEmpty, items.contains(where: { $0.line == line }) { free = nil }
    }
    list.update(matches.map(\.item) + (free == nil ? [] : [Self.freeRow]))
    list.selectFirst()
  }

  private var selected: PickerItem? {
    guard let row = list.selected else { return nil }
    return row == Self.freeRow ? free : items[row]
  }

  private mutating func toggle() {
    guard let row = list.selected else { return }
    if row == Self.freeRow {
      guard var item = free else { return }
      item.check = .on
      items.append(item)
      editor = LineEditor()
      filter()
      list.select(items.count - 1)
    } else {
      items[row].check = items[row].check == .on ? .off : .on
    }
  }

  private mutating func choose() -> Outcome {
    guard isMultiple else {
      guard let selected else { return .stays }
      if let refusal = selected.refusal { return .refuses(refusal) }
      return .runs(selected.line)
    }
    if changes.add.isEmpty, changes.remove.isEmpty { toggle() }
    let changes = changes
    return changes.add.isEmpty && changes.remove.isEmpty ? .closes : .tags(add: changes.add, remove: changes.remove)
  }

  /// What differs from how the tags stood at first.
  private var changes: (add: Set<Tag>, remove: Set<Tag>) {
    var add: Set<Tag> = []
    var remove: Set<Tag> = []
    for item in items {
      guard let tag = item.tag, let check = item.check, check != initial[tag] ?? .off else { continue }
      if check == .on { add.insert(tag) } else { remove.insert(tag) }
    }
    return (add, remove)
  }
}
