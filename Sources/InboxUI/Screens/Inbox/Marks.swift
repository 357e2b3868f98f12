import InboxModel

/// The conversations chosen for the next command.
struct Marks: Hashable, Sendable {
  private(set) var ids: Set<ID<Conversation>> = []
  /// Whether they are all that matched when they were asked for; the number does not grow with what arrives later.
  private(set) var isAllMatching = false
  /// The conversation marked or unmarked last: where "mark to here" starts.
  private(set) var anchor: QueueKey?

  var count: Int { ids.count }
  var isEmpty: Bool { ids.isEmpty }

  func contains(_ id: ID<Conversation>) -> Bool { ids.contains(id) }

  /// Marks all of these; takes the marks away where all have them. `anchor` is the row that stands for them.
  mutating func toggle(_ some: [ID<Conversation>], anchor row: QueueKey) {
    if ids.isSuperset(of: some) { ids.subtract(some) } else { ids.formUnion(some) }
    isAllMatching = false
    anchor = row
  }

  /// The rows stand in another order now: from where to where has no meaning any more.
  mutating func forgetAnchor() { anchor = nil }

  mutating func add(_ more: some Sequence<ID<Conversation>>) {
    ids.formUnion(more)
    isAllMatching = false
  }

  /// Exactly these: all that match, counted once.
  mutating func freeze(_ all: [ID<Conversation>]) {
    ids = Set(all)
    isAllMatching = true
    anchor = nil
  }

  init() {}

  /// Those that were kept.
  init(_ place: ScreenMemory.Place) {
    ids = Set(place.marks)
    isAllMatching = place.isAllMatching && !place.marks.isEmpty
  }

  mutating func clear() {
    self = Marks()
  }
}
