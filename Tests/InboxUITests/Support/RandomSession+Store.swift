import Foundation
import InboxModel
import InboxTesting

@testable import InboxUI

/// The store's side: answers that are right, late, wrong, empty or missing, and rows that come and go.
extension RandomSession {
  mutating func answer() {
    guard !open.isEmpty else { return }
    let effect = open.remove(at: dice.number(0...(open.count - 1)))
    if dice.chance(4) { return }
    guard let answer = dice.chance(22) ? badAnswer(to: effect) : goodAnswer(to: effect) else { return }
    given = given.suffix(30) + [answer]
    send(.answer(answer))
  }

  private mutating func goodAnswer(to effect: Effect) -> Answer? {
    if case .edit(let text, let ticket) = effect { return .edited(text + "\nmore\n", ticket: ticket) }
    guard case .conversation(let detail?, let ticket) = clerk.answer(effect) else { return clerk.answer(effect) }
    return .conversation(vary(detail), ticket: ticket)
  }

  private mutating func badAnswer(to effect: Effect) -> Answer? {
    let reason = HostileText.make(&dice)
    if dice.chance(20) {
      let kind: WorkProgress.Kind = dice.pick([.plan, .deed, .undo, .redo])
      let ticket = dice.chance(50) ? nil : dice.number(0...99)
      return .progress(WorkProgress(kind, done: dice.number(-1...9), total: dice.number(0...9), ticket: ticket))
    }
    switch effect {
    case .loadQueue(_, let ticket):
      return dice.chance(50)
        ? .queue(QueuePage(rows: [], hasMore: dice.chance(50)), ticket: ticket)
        : .failed(reason: reason, ticket: ticket)
    case .loadConversation(_, _, let ticket):
      return dice.chance(50) ? .conversation(nil, ticket: ticket) : .failed(reason: reason, ticket: ticket)
    case .loadMatching(_, let ticket): return .matching([], ticket: ticket)
    case .loadAccounts: return .accounts(dice.chance(30) ? [] : Array(Town.accounts.prefix(1)))
    case .loadCounts: return .counts(["needs-answer": dice.number(0...9)])
    case .apply(_, let ids, let ticket): return .applied(outcomes(ids), ticket: ticket)
    case .plan(_, _, let ticket):
      return .progress(WorkProgress(.plan, done: dice.number(0...9), total: dice.number(0...9999), ticket: ticket))
    case .undo: return .undone(undoOutcome())
    case .redo: return .redone(undoOutcome())
    case .decide: return .decided(nil, draft: nil)
    case .pipe(_, _, _, _, let ticket):
      return .piped(dice.chance(50) ? .wrote(reason) : .failed(reason: reason), ticket: ticket)
    case .edit(_, let ticket): return .editorFailed(reason: reason, ticket: ticket)
    default: return .failed(reason: reason, ticket: nil)
    }
  }

  private mutating func outcomes(_ ids: [ID<Conversation>]) -> [ID<Conversation>: ActionOutcome] {
    var outcomes: [ID<Conversation>: ActionOutcome] = [:]
    for id in ids where dice.chance(80) {
      outcomes[id] = dice.pick([
        .done(order: nil), .unchanged, .refused(.other(HostileText.make(&dice))), .refused(.tooOld(limit: 3600)),
        .refused(.emptyText), .newerMessage(ID(1)),
      ])
    }
    return outcomes
  }

  private mutating func undoOutcome() -> UndoOutcome {
    dice.pick([
      .done(verb: "tag", conversations: [ID(1)], drafts: []), .tooLate(verb: "reply"), .changedSince(verb: "done"),
      .nothingToUndo,
    ])
  }

  private mutating func vary(_ original: ConversationDetail) -> ConversationDetail {
    var detail = original
    switch dice.number(0...9) {
    case 0: detail.messages = []
    case 1: detail.hasEarlier = true
    case 2: detail.drafts = [draft(of: detail), draft(of: detail)]
    case 3: detail.activities = []
    case 4: detail.capabilities = .unknown
    case 5: detail.messages = detail.messages.filter { $0.direction != .inbound }
    default: break
    }
    return detail
  }

  private mutating func draft(of detail: ConversationDetail) -> Draft {
    Draft(
      conversation: detail.row.id, kind: dice.pick([.reply, .privateReply, .note]), text: HostileText.make(&dice),
      author: "ana",
      updatedAt: now)
  }

  /// Somebody writes to the store.
  mutating func live() {
    let fresh = Town.many(300)
    for _ in 0..<dice.number(0...5) {
      switch dice.number(0...4) {
      case 0: if !clerk.rows.isEmpty { clerk.rows.remove(at: dice.number(0...(clerk.rows.count - 1))) }
      case 1: clerk.rows.insert(dice.pick(fresh), at: dice.number(0...clerk.rows.count))
      case 2: clerk.rows.shuffle(using: &dice)
      case 3: if dice.chance(20) { clerk.rows = [] }
      default: clerk.rows += Array(fresh.suffix(40))
      }
    }
    var seen: Set<ID<Conversation>> = []
    clerk.rows = clerk.rows.filter { seen.insert($0.id).inserted }
    let areas: [Set<StoreArea>] = [
      [.conversations], [.accounts], [.outbox], [.drafts], [.conversations, .outbox], [.presence],
    ]
    send(.changed(dice.pick(areas)))
  }
}
