import InboxModel

/// The list of views and accounts at the left, with a cursor of its own while it has the focus.
struct Sidebar: Hashable, Sendable {
  enum Entry: Hashable, Sendable {
    /// By name.
    case view(String)
    case account(ID<Account>)

    /// The name of the view that it shows; nil for an account that is gone.
    func name(_ desk: Desk) -> String? {
      switch self {
      case .view(let name): name
      case .account(let id): desk.account(id).map { InboxView.name(ofAccount: $0.name) }
      }
    }
  }

  private(set) var cursor: Entry?
  /// The first line shown while the cursor is elsewhere.
  private(set) var top = 0

  /// Everything that can be chosen, from top to bottom.
  static func entries(_ desk: Desk) -> [Entry] {
    let own = desk.house.views.filter { $0.title != nil }
    let builtIn = desk.house.views.filter { $0.title == nil }
    let accounts = (desk.accounts ?? []).map { Entry.account($0.account.id) }
    return builtIn.map { .view($0.name) } + accounts + (own + desk.searches).map { .view($0.name) }
  }

  mutating func focus(on entry: Entry?, _ desk: Desk) {
    cursor = entry ?? Self.entries(desk).first
  }

  /// Shows other lines, so many of which there are on a screen of this height.
  mutating func scroll(by step: Int, of lines: Int, height: Int) {
    top = min(max(0, top + step), max(0, lines - height))
  }

  mutating func move(by step: Int, _ desk: Desk) {
    let entries = Self.entries(desk)
    guard !entries.isEmpty else { return }
    let index = cursor.flatMap { entries.firstIndex(of: $0) } ?? 0
    cursor = entries[min(max(0, index + step), entries.count - 1)]
  }
}
