/// How priority is reckoned here: the scale, and reasons of the house's own.
package struct PriorityBook: Sendable {
  /// A reason of the house's own: what fits the query weighs so much more, or less.
  package struct Topic: Hashable, Sendable {
    package let name: String
    package let when: Query
    package let points: Int

    package init(name: String, when: Query, points: Int) {
      self.name = name
      self.when = when
      self.points = points
    }
  }

  package let scale: PriorityScale
  private let topics: [(topic: Topic, matcher: QueryMatcher)]

  package init(scale: PriorityScale = .standard, topics: [Topic] = []) {
    self.scale = scale
    self.topics = topics.map { ($0, QueryMatcher($0.when)) }
  }

  /// Whether anything in it differs from what Moot brings along.
  package var isOfTheHouse: Bool { !topics.isEmpty || scale != .standard }

  /// All reasons that the facts hold, in the order in which they are shown.
  package func priority(of facts: ConversationFacts, in context: QueryContext) -> Priority {
    let phase = facts.sla?.phase(at: context.now) ?? .none
    var reasons: [PriorityReason] = []
    if phase == .breached || phase == .warning { reasons.append(.promise(phase)) }
    reasons += Priority(from: facts.evidence).reasons
    var evidence = QueryEvidence(facts)
    for (topic, matcher) in topics where matcher.matches(&evidence, in: context) {
      reasons.append(.topic(name: topic.name, points: topic.points))
    }
    return Priority(reasons: reasons, scale: scale)
  }
}

extension ConversationFacts {
  /// What the reasons of priority are drawn from.
  var evidence: Priority.Evidence {
    Priority.Evidence(
      level: conversation.priority, escalation: conversation.escalation, rating: rating, kind: conversation.kind,
      text: messages.last { $0.direction == .inbound }?.body ?? "", isVIP: isVIP,
      followers: identities.first { $0.id == author }?.followers,
      sentiment: sentiment)
  }
}
