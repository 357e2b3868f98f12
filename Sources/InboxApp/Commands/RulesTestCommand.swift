import ArgumentParser
import Foundation
import InboxEngine
import InboxModel
import InboxStore
import TerminalKit

/// `moot rules test`: what each rule would have done in the last days. Changes nothing.
struct RulesTestCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Says what each rule would have done to the conversations of the last days.",
    discussion: """
      Every conversation is looked at as it was when its newest words came, and once more by the clock as it is now. \
      Nothing is changed. First each rule with its counts, then what it would change, then what would be refused. Examples:
        moot rules test
        moot rules test --since 7d --rule spam --json
      """)

  @Option(help: "How far back: 12h, 30d, 2w.")
  var since = "30d"

  @Option(help: "Only this rule.")
  var rule: String?

  @Flag(help: "Also the conversations that would stay as they are.")
  var all = false

  @Flag(help: "One JSON object for each conversation that a rule would act on.")
  var json = false

  @OptionGroup var store: StoreOption

  func validate() throws {
    guard DurationText.seconds(since) != nil else { throw ValidationError("--since takes a span such as 12h, 30d, 2w") }
  }

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let settings = session.configuration.triage
    guard !settings.rules.isEmpty else { throw Failure(session.wording.triage.rules.noRules) }
    if let rule, !settings.rules.contains(where: { $0.name == rule }) {
      throw Failure(session.wording.triage.rules.noSuchRule(rule, settings.rules.map(\.name)))
    }
    let rehearsal = Rehearsal(session: session, book: settings.book, rule: rule)
    let begin = world.now().addingTimeInterval(-Double(DurationText.seconds(since) ?? 0))
    var acts: [RehearsedAct] = []
    for id in try await rehearsal.conversations(since: begin) {
      for act in try await rehearsal.acts(on: id) {
        guard json else {
          acts.append(act)
          continue
        }
        guard world.console.record(try RecordEncoder.line(act)) else { return }
      }
    }
    if !json { tell(acts, of: settings.rules, in: session) }
  }

  /// The counts, then what would change, what would be refused and, if wanted, what would stay.
  private func tell(_ acts: [RehearsedAct], of rules: [Rule], in session: Session) {
    let console = session.world.console
    var tally: [String: Rehearsal.Tally] = [:]
    for act in acts { tally[act.rule, default: Rehearsal.Tally()].add(act) }
    for rule in rules where self.rule == nil || self.rule == rule.name {
      let counts = tally[rule.name] ?? Rehearsal.Tally()
      console.line(session.wording.triage.rules.wouldAct(rule.name, counts.changed, counts.unchanged, counts.refused))
    }
    let wanted: [RehearsedAct.Outcome] = all ? [.changed, .refused, .unchanged] : [.changed, .refused]
    let shown = wanted.flatMap { outcome in acts.filter { $0.outcome == outcome } }
    if !shown.isEmpty { console.line("") }
    for act in shown {
      guard console.record(act.text(clean: console.isTerminal)) else { return }
    }
  }
}

/// Rules over what lies in the store, without a trace.
struct Rehearsal {
  let session: Session
  let book: TriageBook
  /// Nil: all.
  let rule: String?

  /// How often a rule would act, and what would come of it.
  struct Tally {
    var changed = 0
    var unchanged = 0
    var refused = 0

    mutating func add(_ act: RehearsedAct) {
      switch act.outcome {
      case .changed: changed += 1
      case .unchanged: unchanged += 1
      case .refused: refused += 1
      }
    }
  }

  /// The newest first.
  func conversations(since begin: Date) async throws(Failure) -> [ID<Conversation>] {
    let store = session.store
    let member = session.member
    var ids: [ID<Conversation>] = []
    var from = QueueRequest.From.top
    while true {
      let request = QueueRequest(query: .all, order: .newest, from: from, limit: 500, member: member)
      let page = try await session.attempt { () throws(StoreError) in try await store.queue(request) }
      let rows = page.rows.prefix { $0.lastActivityAt >= begin }
      ids += rows.map(\.id)
      guard rows.count == page.rows.count, page.hasMore, let last = rows.last else { return ids }
      from = .after(last.key)
    }
  }

  func acts(on id: ID<Conversation>) async throws(Failure) -> [RehearsedAct] {
    let store = session.store
    let subject = try await session.attempt { () throws(StoreError) in try await store.triageSubject(of: id) }
    guard let subject else { return [] }
    var acts: [RehearsedAct] = []
    for (effect, occasion) in effects(on: subject) where rule == nil || rule == effect.rule {
      acts.append(try await act(effect, occasion, on: subject.facts))
    }
    return acts
  }

  /// First as it was when the newest words came, then by the clock.
  private func effects(on subject: TriageSubject) -> [(RuleEffect, RehearsedAct.Occasion)] {
    func context(_ now: Date) -> QueryContext {
      QueryContext(member: session.member, now: now, zone: session.world.timeZone)
    }
    var effects: [(RuleEffect, RehearsedAct.Occasion)] = []
    if let then = subject.asNewestWordsCame {
      effects += book.verdict(on: then.subject, in: context(then.at)).effects.map { ($0, .arrival) }
    }
    var now = subject
    now.occasions = []
    now.fired = []
    return effects + book.verdict(on: now, in: context(session.world.now())).effects.map { ($0, .clock) }
  }

  private func act(
    _ effect: RuleEffect, _ occasion: RehearsedAct.Occasion, on facts: ConversationFacts
  ) async throws(Failure) -> RehearsedAct {
    let store = session.store
    let id = facts.conversation.id
    let printer = CommandPrinter(zone: session.world.timeZone)
    var outcome = RehearsedAct.Outcome.unchanged
    var reason: String?
    for action in effect.actions {
      let planned = try await session.attempt { () throws(StoreError) in
        try await store.plan(action, for: [id], by: .rule(effect.rule))
      }
      switch planned.first?.1 {
      case .done: if outcome == .unchanged { outcome = .changed }
      case .refused(let refusal):
        outcome = .refused
        reason = session.wording.sentence(for: refusal, doing: action.platformVerb, on: facts.platform.name)
      case .unchanged, .newerMessage, nil: break
      }
    }
    return RehearsedAct(
      rule: effect.rule, conversation: id, occasion: occasion, commands: effect.actions.map(printer.text),
      outcome: outcome, reason: reason, person: facts.identities.first { $0.id == facts.author }?.name ?? "",
      words: facts.messages.last { $0.direction == .inbound }?.body ?? "")
  }
}
