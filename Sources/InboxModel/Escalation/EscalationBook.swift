package import Foundation

/// What a house set about escalations: the ladder, and whom it tells.
package struct EscalationBook: Hashable, Sendable {
  /// In the file's order.
  package var tiers: [EscalationTier]
  package var targets: [EscalationTarget]
  /// Seconds in which a member may take an escalation back before anybody is told.
  package var undoWindow: TimeInterval

  package init(tiers: [EscalationTier] = [], targets: [EscalationTarget] = [], undoWindow: TimeInterval = 10) {
    self.tiers = tiers
    self.targets = targets
    self.undoWindow = undoWindow
  }

  package func tier(_ name: String) -> EscalationTier? { tiers.first { $0.name == name } }
  package func target(_ name: String) -> EscalationTarget? { targets.first { $0.name == name } }
}

extension EscalationBook {
  /// Who is told of an escalation, and who gets the conversation.
  package struct Audience: Hashable, Sendable {
    package var targets: [EscalationTarget]
    package var member: String?
  }

  /// A name given with the command stands in the place of the tier's own: a target of that name, else a member of the team.
  package func audience(tier: String, target: String?, isMember: (String) -> Bool) -> Audience {
    if let target {
      if let known = self.target(target) { return Audience(targets: [known], member: nil) }
      return Audience(targets: [], member: isMember(target) ? target : nil)
    }
    guard let tier = self.tier(tier) else { return Audience(targets: [], member: nil) }
    return Audience(targets: tier.targets.compactMap(self.target), member: tier.member)
  }

  /// When somebody of that tier has to have taken it up; nil: nobody waits for it.
  package func due(tier: String, raisedAt: Date) -> Date? {
    self.tier(tier)?.acknowledgeWithin.map { raisedAt.addingTimeInterval($0) }
  }

  /// What becomes of an escalation that nobody took up in time: the next tier, or the word that nobody did. Nil: nothing is due.
  package func late(_ escalation: Escalation, at now: Date) -> Escalation? {
    guard escalation.state == .raised, let due = escalation.dueAt, due <= now else { return nil }
    guard let next = tier(escalation.tier)?.next, tier(next) != nil else {
      var missed = escalation
      missed.dueAt = nil
      missed.missedAt = now
      return missed
    }
    var raised = Escalation(tier: next, reason: escalation.reason, by: escalation.by, raisedAt: now)
    raised.dueAt = self.due(tier: next, raisedAt: now)
    raised.ticket = escalation.ticket
    raised.url = escalation.url
    raised.after = escalation.tier
    return raised
  }
}
