import Foundation
import InboxModel
import TerminalKit

/// What all screens share: who sits here, what the terminal can show, and the facts that every screen shows.
struct Desk: Sendable {
  /// What does not change while the app runs.
  let house: House
  var look: Look
  var theme: Theme
  var size: Size
  var now: Date
  var hasFocus = true

  /// Searches that are open, the newest first.
  var searches: [InboxView] = []
  /// By the view's name; a view without an entry was not counted yet.
  var counts: [String: Int] = [:]
  /// Since when the person waits who has waited longest; nil when nobody does, as far as is known.
  var oldestWaiting: Date?
  /// Nil until they were asked for.
  var accounts: [AccountStatus]?
  var outbox = OutboxSummary()
  var isSyncing = false
  /// Something was done here that `undo` takes back.
  var canUndo = false
  var notice: Notice?
  private var names = Shared(Vocabulary())
  private var lastTicket = 0

  init(_ setup: AppSetup) {
    house = House(setup)
    look = setup.look
    size = setup.size
    now = setup.now
    theme = .plain
    theme = (try? resolve(theme: setup.theme)) ?? (try? resolve(theme: ThemeSource.moot.name)) ?? .plain
  }

  /// The words of this inbox that pickers and completion offer.
  var vocabulary: Vocabulary {
    get { names.value }
    set { names = Shared(newValue) }
  }

  /// A number for a question, greater than all before it.
  mutating func nextTicket() -> Int {
    lastTicket += 1
    return lastTicket
  }

  mutating func say(_ kind: Notice.Kind, _ text: String, hint: String = "") {
    notice = Notice(kind, text, hint: hint, at: now)
  }

  /// The theme of that name, resolved for this terminal.
  func resolve(theme name: String) throws(ThemeError) -> Theme {
    guard let source = house.themes.first(where: { $0.name == name }) else {
      throw .unknownTheme(name, inheritedBy: "")
    }
    return try Theme(source, among: house.themes, depth: house.depth)
  }
}

extension Desk {
  var member: Member { house.member }
  var zone: TimeZone { house.zone }
  var glyphs: GlyphSet { house.glyphs }
  var keys: KeyBindings { house.keys }

  /// The platform's name for sentences.
  func title(of platform: Platform) -> String { house.profiles[platform]?.title ?? platform.name }

  /// The platform's name for a row, at most four cells.
  func short(for platform: Platform) -> String { house.profiles[platform]?.short ?? String(platform.name.prefix(4)) }

  /// Where a row came from, for so many cells: the platform, or the account's name where the platform alone would not tell.
  func place(of row: QueueRow, width: Int) -> String {
    guard width > 4 else { return short(for: row.platform) }
    let isShared = (accounts ?? []).count { $0.account.platform == row.platform } > 1
    if isShared, !row.accountName.isEmpty { return row.accountName }
    return title(of: row.platform)
  }

  /// What stands in the place of words where there are none.
  func wordless(_ row: QueueRow) -> String {
    row.attachment.map { house.wording.reading.attachment($0.kind, $0.caption) } ?? house.wording.queue.noText
  }

  func account(_ id: ID<Account>) -> Account? { accounts?.first { $0.account.id == id }?.account }

  /// How long ago, in minutes or more: what is younger changes too fast to be drawn.
  func age(of date: Date) -> String {
    now.timeIntervalSince(date) < 60 ? house.wording.screen.justNow : house.wording.age(of: date, now: now)
  }

  func date(_ date: Date) -> String { house.wording.date(date, now: now, zone: zone) }
  func near(_ date: Date) -> String { house.wording.near(date, now: now, zone: zone) }
  /// The time of day; with the day when it is not today.
  func stamp(_ date: Date) -> String {
    let then = CivilTime(date, in: zone)
    let today = CivilTime(now, in: zone)
    let isToday = then.at(hour: 0, minute: 0) == today.at(hour: 0, minute: 0)
    return isToday ? house.wording.time.clock(then) : house.wording.time.date(then, today)
  }

  func clock(_ date: Date) -> String { house.wording.time.clock(CivilTime(date, in: zone)) }

  /// What people call a view.
  func title(of view: InboxView) -> String {
    view.title ?? house.wording.queue.view(view.name) ?? view.name
  }

  func number(_ value: Int) -> String { house.wording.screen.number(value) }
}
