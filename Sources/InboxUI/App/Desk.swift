import Foundation
import InboxModel
import TerminalKit

/// What all screens share: who sits here, what the terminal can show, and the facts that every screen shows.
struct Desk: Sendable {
  let member: Member
  let zone: TimeZone
  let wording: Wording
  let glyphs: GlyphSet
  let depth: ColorDepth
  let themes: [ThemeSource]
  let tiers: [String]
  let keys: KeyBindings
  /// The platforms that an account can be added for, by their lasting names.
  let platforms: [String]
  let storePath: String
  let configPath: String
  var look: Look
  var theme: Theme
  var size: Size
  var now: Date
  var hasFocus = true

  var views: [InboxView]
  /// By the view's name; a view without an entry was not counted yet.
  var counts: [String: Int] = [:]
  /// Nil until they were asked for.
  var accounts: [AccountStatus]?
  var outbox = OutboxSummary()
  var vocabulary = Vocabulary()
  var isSyncing = false
  var notice: Notice?

  private let profiles: [Platform: PlatformProfile]
  private var lastTicket = 0

  init(_ setup: AppSetup) {
    member = setup.member
    zone = setup.zone
    wording = setup.wording
    glyphs = setup.glyphs
    depth = setup.depth
    themes = setup.themes.contains { $0.name == ThemeSource.moot.name } ? setup.themes : [.moot] + setup.themes
    tiers = setup.tiers
    keys = setup.keys
    platforms = setup.platforms.map(\.platform.name)
    storePath = setup.storePath
    configPath = setup.configPath
    look = setup.look
    size = setup.size
    now = setup.now
    views = setup.views
    profiles = Dictionary(setup.platforms.map { ($0.platform, $0) }) { first, _ in first }
    theme = Theme.plain
    theme = (try? resolve(theme: setup.theme)) ?? (try? resolve(theme: ThemeSource.moot.name)) ?? .plain
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
    guard let source = themes.first(where: { $0.name == name }) else {
      throw .unknownTheme(name, inheritedBy: "")
    }
    return try Theme(source, among: themes, depth: depth)
  }
}

extension Desk {
  /// The platform's name for sentences.
  func title(of platform: Platform) -> String { profiles[platform]?.title ?? platform.name }

  /// The platform's name for a row, at most four cells.
  func short(for platform: Platform) -> String { profiles[platform]?.short ?? String(platform.name.prefix(4)) }

  func account(_ id: ID<Account>) -> Account? { accounts?.first { $0.account.id == id }?.account }

  /// How long ago, in minutes or more: what is younger changes too fast to be drawn.
  func age(of date: Date) -> String {
    now.timeIntervalSince(date) < 60 ? wording.screen.justNow : wording.age(of: date, now: now)
  }

  func date(_ date: Date) -> String { wording.date(date, now: now, zone: zone) }
  func near(_ date: Date) -> String { wording.near(date, now: now, zone: zone) }
  /// The time of day; with the day when it is not today.
  func stamp(_ date: Date) -> String {
    let then = CivilTime(date, in: zone)
    let today = CivilTime(now, in: zone)
    let isToday = then.at(hour: 0, minute: 0) == today.at(hour: 0, minute: 0)
    return isToday ? wording.time.clock(then) : wording.time.date(then, today)
  }

  func clock(_ date: Date) -> String { wording.time.clock(CivilTime(date, in: zone)) }

  /// What people call a view.
  func title(of view: InboxView) -> String {
    view.title ?? wording.queue.view(view.name) ?? view.name
  }

  func number(_ value: Int) -> String { wording.screen.number(value) }
}
