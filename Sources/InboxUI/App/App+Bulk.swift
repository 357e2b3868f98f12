package import InboxModel
import TerminalKit

extension App {
  /// Asks what a command over several conversations would come to, where it leaves the house or may be refused.
  mutating func plan(_ deed: Deed, on targets: [ID<Conversation>]) -> [Effect] {
    let ticket = desk.nextTicket()
    pendingPlan = PendingPlan(ticket: ticket, deed: deed, targets: targets)
    return [.plan(deed, for: targets, ticket: ticket)]
  }

  /// Shows the plan where it has something to say; else the command is carried out at once.
  mutating func receive(_ plan: BulkPlan, _ ticket: Int) -> [Effect] {
    guard let pending = pendingPlan, pending.ticket == ticket else { return [] }
    pendingPlan = nil
    endWork(ticket)
    if let effects = receive(circularPlan: plan, of: pending) { return effects }
    guard plan.changed > 0 else {
      guard let omission = plan.omissions.first else {
        desk.say(.info, desk.house.wording.outcomes.unchanged)
        return []
      }
      desk.say(.error, sentence(for: omission, of: pending.deed))
      return []
    }
    // What a platform is asked for is never begun on several without a question.
    let isAsked = pending.deed.platformVerb != nil || plan.lasting > 0 && pending.deed.asksBeforeLasting
    guard isAsked || plan.omitted > 0 || plan.newer > 0 else {
      return carryOut(pending.deed, on: pending.targets, advances: false)
    }
    overlay = .plan(planPanel(plan, pending))
    return []
  }

  func planPanel(_ plan: BulkPlan, _ pending: PendingPlan) -> PlanPanel {
    let words = desk.house.wording
    let verb = pending.deed.verb
    let hint = words.commands.hint(for: verb)
    return PlanPanel(
      question: words.commands.words[verb]?.question?(plan.changed) ?? words.screen.question(hint, plan.changed),
      plan: plan, deed: pending.deed, targets: pending.targets)
  }

  func sentence(for omission: BulkPlan.Omission, of deed: Deed) -> String {
    desk.house.wording.sentence(
      for: omission.refusal, doing: deed.platformVerb, on: desk.title(of: omission.platform))
  }
}

extension App {
  mutating func receive(_ progress: WorkProgress) {
    let isKnown =
      switch progress.kind {
      case .plan: pendingPlan.map { $0.ticket == progress.ticket } ?? false
      case .deed: progress.ticket.map { deeds[$0] != nil } ?? false
      case .undo, .redo: true
      }
    guard isKnown else { return }
    if work?.ticket != progress.ticket || work?.kind != progress.kind { isStopping = false }
    work = progress
  }

  /// The work of that ticket is over; whether it had been told to stop.
  @discardableResult
  mutating func endWork(_ ticket: Int?) -> Bool {
    guard let work, work.ticket == ticket else { return false }
    defer { isStopping = false }
    self.work = nil
    return isStopping
  }

  /// Tells the work under way to stop behind what it has in hand; nil when there is none.
  mutating func stopWork() -> [Effect]? {
    guard let work else { return nil }
    if work.kind == .plan {
      pendingPlan = nil
      endWork(work.ticket)
    } else {
      isStopping = true
    }
    return [.stop(ticket: work.ticket)]
  }

  /// Conversations from which on a command is work that one waits for.
  private static let longWork = 500

  /// Leaving now would cut something short.
  var isWorking: Bool { work != nil || deeds.values.contains { $0.targets.count > Self.longWork } }

  /// How far the work has come, and the key that stops it.
  var workLine: String? {
    guard let work else { return nil }
    let words = desk.house.wording.bulk
    let (done, total) = (work.done, work.total)
    let text =
      switch work.kind {
      case .plan: words.planning(done, total)
      case .undo: words.takingBack(done, total)
      case .redo: words.doingAgain(done, total)
      case .deed: words.doing(work.ticket.flatMap { deeds[$0]?.deed.verb } ?? "", done, total)
      }
    let hint = isStopping ? words.stopping : words.stops(Key.escape.description)
    return "\(text) \(desk.glyphs(.middleDot)) \(hint)"
  }
}

extension Deed {
  /// What the store is asked to do for it. Why something is done hangs on the conversation and is left open here.
  package var actions: [InboxAction] {
    switch self {
    case .act(let action): [action]
    case .finish: [.done(.noAction)]
    // Never refused; whose it is already is read when it is done.
    case .claim: []
    case .macro(_, let deeds): deeds.flatMap(\.actions)
    }
  }

  /// Whether it leaves the house or may be refused, so that a plan of it has something to say.
  var isPlanned: Bool {
    actions.contains {
      switch $0 {
      case .moderate, .reply, .escalate, .merge: true
      default: false
      }
    }
  }

  /// Whether a person is asked first where nothing takes it back, though no platform is asked for anything.
  var asksBeforeLasting: Bool {
    actions.contains {
      switch $0 {
      case .escalate: true
      default: false
      }
    }
  }
}
