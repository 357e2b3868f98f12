import Foundation

/// All promises in their order: of those that fit a conversation, the first one counts.
package struct SLABook: Sendable {
  private let entries: [(policy: SLAPolicy, matcher: QueryMatcher)]

  package init(_ policies: [SLAPolicy]) {
    entries = policies.map { ($0, QueryMatcher($0.when)) }
  }

  package var isEmpty: Bool { entries.isEmpty }

  package func policy(for facts: ConversationFacts, in context: QueryContext) -> SLAPolicy? {
    var evidence = QueryEvidence(facts)
    for entry in entries where entry.matcher.matches(&evidence, in: context) { return entry.policy }
    return nil
  }

  /// Where each promise to the conversation stands; none for a muted one, to which we owe nothing.
  package func readings(
    for facts: ConversationFacts, timeline: SLATimeline, in context: QueryContext
  ) -> [SLAClock.Reading] {
    guard !facts.conversation.isMuted, let policy = policy(for: facts, in: context) else { return [] }
    return policy.targets.compactMap { SLAClock($0, hours: policy.hours, timeline: timeline)?.reading(at: context.now) }
  }

  /// What the store keeps of it: the promise that runs out first, or, when all stand still, the one with the least time left. Nil when
  /// nothing is owed.
  package func mark(for facts: ConversationFacts, timeline: SLATimeline, in context: QueryContext) -> SLAMark? {
    let owed = readings(for: facts, timeline: timeline, in: context).filter { $0.phase != .none }
    let running = owed.filter { $0.due != nil }
    if let first = running.min(by: { ($0.due ?? .distantFuture) < ($1.due ?? .distantFuture) }) {
      return SLAMark(due: first.due, warnAt: first.warnAt)
    }
    return owed.map(\.left).min().map { SLAMark(due: nil, warnAt: nil, left: $0) }
  }
}
