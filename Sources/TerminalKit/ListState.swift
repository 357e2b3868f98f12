/// A list's selection and scroll position. The selection is an id, so that it stays on its row when others come and go.
package struct ListState<ID: Hashable & Sendable>: Sendable, Equatable {
  package private(set) var ids: [ID] = []
  /// Where the selected row is among `ids`; nil when there is none.
  package private(set) var selectedIndex: Int?
  /// The first row shown.
  package private(set) var top = 0
  /// Lines that one row takes.
  package let rowHeight: Int
  /// Rows kept in sight before and after the selection.
  package let margin: Int
  /// Lines that the list is shown in.
  package var height: Int {
    didSet { if height != oldValue { scroll() } }
  }

  package init(rowHeight: Int = 1, margin: Int = 2, height: Int = 0) {
    self.rowHeight = max(1, rowHeight)
    self.margin = max(0, margin)
    self.height = height
  }

  package var selected: ID? { selectedIndex.map { ids[$0] } }
  package var isEmpty: Bool { ids.isEmpty }
  /// How many whole rows fit; at least one.
  package var capacity: Int { max(1, height / rowHeight) }
  /// The rows shown, as places in `ids`.
  package var visible: Range<Int> { top..<min(ids.count, top + capacity) }

  /// Takes the new rows. The selected row keeps its place on the screen; when it is gone, the row after it in the old order
  /// that is still there is selected, else the one before.
  package mutating func update(_ new: [ID]) {
    let offset = (selectedIndex ?? 0) - top
    let heir = survivor(in: new)
    ids = new
    selectedIndex = new.isEmpty ? nil : heir ?? 0
    top = (selectedIndex ?? 0) - offset
    scroll()
  }

  private func survivor(in new: [ID]) -> Int? {
    guard let selectedIndex else { return nil }
    if selectedIndex < new.count, new[selectedIndex] == ids[selectedIndex] { return selectedIndex }
    var places: [ID: Int] = [:]
    places.reserveCapacity(new.count)
    for (index, id) in new.enumerated() { places[id] = index }
    for id in ids[selectedIndex...] { if let place = places[id] { return place } }
    for id in ids[..<selectedIndex].reversed() { if let place = places[id] { return place } }
    return min(selectedIndex, new.count - 1)
  }

  /// Selects a row by id; false when it is not in the list.
  @discardableResult
  package mutating func select(_ id: ID) -> Bool {
    guard let index = ids.firstIndex(of: id) else { return false }
    select(at: index)
    return true
  }

  /// Selects so many rows further down (or up), stopping at the ends; false when nothing moved.
  @discardableResult
  package mutating func move(by rows: Int) -> Bool {
    guard let current = selectedIndex else { return false }
    select(at: current + rows)
    return selectedIndex != current
  }

  /// A page down (1) or up (-1), with one row in common.
  @discardableResult
  package mutating func page(by pages: Int) -> Bool {
    move(by: pages * max(1, capacity - 1))
  }

  package mutating func selectFirst() { select(at: 0) }
  package mutating func selectLast() { select(at: ids.count - 1) }

  /// Moves the window and leaves the selection in sight: the mouse wheel.
  package mutating func scroll(by rows: Int) {
    top = min(max(0, top + rows), max(0, ids.count - capacity))
    guard let current = selectedIndex else { return }
    let keep = usableMargin
    let low = top == 0 ? 0 : top + keep
    let high = top + capacity >= ids.count ? ids.count - 1 : top + capacity - 1 - keep
    selectedIndex = min(max(current, low), max(low, high))
  }

  /// The row drawn at a line of the list; nil below the last.
  package func id(atLine line: Int) -> ID? {
    let index = top + line / rowHeight
    return line >= 0 && line < capacity * rowHeight && index < ids.count ? ids[index] : nil
  }

  private mutating func select(at index: Int) {
    guard !ids.isEmpty else { return }
    selectedIndex = min(max(0, index), ids.count - 1)
    scroll()
  }

  private var usableMargin: Int { min(margin, (capacity - 1) / 2) }

  private mutating func scroll() {
    guard let selectedIndex else {
      top = 0
      return
    }
    let keep = usableMargin
    top = min(top, selectedIndex - keep)
    top = max(top, selectedIndex - capacity + 1 + keep)
    top = max(0, min(top, ids.count - capacity))
  }
}
