package import Foundation

/// What is to be done by itself: when a conversation fits, these commands.
package struct Rule: Hashable, Sendable {
  /// Unique; stands in the log as who did it.
  package var name: String
  package var when: Query
  /// Command lines, read each time the rule acts: `snooze 2h` means two hours from then.
  package var then: [String]
  /// Whether the rules behind this one rest when it acted.
  package var stops: Bool
  package var triggers: Set<Trigger>
  /// Whether it may do without asking what a person would be asked about: delete, ban, spam, report, and speak in public.
  package var actsUnasked: Bool

  /// What makes a rule look.
  package enum Trigger: Hashable, Sendable {
    /// Words from outside.
    case arrival
    /// Known words were changed on the platform.
    case edit
    /// A conversation has been in a state for so many seconds.
    case clock(after: TimeInterval, in: Stay)
  }

  /// A state whose beginning is known.
  package enum Stay: String, Hashable, Sendable, CaseIterable {
    /// Nobody has looked at it.
    case new
    /// Somebody waits for our word.
    case unanswered
    /// Answered; the next word is theirs.
    case waiting
    case done
    /// Escalated, and nobody has acknowledged it.
    case escalated
  }

  package init(
    name: String, when: Query, then: [String], stops: Bool = false, triggers: Set<Trigger> = [.arrival],
    actsUnasked: Bool = false
  ) {
    self.name = name
    self.when = when
    self.then = then
    self.stops = stops
    self.triggers = triggers
    self.actsUnasked = actsUnasked
  }
}

extension Rule.Stay {
  /// Since when the conversation has been so; nil when it is not.
  func since(_ facts: ConversationFacts) -> Date? {
    let workflow = facts.conversation.workflow
    switch self {
    case .new: return workflow.state == .new ? facts.conversation.receivedAt : nil
    case .unanswered: return workflow.state == .new || workflow.state == .open ? workflow.waitingSince : nil
    case .waiting: return workflow.state == .waiting ? facts.lastOutboundAt ?? facts.conversation.lastActivityAt : nil
    case .done: return workflow.isDone ? workflow.doneAt : nil
    case .escalated: return facts.conversation.escalation.flatMap { $0.state == .raised ? $0.raisedAt : nil }
    }
  }
}
