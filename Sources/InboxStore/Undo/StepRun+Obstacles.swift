import InboxModel

extension StepRun {
  /// What keeps an entry from being taken back (`backwards`) or done again; nil when nothing does.
  func obstacle(to changes: [Change], of entry: Activity, backwards: Bool) throws -> Obstacle? {
    if let obstacle = try obstacle(toActingOn: entry) { return obstacle }
    for change in changes {
      if let obstacle = try obstacle(to: change, of: entry, backwards: backwards) { return obstacle }
    }
    return nil
  }

  private func obstacle(to change: Change, of entry: Activity, backwards: Bool) throws -> Obstacle? {
    let record = try session.record(entry.conversation)
    func compare<Value: Equatable>(_ current: Value, _ from: Value, _ to: Value) -> Obstacle? {
      current == (backwards ? to : from) ? nil : .changedSince
    }
    switch change {
    case .workflow(let from, let to):
      // An answer that is taken back leaves the workflow to what there is to answer then.
      return entry.order == nil && !entry.regroups ? compare(record.workflow, from, to) : nil
    case .read where entry.order != nil || entry.regroups:
      return nil
    case .tags(let added, let removed):
      let tags = try session.tags(of: record.id)
      let (there, gone) = backwards ? (added, removed) : (removed, added)
      return there.isSubset(of: tags) && gone.isDisjoint(with: tags) ? nil : .changedSince
    case .assignee(let from, let to): return compare(record.assignee, from, to)
    case .priority(let from, let to): return compare(record.level, from, to)
    case .escalation(let from, let to): return compare(record.escalation, from, to)
    case .read(let from, let to): return compare(!record.isUnread, from, to)
    case .muted(let from, let to): return compare(record.isMuted, from, to)
    case .noteAdded(let id):
      let isGone = try session.message(id)?.visibility.isGone ?? true
      return isGone == backwards ? .changedSince : nil
    case .ordered(let id, _):
      return try backwards ? obstacle(toTakingBack: id) : obstacle(toSendingAgain: id)
    case .merged, .absorbed, .split:
      return try regroupingObstacle(to: change, on: record, backwards: backwards)
    case .personMarked(let id, let added, let removed):
      let marks = try session.person(id)?.marks ?? []
      let (there, gone) = backwards ? (added, removed) : (removed, added)
      return there.isSubset(of: marks) && gone.isDisjoint(with: marks) ? nil : .changedSince
    case .identitiesMoved(let joining):
      let holder = backwards ? joining.to : joining.from
      let held = Set(try session.identities(of: holder, and: nil).map(\.id))
      return Set(joining.identities).isSubset(of: held) ? nil : .changedSince
    case .personNoted, .personNoteRemoved, .identitiesReturned, .personErased: return nil
    case .noticeOrdered(let id, _): return backwards ? try obstacle(toTakingBack: id) : nil
    case .noteRemoved, .orderTakenBack, .delivery, .visibility, .edited, .arrived, .noticeTakenBack, .notice,
      .noticeAnswered, .released, .rejoined, .splitFrom, .linked, .unlinked:
      return nil
    }
  }

  private func obstacle(toTakingBack id: ID<OutboxEntry>) throws -> Obstacle? {
    guard let order = try session.order(id) else { return .changedSince }
    switch order.entry.delivery.state {
    case .held, .queued, .rejected: return nil
    case .sending: return .leaving
    case .unsure: return .left
    case .takenBack, .draft: return .changedSince
    case .sent: return try inverse(of: order) == nil ? .left : nil
    }
  }

  /// Nothing takes back what somebody outside was told.
  private func obstacle(toTakingBack id: ID<EscalationNotice>) throws -> Obstacle? {
    switch try session.notice(id)?.delivery.state {
    case .held, .queued, .rejected, .takenBack, .draft, nil: nil
    case .sending: .leaving
    case .sent, .unsure: .left
    }
  }

  /// Words that answer what was there then do not go out again over the head of newer ones.
  private func obstacle(toSendingAgain id: ID<OutboxEntry>) throws -> Obstacle? {
    guard let order = try session.order(id) else { return .changedSince }
    guard order.entry.order.verb.carriesText else { return nil }
    let newer = try session.first(
      """
      SELECT 1 FROM message m JOIN conversation c ON c.id = m.conversation WHERE m.conversation = \(order.entry.conversation)
      AND m.direction = 'inbound' AND m.visibility IN ('visible', 'held') AND EXISTS (SELECT 1 FROM activity a
        WHERE a.batch = \(step.applied) AND a.conversation = c.id AND a.message < m.id) LIMIT 1
      """
    ) { _ in true }
    return newer == nil ? nil : .changedSince
  }

  /// The order that would take back one that has arrived; nil where the platform has none, or our message has no id there.
  func inverse(of order: OutboxRecord) throws -> ActionPlan.PlannedOrder? {
    let verb = order.entry.order.verb
    let conversation = try session.record(order.entry.conversation)
    let capabilities = try session.actingAccount(conversation.account).capabilities
    guard let inverse = verb.inverse, capabilities.terms(of: verb)?.isReversible == true,
      capabilities.terms(of: inverse) != nil
    else { return nil }
    var next = PlatformOrder(verb: inverse, target: order.entry.order.target)
    var target = order.target
    if verb.carriesText {
      guard let mine = try order.entry.message.flatMap({ try session.message($0) }), let there = mine.remoteID else {
        return nil
      }
      next.target.message = there
      target = mine.id
    }
    guard let target else { return nil }
    return ActionPlan.PlannedOrder(order: next, target: target, kind: conversation.kind, undoWindow: 0)
  }
}
