package import Foundation

/// All rules in their order, ready to be asked. Decides; carries nothing out.
///
/// Every rule looks at the conversation as it was when the occasion came: what one rule does is not seen by the next one.
package struct RuleBook: Sendable {
  private struct Entry: Sendable {
    let rule: Rule
    let matcher: QueryMatcher
    /// Parsed once to know what kind of commands they are.
    let speaks: Bool
  }

  private let entries: [Entry]
  private let arrivals: [Int]
  private let edits: [Int]
  private let clocks: [Int]

  /// A later rule of the same name stands behind the first one and never acts twice for it; names should be unique.
  package init(_ rules: [Rule]) {
    entries = rules.map { rule in
      Entry(rule: rule, matcher: QueryMatcher(rule.when), speaks: rule.then.contains(where: Self.speaks))
    }
    func indices(_ condition: (Rule.Trigger) -> Bool) -> [Int] {
      rules.indices.filter { rules[$0].triggers.contains(where: condition) }
    }
    arrivals = indices { $0 == .arrival }
    edits = indices { $0 == .edit }
    clocks = indices { if case .clock = $0 { true } else { false } }
  }

  package var rules: [Rule] { entries.map(\.rule) }
  package var isEmpty: Bool { entries.isEmpty }
  /// Whether a clock is kept for conversations that await no answer.
  package var asksAboutSettled: Bool {
    stays.keys.contains { stay in
      switch stay {
      case .new, .unanswered: false
      case .waiting, .done, .escalated: true
      }
    }
  }
  /// Whether a clock has to be kept for them.
  package var needsClock: Bool { !clocks.isEmpty }

  private static func speaks(_ line: String) -> Bool {
    guard let verb = try? CommandLineParser.parse(line).verb else { return false }
    return CommandTable.row(verb)?.platformVerb == .reply
  }
}

extension RuleBook {
  /// What the rules want done about `facts`. `fired` is what they have done before to this conversation. A rule whose commands cannot be
  /// read any more (a member left, a tier is gone) does nothing.
  package func decide(
    _ facts: ConversationFacts, on occasion: RuleOccasion, in context: QueryContext, fired: Set<RuleFiring> = []
  ) -> [RuleEffect] {
    var evidence = QueryEvidence(facts)
    return decide(&evidence, on: occasion, in: context, fired: fired)
  }

  /// The same with what other questions found out about the conversation already.
  package func decide(
    _ evidence: inout QueryEvidence, on occasion: RuleOccasion, in context: QueryContext, fired: Set<RuleFiring> = []
  ) -> [RuleEffect] {
    let facts = evidence.facts
    var effects: [RuleEffect] = []
    var done = fired
    let common = version(of: occasion)
    for index in candidates(for: occasion) {
      guard let version = common ?? dueVersion(for: entries[index], facts, now: context.now),
        entries[index].matcher.matches(&evidence, in: context)
      else { continue }
      let entry = entries[index]
      if entry.speaks, facts.isFromBot || facts.isTooLate(for: occasion, now: context.now) { continue }
      let firing = RuleFiring(
        rule: entry.rule.name, conversation: facts.conversation.id, version: entry.speaks ? "reply" : version)
      if done.contains(firing) {
        // The clock asks again and again about one stay: whoever ended the list then ends it now.
        if entry.rule.stops, case .clock = occasion { break }
        continue
      }
      guard let actions = actions(of: entry.rule, facts, context) else { continue }
      done.insert(firing)
      effects.append(RuleEffect(rule: entry.rule.name, actions: actions, firing: firing))
      if entry.rule.stops { break }
    }
    return effects
  }

  /// When the clock next has something to look at in this conversation; nil when it never will as things are.
  package func nextLook(at facts: ConversationFacts, after now: Date) -> Date? {
    clocks.flatMap { entries[$0].rule.triggers.compactMap { $0.due(for: facts)?.date } }.filter { $0 > now }.min()
  }

  /// The states that clocks are kept for, with the shortest time in each: which conversations have to be looked at, at all.
  package var stays: [Rule.Stay: TimeInterval] {
    var stays: [Rule.Stay: TimeInterval] = [:]
    for case .clock(let seconds, let stay) in clocks.flatMap({ entries[$0].rule.triggers }) {
      stays[stay] = min(stays[stay] ?? .infinity, seconds)
    }
    return stays
  }

  private func candidates(for occasion: RuleOccasion) -> [Int] {
    switch occasion {
    case .arrival: arrivals
    case .edit: edits
    case .clock(movedBy: .rule): []
    case .clock: clocks
    }
  }

  /// The version of the conversation that this occasion is about; nil when each rule has its own by its clock.
  private func version(of occasion: RuleOccasion) -> String? {
    switch occasion {
    case .arrival(let message): "arrival:\(message)"
    case .edit(let message, let at): "edit:\(message):\(Int(at.timeIntervalSince1970))"
    case .clock: nil
    }
  }

  /// The stay that has lasted long enough for the rule; nil when none has.
  private func dueVersion(for entry: Entry, _ facts: ConversationFacts, now: Date) -> String? {
    let due = entry.rule.triggers.compactMap { $0.due(for: facts) }.filter { $0.date <= now }
    return due.min { $0.date < $1.date }.map { "\($0.stay.rawValue):\(Int($0.since.timeIntervalSince1970))" }
  }

  private func actions(of rule: Rule, _ facts: ConversationFacts, _ context: QueryContext) -> [InboxAction]? {
    let parser = CommandParser(now: context.now, zone: context.zone)
    var actions: [InboxAction] = []
    for line in rule.then {
      guard let command = try? parser.parse(line), let action = Self.action(of: command, on: facts) else { return nil }
      guard rule.actsUnasked || !action.needsConsent else { return nil }
      actions.append(action)
    }
    return actions
  }

  /// What a command does to a conversation when nobody looks; nil for what needs a screen, a cursor or somebody to ask.
  static func action(of command: Command, on facts: ConversationFacts?) -> InboxAction? {
    switch command {
    case .act(let action): action.needsSeveral ? nil : action
    case .finish(let reason, advances: false):
      .done(reason ?? facts?.conversation.workflow.fittingReason ?? .noAction)
    default: nil
    }
  }
}

extension Rule.Trigger {
  /// When a clock runs out for this conversation, and since when it has run.
  fileprivate func due(for facts: ConversationFacts) -> (date: Date, since: Date, stay: Rule.Stay)? {
    guard case .clock(let seconds, let stay) = self, let since = stay.since(facts) else { return nil }
    return (since.addingTimeInterval(seconds), since, stay)
  }
}

extension ConversationFacts {
  /// Whether words have come too late for a rule to say something to them: history that a first look at an account brings, or what a
  /// person of ours answered already.
  fileprivate func isTooLate(for occasion: RuleOccasion, now: Date) -> Bool {
    guard case .arrival(let id) = occasion, let message = messages.first(where: { $0.id == id }) else { return false }
    if let answered = lastOutboundAt, answered >= message.postedAt { return true }
    return now.timeIntervalSince(message.postedAt) > 86_400
  }

  /// Whether whoever began it is a machine.
  fileprivate var isFromBot: Bool { identities.contains { $0.id == author && $0.isBot } }
}
