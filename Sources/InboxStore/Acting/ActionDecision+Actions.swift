import Foundation
import InboxModel

extension ActionDecision {
  /// Decides what `action` does to `subject`. Pure: reads nothing, writes nothing.
  init(_ action: InboxAction, on subject: ActionSubject, by actor: Actor, at now: Date) {
    var plan = ActionPlan(record: subject.record)
    let record = subject.record
    if let home = record.mergedInto {
      self = .settled(.refused(.goesOnIn(home)))
      return
    }
    switch action {
    case .merge, .split, .link, .unlink:
      self = Self.regroup(action, subject, at: now)
      return
    case .reply(let reply):
      self = Self.reply(reply, on: subject, by: actor, at: now)
      return
    case .moderate(let verb, _, let seconds, let reason):
      self = Self.moderate(verb, on: subject, by: actor, seconds: seconds, reason: reason, at: now)
      return
    case .person:
      // Decided by the person's own rows, which a conversation does not hold.
      self = .settled(.done(order: nil))
      return
    case .note(let text):
      guard !text.allSatisfy(\.isWhitespace) else {
        self = .settled(.refused(.emptyText))
        return
      }
      plan.note = text
      plan.completes = .note
      plan.record.lastActivityAt = max(record.lastActivityAt, now)
      plan.record.messageCount += 1
      plan.move(to: record.workflow.opened(by: actor))
    case .tag(let add, let remove):
      plan.addedTags = add.subtracting(remove).subtracting(subject.tags)
      plan.removedTags = remove.subtracting(add).intersection(subject.tags)
      if !plan.addedTags.isEmpty || !plan.removedTags.isEmpty {
        plan.changes.append(.tags(added: plan.addedTags, removed: plan.removedTags))
      }
    case .assign(let login):
      let login = login.flatMap { $0.isEmpty ? nil : $0 }
      if login != record.assignee { plan.changes.append(.assignee(from: record.assignee, to: login)) }
      plan.record.assignee = login
    case .priority(let level):
      if level != record.level { plan.changes.append(.priority(from: record.level, to: level)) }
      plan.record.level = level
      plan.rescores = true
    case .snooze(let snooze):
      plan.move(to: record.workflow.snoozed(snooze.stored))
    case .done(let reason):
      if record.workflow.state != .done(reason) { plan.move(to: record.workflow.finished(reason, at: now)) }
    case .reopen:
      if record.workflow.state != .open, record.workflow.state != .new {
        plan.move(to: record.workflow.reopened(waitingSince: subject.waitingSince))
      }
    case .escalate, .acknowledge, .resolve:
      guard let next = Self.escalation(after: action, on: subject, by: actor, at: now) else {
        self = .settled(record.escalation == nil ? .refused(.notEscalated) : .unchanged)
        return
      }
      if let audience = subject.audience { plan.tell(audience) }
      plan.changes.append(.escalation(from: record.escalation, to: next))
      plan.record.escalation = next
      plan.rescores = true
      plan.move(to: record.workflow.opened(by: actor))
    case .read(let isRead):
      if record.isUnread == isRead { plan.changes.append(.read(from: !record.isUnread, to: isRead)) }
      plan.record.isUnread = !isRead
      if isRead { plan.move(to: record.workflow.opened(by: actor)) }
    case .silence(let isMuted):
      if record.isMuted != isMuted { plan.changes.append(.muted(from: record.isMuted, to: isMuted)) }
      plan.record.isMuted = isMuted
    }
    self = plan.isEmpty ? .settled(.unchanged) : .write(plan)
  }

  /// Nil when the step does not apply: already raised to that tier and target, already acknowledged, already over.
  private static func escalation(
    after action: InboxAction, on subject: ActionSubject, by actor: Actor, at now: Date
  ) -> Escalation? {
    let escalation = subject.record.escalation
    switch action {
    case .escalate(let tier, let target, let reason):
      if let escalation, escalation.isActive, escalation.tier == tier, escalation.target == target { return nil }
      var next = Escalation(tier: tier, target: target, reason: reason, by: actor.signature, raisedAt: now)
      next.dueAt = subject.escalations.due(tier: tier, raisedAt: now)?.stored
      return next
    case .acknowledge:
      return escalation?.acknowledged(at: now)
    case .resolve:
      return escalation?.resolved(at: now)
    default:
      return nil
    }
  }
}

extension Workflow {
  /// A conversation that only rules looked at is still new.
  func opened(by actor: Actor) -> Workflow {
    if case .rule = actor { self } else { opened() }
  }
}

extension Snooze {
  /// With its end as it will be read back.
  var stored: Snooze {
    if case .until(let end) = self { .until(end.stored) } else { self }
  }
}
