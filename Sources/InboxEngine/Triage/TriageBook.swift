import Foundation
package import InboxModel
import InboxUnderstanding

/// Everything that a house set about triage, ready to be asked about one conversation. Decides; carries nothing out.
package struct TriageBook: Sendable {
  package let rules: RuleBook
  package let hooks: HookBook
  private let promises: SLABook
  private let priorities: PriorityBook
  /// Conversations are looked at once more under another one.
  package let edition: TriageEdition
  /// Whether it says more of conversations that await no answer than how they sound.
  package let concernsSettled: Bool

  package init(
    rules: [Rule] = [], promises: [SLAPolicy] = [], priorities: PriorityBook = PriorityBook(), hooks: [Hook] = [],
    settings: String = ""
  ) {
    self.rules = RuleBook(rules)
    self.hooks = HookBook(hooks)
    self.promises = SLABook(promises)
    self.priorities = priorities
    concernsSettled = !promises.isEmpty || priorities.isOfTheHouse || self.rules.asksAboutSettled
    edition = TriageEdition(
      awaiting: "\(Self.reading) \(settings)", settled: "\(Self.reading) \(concernsSettled ? settings : "")")
  }

  /// Raised when hints or reasons are found in another way, so that stores are looked through once more.
  private static let reading = 1

  /// How a message sounds: what `verdict` finds in it, for pages that are taken in whole.
  package static func sentiment(of message: IncomingMessage) -> Sentiment? {
    Understanding(of: message.body, title: message.title, language: message.language, stars: message.rating).tone?
      .sentiment
  }

  /// First the hints, then the promises, then the priority, which looks at both, then the rules, which may ask for all of it.
  package func verdict(on subject: TriageSubject, in context: QueryContext) -> TriageVerdict {
    var facts = subject.facts
    var verdict = TriageVerdict(priority: Priority(reasons: []))
    if let newest = facts.messages.last(where: { $0.direction == .inbound }) {
      let hints = Understanding(
        of: newest.body, title: newest.title, language: newest.language, stars: newest.rating)
      facts.language = hints.language ?? facts.language
      facts.sentiment = hints.tone?.sentiment
    }
    facts.sla = promises.mark(for: facts, timeline: subject.timeline, in: context)
    verdict.priority = priorities.priority(of: facts, in: context)
    facts.score = verdict.priority.score
    (verdict.language, verdict.sentiment, verdict.sla) = (facts.language, facts.sentiment, facts.sla)
    verdict.effects = effects(on: facts, of: subject, in: context)
    verdict.calls = hooks.orders(for: facts, happenings(of: subject, sla: verdict.sla, now: context.now), in: context)
    verdict.nextLook = [facts.sla?.warnAt, facts.sla?.due, rules.nextLook(at: facts, after: context.now)]
      .compactMap(\.self).filter { $0 > context.now }.min()
    return verdict
  }

  /// What the store saw happen, and a promise that was broken since the last look: one that was known then, and not broken. So a promise
  /// that is new in the settings breaks nothing of the past.
  private func happenings(of subject: TriageSubject, sla: SLAMark?, now: Date) -> [HookOccasion] {
    guard !hooks.isEmpty else { return [] }
    guard let due = sla?.due, due <= now, let known = subject.facts.sla?.due, let planned = subject.plannedLook,
      abs(known.timeIntervalSince(due)) < Self.grain, planned.timeIntervalSince(due) < Self.grain
    else { return subject.happenings }
    return subject.happenings + [HookOccasion(.breached, at: due)]
  }

  /// Seconds by which moments may differ that the store rounded.
  private static let grain: TimeInterval = 0.002

  private func effects(
    on facts: ConversationFacts, of subject: TriageSubject, in context: QueryContext
  ) -> [RuleEffect] {
    guard !rules.isEmpty else { return [] }
    var evidence = QueryEvidence(facts)
    var fired = subject.fired
    var effects: [RuleEffect] = []
    for occasion in subject.occasions + [.clock(movedBy: subject.movedBy)] {
      let wanted = rules.decide(&evidence, on: occasion, in: context, fired: fired)
      fired.formUnion(wanted.map(\.firing))
      effects += wanted
    }
    return effects
  }
}
