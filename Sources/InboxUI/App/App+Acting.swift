import InboxModel

extension App {
  /// Does something to conversations, after a question where it cannot be undone.
  mutating func act(_ deed: Deed, on targets: [ID<Conversation>], advances: Bool = false) -> [Effect] {
    guard !targets.isEmpty else {
      desk.say(.info, desk.house.wording.status.nothingSelected)
      return []
    }
    if case .act(.person(.erase)) = deed { return surveyErasure(of: targets) }
    if targets.count > 1, deed.isPlanned { return plan(deed, on: targets) }
    guard needsConfirmation(deed, targets) else { return carryOut(deed, on: targets, advances: advances) }
    let words = desk.house.wording.commands
    let count = targets.count
    let question =
      words.words[deed.verb]?.question?(count) ?? desk.house.wording.screen.question(words.hint(for: deed.verb), count)
    overlay = .confirmation(
      Confirmation(
        question: question, warning: words.cannotBeUndone, deed: deed, targets: targets, advances: advances))
    return []
  }

  /// Whether one of the accounts cannot take it back. What is not known here counts as one that cannot.
  private func needsConfirmation(_ deed: Deed, _ targets: [ID<Conversation>]) -> Bool {
    if case .macro(_, let deeds) = deed { return deeds.contains { needsConfirmation($0, targets) } }
    guard case .act(.moderate(let verb, _, _, _)) = deed, let row = verb.commandRow else { return false }
    if row.confirmation == .never { return false }
    return targets.contains { id in
      guard let account = (inbox.queue.row(id)?.account).flatMap({ desk.account($0) }) else { return true }
      return row.needsConfirmation(on: account.capabilities.terms(of: verb))
    }
  }

  mutating func carryOut(_ deed: Deed, on targets: [ID<Conversation>], advances: Bool) -> [Effect] {
    let ticket = desk.nextTicket()
    deeds[ticket] = PendingDeed(deed: deed, targets: targets, isReversible: deed.isReversible)
    let isBulk = screen == .inbox && !inbox.queue.marks.isEmpty
    if isBulk { inbox.queue.marks.clear() }
    return [.apply(deed, to: targets, ticket: ticket)] + goOn(after: deed, targets, advances: advances)
  }

  /// What was finished or put off leaves the queue, so the cursor goes on at once and the next key means the next row.
  private mutating func goOn(after deed: Deed, _ targets: [ID<Conversation>], advances: Bool) -> [Effect] {
    guard deed.leavesQueue, targets.count == 1, targets.first == inbox.queue.cursor else { return [] }
    let before = inbox.queue.cursor
    var effects = inbox.queue.move(by: 1, &desk)
    let moved = inbox.queue.cursor != before
    if !moved { effects += inbox.queue.move(by: -1, &desk) }
    guard screen == .conversation else { return effects }
    if advances, inbox.queue.cursor != before {
      effects += openConversation()
    } else {
      screen = .inbox
    }
    return effects
  }
}

extension Deed {
  /// Whether views of work to do lose what this was done to.
  var leavesQueue: Bool {
    switch self {
    case .finish, .act(.done), .act(.snooze): true
    case .macro(_, let deeds): deeds.contains(where: \.leavesQueue)
    case .act, .claim: false
    }
  }

  /// Whether `undo` is worth offering.
  var isReversible: Bool {
    switch self {
    case .finish, .claim: true
    case .act(.person(.erase)): false
    case .act(.moderate(let verb, _, _, _)): verb.inverse != nil
    case .macro(_, let deeds): deeds.contains(where: \.isReversible)
    case .act: true
    }
  }
}
