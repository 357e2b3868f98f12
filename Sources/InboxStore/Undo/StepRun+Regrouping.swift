import InboxModel

/// Taking back and doing again what makes one conversation of several, or several of one.
extension StepRun {
  /// What goes on elsewhere is not acted on; only that itself can be taken back.
  func obstacle(toActingOn entry: Activity) throws -> Obstacle? {
    guard try session.record(entry.conversation).mergedInto != nil else { return nil }
    let isMerger = entry.changes.contains { if case .merged = $0 { true } else { false } }
    return isMerger ? nil : .changedSince
  }

  func regroupingObstacle(
    to change: Change, on record: ConversationRecord, backwards: Bool
  ) throws -> Obstacle? {
    switch change {
    case .merged(_, let home?):
      if backwards { return record.mergedInto == home ? nil : .changedSince }
      return try obstacle(toMerging: record.id, into: home)
    case .absorbed(let former):
      guard backwards else { return try obstacle(toMerging: former, into: record.id) }
      return try session.book.find(former, session)?.mergedInto == record.id ? .changedSince : nil
    case .split(let part, let message):
      guard backwards else {
        let isFree = try session.book.find(part, session) == nil
        return try isFree && session.canSplit(record.id, from: message) ? nil : .changedSince
      }
      guard let other = try session.book.find(part, session), other.mergedInto == nil else { return .changedSince }
      return try session.draftsClash(part, record.id) ? .changedSince : nil
    default: return nil
    }
  }

  private func obstacle(toMerging former: ID<Conversation>, into home: ID<Conversation>) throws -> Obstacle? {
    guard let from = try session.book.find(former, session), let to = try session.book.find(home, session),
      from.mergedInto == nil, to.mergedInto == nil, try !session.hasDrafts(former)
    else { return .changedSince }
    return nil
  }

  func takeBackRegrouping(_ change: Change, in entry: Activity) throws -> [Change] {
    let id = entry.conversation
    switch change {
    case .merged: try session.release(id)
    case .absorbed: try reassess(entry)
    case .split(let part, _):
      try session.rejoin(part, to: id)
      try reassess(entry)
    case .linked(let other): try session.unlink(id, other)
    case .unlinked(let other):
      guard try session.book.find(other, session) != nil else { return [] }
      try session.link(id, other)
    default: return []
    }
    return [change.inverse].compactMap(\.self)
  }

  /// Where somebody went on since, what there is to answer says how it stands.
  private func reassess(_ entry: Activity) throws {
    guard let (_, to) = entry.workflow, try session.record(entry.conversation).workflow != to else { return }
    try session.reassess(entry.conversation, reopens: false)
  }

  func regroupAgain(_ change: Change, in entry: Activity) throws -> [Change] {
    let id = entry.conversation
    switch change {
    case .merged(_, let home?): try session.leave(try session.record(id), for: home)
    case .split(let part, let message):
      return try session.split(id, from: message, as: part) {
        try session.log(
          "redo", by: actor, on: part, changes: [.splitFrom(id)], batch: batch, undoes: step.batch)
      }
    case .linked(let other):
      guard try session.book.find(other, session) != nil else { return [] }
      try session.link(id, other)
    case .unlinked(let other): try session.unlink(id, other)
    default: return []
    }
    return [change]
  }
}
