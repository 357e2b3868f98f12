package import Foundation
import InboxModel
import TerminalKit

/// The whole of what a person sees and does, as a value: events in, effects out, drawn from state alone.
///
/// The root only routes: keys to what lies on top, answers to what asked, commands to what can carry them out.
package struct App: Sendable {
  var desk: Desk
  var screen = ActiveScreen.inbox
  var inbox: InboxScreen
  var overlay: Overlay?
  /// Keys pressed that so far only begin a sequence.
  var pendingKeys: [Key] = []
  /// Commands under way, by ticket.
  var deeds: [Int: PendingDeed] = [:]
  /// A command over many whose plan is on its way.
  var pendingPlan: PendingPlan?
  /// Work over many conversations under way, and whether it was told to stop.
  var work: WorkProgress?
  var isStopping = false
  /// The question that freezes "all that match".
  var matchingTicket: Int?
  /// The question what stands between two rows, for the view on the screen.
  var rangeTicket: Int?
  var history = LineHistory()
  /// The conversation to finish once its note is kept.
  var followUp: ID<Conversation>?
  var shelf = DraftShelf()
  /// The question how much would be erased, and of whom.
  var erasure: (ticket: Int, targets: [ID<Conversation>])?
  /// What the others were told of this member's writing.
  var announced: Announcement?
  /// When it was last looked after whether the others are still there.
  var lookedAfterOthers = Date.distantPast
  /// A prepared answer on its way into the composer.
  var cannedOrder: CannedOrder?
  /// A program that writes for the composer.
  var pipeOrder: PipeOrder?
  /// What the window's title says already.
  var shownTitle = ""
  /// The view of which the place was kept last.
  private var keptView: InboxView?

  package init(_ setup: AppSetup) {
    desk = Desk(setup)
    inbox = InboxScreen(view: setup.views.first ?? InboxView.builtIn[0])
    if let memory = setup.memory { inbox.recall(memory, &desk) }
    keptView = inbox.queue.source
    fit()
  }

  /// Where the member is in each view, to be given to the next start.
  package var memory: ScreenMemory { inbox.memory(desk) }

  /// The first questions. Called once, before the first event.
  package mutating func start() -> [Effect] {
    [.loadAccounts, .loadOutboxSummary, .loadVocabulary]
      + inbox.begin(inbox.queue.source, &desk) + [.loadCounts(desk.house.views), .loadOldestWaiting] + settle()
  }

  /// Takes an event at a moment. Every event carries the clock, so that nothing in here reads one.
  package mutating func handle(_ event: AppEvent, at now: Date) -> [Effect] {
    desk.now = max(now, desk.now)
    let effects =
      switch event {
      case .terminal(let event): handle(event)
      case .answer(let answer): receive(answer)
      case .changed(let areas): reload(areas)
      case .syncing(let isSyncing): note(syncing: isSyncing)
      case .hookFails(let hook, let problem): note(failing: hook, problem)
      case .tick: lookAfterOthers()
      }
    if let end = desk.notice?.endsAt, end <= desk.now { desk.notice = nil }
    return effects + settle()
  }

  private mutating func handle(_ event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .resize(let size):
      desk.size = size
      return []
    case .focus(let hasFocus):
      desk.hasFocus = hasFocus
      return []
    case .hangup: return [.quit]
    case .mouse(let event): return handle(event)
    case .resumed, .wake, .appearance: return []
    }
  }

  private mutating func note(failing hook: String, _ problem: String) -> [Effect] {
    desk.say(.error, desk.house.wording.hooks.fails(hook, problem))
    return []
  }

  private mutating func note(syncing: Bool) -> [Effect] {
    desk.isSyncing = syncing
    return syncing ? [] : [.loadAccounts]
  }

  private mutating func reload(_ areas: Set<StoreArea>) -> [Effect] {
    var effects: [Effect] = []
    if areas.contains(.conversations) || areas.contains(.outbox) { effects += inbox.refresh(&desk) }
    if areas.contains(.conversations) { effects.append(.loadVocabulary) }
    if areas.contains(.accounts) || areas.contains(.conversations) { effects.append(.loadAccounts) }
    if areas.contains(.outbox) { effects.append(.loadOutboxSummary) }
    if !areas.isEmpty, areas.isSubset(of: [.drafts, .presence]) {
      effects += inbox.queue.refresh(&desk) + (areas.contains(.presence) ? inbox.reader.refresh(&desk) : [])
    }
    if areas.contains(.conversations), case .person(var sheet) = overlay {
      effects.append(sheet.refresh(&desk))
      overlay = .person(sheet)
    }
    return effects
  }

  /// After every event: fits everything to the screen and asks for what the screen now needs.
  private mutating func settle() -> [Effect] {
    fit()
    let hasPreview = screen == .inbox && frame.preview != nil
    var effects = inbox.follow(&desk, hasPreview: hasPreview) + tellOthers()
    let title = windowTitle
    if title != shownTitle {
      shownTitle = title
      effects.append(.setTitle(title))
    }
    if let former = keptView, former != inbox.queue.source {
      keptView = inbox.queue.source
      // What was asked of another view marks nothing in this one.
      (rangeTicket, matchingTicket) = (nil, nil)
      effects.append(.keepPlaces(memory))
    }
    return effects
  }

  /// When the app wants a tick because something on the screen moves by itself; nil: it may sleep until something happens.
  package var nextTick: Date? {
    var moments = [inbox.previewDue, desk.notice?.endsAt, presenceEnd].compactMap { $0 }
    let seconds = desk.now.timeIntervalSinceReferenceDate
    if inbox.reader.countsDown { moments.append(Date(timeIntervalSinceReferenceDate: seconds.rounded(.down) + 1)) }
    if screen != .firstRun, desk.hasFocus {
      moments.append(Date(timeIntervalSinceReferenceDate: ((seconds / 60).rounded(.down) + 1) * 60))
    }
    return moments.min()
  }

  var frame: InboxFrame { InboxFrame(desk.size, density: desk.look.density) }

  private var windowTitle: String {
    guard let count = desk.counts[InboxView.builtIn[0].name], count > 0 else { return "moot" }
    return "moot (\(desk.number(count)))"
  }
}
