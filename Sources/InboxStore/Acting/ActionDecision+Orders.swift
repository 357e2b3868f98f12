import Foundation
import InboxModel

extension ActionDecision {
  /// An answer: words on their way, and the next word is theirs. What a rule says leaves them waiting for a person.
  static func reply(
    _ reply: InboxAction.Reply, on subject: ActionSubject, by actor: Actor, at now: Date
  ) -> ActionDecision {
    guard let target = subject.target, let answered = target.remoteID, target.direction == .inbound else {
      return .settled(.refused(.nothingToActOn))
    }
    // Where a platform keeps one answer, a rule does not put its own in the place of a person's.
    if case .rule = actor, subject.standingAnswer != nil { return .settled(.unchanged) }
    if let unseen = subject.unseen { return .settled(.newerMessage(unseen)) }
    if target.visibility.isGone { return .settled(.refused(.messageGone)) }
    let text = reply.text(on: subject.account.platform)
    if let refusal = refusal(of: reply.verb, text: text, on: subject, at: now) {
      return .settled(.refused(refusal))
    }
    var plan = ActionPlan(record: subject.record)
    var order = PlatformOrder(verb: reply.verb, target: subject.place(of: target, message: answered), text: text)
    if reply.isPrivate { order.target.audience = .direct }
    plan.order = ActionPlan.PlannedOrder(
      order: order, target: target.id, kind: target.kind == .review ? .comment : target.kind,
      undoWindow: subject.account.policy.undoWindow, replaces: subject.standingAnswer)
    plan.completes = reply.isPrivate ? .privateReply : .reply
    if !reply.isPrivate, case .member = actor {
      plan.record.lastOutboundAt = max(subject.record.lastOutboundAt ?? now, now)
      plan.move(to: subject.record.workflow.replied())
    } else {
      plan.move(to: subject.record.workflow.opened(by: actor))
    }
    if reply.thenDone { plan.move(to: plan.record.workflow.finished(.replied, at: now)) }
    if case .member = actor { plan.markRead() }
    plan.record.lastActivityAt = max(subject.record.lastActivityAt, now)
    if subject.standingAnswer == nil { plan.record.messageCount += 1 }
    return .write(plan)
  }

  /// A request to the platform. What can be seen changes only when it confirms.
  static func moderate(
    _ verb: PlatformVerb, on subject: ActionSubject, by actor: Actor, seconds: TimeInterval?, reason: String?,
    at now: Date
  ) -> ActionDecision {
    guard let target = subject.target, let message = target.remoteID else {
      return .settled(.refused(.nothingToActOn))
    }
    if let refusal = refusal(of: verb, text: verb.carriesText ? reason : nil, on: subject, at: now) {
      return .settled(.refused(refusal))
    }
    if verb.decidesVisibility {
      let expected = subject.pending.reduce(target.visibility) { $0.confirmed($1) }
      if expected.confirmed(verb) == expected { return .settled(.unchanged) }
      if expected.isGone && verb != .restore { return .settled(.refused(.messageGone)) }
    } else if target.visibility.isGone && !verb.concernsPerson {
      return .settled(.refused(.messageGone))
    }
    if subject.pending.last == verb && !verb.carriesText { return .settled(.unchanged) }
    var plan = ActionPlan(record: subject.record)
    let isReversible = subject.account.capabilities.terms(of: verb)?.isReversible ?? false
    plan.order = ActionPlan.PlannedOrder(
      order: PlatformOrder(
        verb: verb, target: subject.place(of: target, message: message), text: reason, duration: seconds),
      target: target.id, kind: target.kind, undoWindow: isReversible ? 0 : subject.account.policy.undoWindow)
    plan.move(to: subject.record.workflow.opened(by: actor))
    return .write(plan)
  }

  private static func refusal(of verb: PlatformVerb, text: String?, on subject: ActionSubject, at now: Date) -> Refusal?
  {
    if case .needsSignIn = subject.account.health { return .needsSignIn(account: subject.account.name) }
    return subject.account.capabilities.refusal(of: verb, text: text, postedAt: subject.target?.postedAt, now: now)
  }
}

extension ActionSubject {
  /// Where an order goes, in the platform's own ids.
  func place(of target: MessageBrief, message: RemoteID) -> PlatformOrder.Target {
    PlatformOrder.Target(
      channel: channel, message: message, thread: root, subject: subjectID, person: target.person,
      personHandle: target.handle.isEmpty ? nil : target.handle,
      mentions: target.mentions.filter { $0 != target.handle && $0 != account.handle }, audience: target.audience,
      contentWarning: target.contentWarning)
  }
}
