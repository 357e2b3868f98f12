import InboxModel

/// The conversations chosen for the next command.
struct Marks: Hashable, Sendable {
  private(set) var ids: Set<ID<Conversation>> = []
  /// Whether they are all that matched when they were asked for; the number does not grow with what arrives later.
  private(set) var isAllMatching = false
  /// The conversation marked or unmarked last: where "mark to here" starts.
  private(set) var anchor: ID<Conversation>?

  var count: Int { ids.count }
  var isEmpty: Bool { ids.isEmpty }

  func contains(_ id: ID<Conversation>) -> Bool { ids.contains(id) }

  mutating func toggle(_ id: ID<Conversation>) {
    if ids.remove(id) == nil { ids.insert(id) }
    isAllMatching = false
    anchor = id
  }

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

  mutating func clear() {
    self = Marks()
  }
}
