import Foundation
package import InboxModel

extension InboxStore {
  /// What a command that consists of `actions` would come to on each conversation as it stands, counted by platform. Writes nothing. Nil
  /// when `pace` stopped it: half a count says nothing.
  package func forecast(
    _ actions: [InboxAction], for ids: [ID<Conversation>], by actor: Actor, pace: Pace = .steady
  ) async throws(StoreError) -> BulkPlan? {
    var meant: [InboxAction] = []
    for action in actions { meant.append(try await meaning(of: action, for: ids)) }
    var plan = BulkPlan()
    var rest = ids[...]
    while !rest.isEmpty {
      let (part, before, acts) = (rest.prefix(pace.portion), plan, meant)
      rest = rest.dropFirst(pace.portion)
      plan = try await read { session in
        var plan = before
        for id in part { try session.forecast(acts, on: id, by: actor, into: &plan) }
        return plan
      }
      if rest.isEmpty { break }
      guard await pace.goesOn(ids.count - rest.count, ids.count) else { return nil }
    }
    return plan
  }
}

extension StoreSession {
  fileprivate func forecast(
    _ actions: [InboxAction], on id: ID<Conversation>, by actor: Actor, into plan: inout BulkPlan
  ) throws {
    guard let record = try book.find(id, self) else { return }
    let account = try actingAccount(record.account)
    var isLasting = false
    var window: TimeInterval?
    let outcomes = try actions.map { action -> ActionOutcome in
      if case .person(let deed) = action { return try settled(deed, on: record, by: actor) ?? .done(order: nil) }
      let subject = try subject(of: action, on: id, by: actor)
      switch ActionDecision(action, on: subject, by: actor, at: now) {
      case .settled(let outcome): return outcome
      case .write(let plan):
        guard plan.lasts(on: account) else { return .done(order: nil) }
        isLasting = true
        if let order = plan.order, order.order.verb.carriesText { window = min(order.undoWindow, window ?? .infinity) }
        return .done(order: nil)
      }
    }
    plan.add(outcomes, on: account.platform, isLasting: isLasting, undoWindow: window)
  }
}

extension ActionPlan {
  /// Whether nothing takes it back once it has left: the platform has no way, or people outside were told.
  fileprivate func lasts(on account: ActingAccount) -> Bool {
    if !tells.isEmpty { return true }
    guard let verb = order?.order.verb else { return false }
    guard let inverse = verb.inverse else { return true }
    let isReversible = account.capabilities.terms(of: verb)?.isReversible ?? false
    return !isReversible || account.capabilities.terms(of: inverse) == nil
  }
}
