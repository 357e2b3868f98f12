import Foundation
import InboxModel

extension ActionDecision {
  /// Makes one of several, several of one, or shows one in the other.
  static func regroup(_ action: InboxAction, _ subject: ActionSubject, at now: Date) -> ActionDecision {
    switch action {
    case .merge(let named): merge(into: named, subject, at: now)
    case .split(let message):
      subject.canSplit ? write(.split(from: message), on: subject) : .settled(.refused(.nothingToSplit))
    case .link(let named): link(named, subject)
    case .unlink(let named): unlink(named, subject)
    default: .settled(.unchanged)
    }
  }

  private static func merge(
    into named: ID<Conversation>?, _ subject: ActionSubject, at now: Date
  ) -> ActionDecision {
    guard let named else { return .settled(.refused(.needsSeveral)) }
    guard let home = subject.other else { return .settled(.refused(.noSuchConversation(named))) }
    guard home.id != subject.record.id else { return .settled(.unchanged) }
    guard home.account == subject.record.account else { return .settled(.refused(.differentAccounts)) }
    guard !subject.hasDrafts else { return .settled(.refused(.unsentWords)) }
    var plan = ActionPlan(record: subject.record)
    plan.regrouping = .merge(into: home.id)
    plan.move(to: subject.record.workflow.finished(.merged, at: now))
    plan.markRead()
    return .write(plan)
  }

  private static func link(_ named: ID<Conversation>?, _ subject: ActionSubject) -> ActionDecision {
    guard let named else { return .settled(.refused(.needsSeveral)) }
    guard let other = subject.other else { return .settled(.refused(.noSuchConversation(named))) }
    guard other.id != subject.record.id, !subject.links.contains(other.id) else { return .settled(.unchanged) }
    return write(.link(other.id), on: subject)
  }

  private static func unlink(_ named: ID<Conversation>?, _ subject: ActionSubject) -> ActionDecision {
    let links = named.map { name in subject.links.filter { $0 == name || $0 == subject.other?.id } } ?? subject.links
    return links.isEmpty ? .settled(.refused(.notLinked)) : write(.unlink(links.sorted()), on: subject)
  }

  private static func write(_ regrouping: ActionPlan.Regrouping, on subject: ActionSubject) -> ActionDecision {
    var plan = ActionPlan(record: subject.record)
    plan.regrouping = regrouping
    return .write(plan)
  }
}

extension StoreSession {
  /// Reads what decides on which conversation is where.
  func addOthers(for action: InboxAction, to subject: inout ActionSubject) throws {
    let id = subject.record.id
    switch action {
    case .merge(let other?):
      subject.other = try known(other)
      subject.hasDrafts = try hasDrafts(id)
    case .split(let message): subject.canSplit = try canSplit(id, from: message)
    case .link(let other?):
      subject.other = try known(other)
      subject.links = try links(of: id)
    case .unlink(let other):
      subject.other = try other.flatMap(known)
      subject.links = try links(of: id)
    default: break
    }
  }

  /// Where a conversation goes on that somebody named; nil when there is none of that number.
  private func known(_ id: ID<Conversation>) throws -> ConversationRecord? {
    try book.find(id, self).map { try standing($0.id) }
  }

  /// Whether words from outside stand before the message and, with it, behind.
  func canSplit(_ id: ID<Conversation>, from message: ID<Message>) throws -> Bool {
    let sides = try first(
      """
      SELECT coalesce(sum((m.postedAt, m.id) < (p.postedAt, p.id)), 0), coalesce(sum((m.postedAt, m.id) >= (p.postedAt, p.id)), 0)
      FROM message p JOIN message m ON m.conversation = p.conversation AND m.direction = 'inbound'
      WHERE p.id = \(message) AND p.conversation = \(id)
      """
    ) { (before: $0.int(0), behind: $0.int(1)) }
    return sides.map { $0.before > 0 && $0.behind > 0 } ?? false
  }
}
