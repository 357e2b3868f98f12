import Foundation
import InboxModel
import InboxStore
import InboxUI

/// The writing half of the effects.
struct StoreWriting: Sendable {
  let store: InboxStore
  let storePath: String
  let member: String
  /// This process, as it signs.
  let holder: String
  let wording: Wording
  let drafts: DraftQueue
  let stops: StopList
  /// Where answers go that come before the last one.
  let post: @Sendable (Answer) -> Void

  /// Nil when all went well.
  func save(_ draft: Draft) async -> Answer? {
    do throws(StoreError) {
      try await store.saveDraft(draft)
      return nil
    } catch {
      return failure(error, nil)
    }
  }

  func carryOut(_ effect: Effect) async -> Answer? {
    do throws(StoreError) {
      switch effect {
      case .apply(let deed, let conversations, let ticket):
        stops.forget(ticket)
        return .applied(try await apply(deed, to: conversations, ticket), ticket: ticket)
      case .undo:
        stops.forget(nil)
        return .undone(try await store.undo(by: member, pace: pace(.undo, nil)))
      case .redo:
        stops.forget(nil)
        return .redone(try await store.redo(by: member, pace: pace(.redo, nil)))
      case .decide(let decision, let entry):
        let (outcome, draft) = try await store.decide(decision, on: entry, by: .member(member))
        guard case .done = outcome else { return .decided(nil, draft: nil) }
        // Another member's words return to that member.
        return .decided(decision, draft: draft?.author == member ? draft : nil)
      case .decideNotice(let decision, let notice):
        guard case .done = try await store.decide(decision, on: notice, by: .member(member)) else {
          return .decided(nil, draft: nil)
        }
        return .decided(decision, draft: nil)
      case .announce(let kind, let conversation):
        try await store.announce(kind, in: conversation, by: member, holder: holder)
        return nil
      case .withdraw(let conversation):
        try await store.withdraw(from: conversation, holder: holder)
        return nil
      case .discardDraft(let conversation, let kind):
        try await store.discardDraft(conversation: conversation, kind: kind, author: member)
        return nil
      default:
        return nil
      }
    } catch {
      return failure(error, effect.ticket)
    }
  }

  private func failure(_ error: StoreError, _ ticket: Int?) -> Answer {
    .failed(reason: StoreSentence.of(error, path: storePath, wording: wording), ticket: ticket)
  }

  /// Tells the screen how far it is, writes the drafts that would have to wait, and looks whether it shall stop.
  private func pace(_ kind: WorkProgress.Kind, _ ticket: Int?) -> Pace {
    Pace { done, total in
      post(.progress(WorkProgress(kind, done: done, total: total, ticket: ticket)))
      for draft in drafts.takeAll() {
        if let answer = await save(draft) { post(answer) }
      }
      return !stops.cuts(ticket)
    }
  }

  /// One batch, so that one undo takes all of it back. Goes portion by portion, all commands on each, so that what is stopped leaves no
  /// conversation half done.
  private func apply(
    _ deed: Deed, to conversations: [ID<Conversation>], _ ticket: Int
  ) async throws(StoreError) -> [ID<Conversation>: ActionOutcome] {
    let batch = UUID().uuidString
    let pace = pace(.deed, ticket)
    let isWhole = deed.actions.contains(where: \.needsSeveral)
    var outcomes: [ID<Conversation>: ActionOutcome] = [:]
    var rest = conversations[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(isWhole ? rest.count : pace.portion))
      rest = rest.dropFirst(part.count)
      for (action, targets) in try await actions(for: deed, on: part) {
        for (id, outcome) in try await store.apply(action, to: targets, by: .member(member), batch: batch) {
          // Of several commands the one that did something tells, unless one was refused.
          if case .unchanged = outcome, outcomes[id] != nil { continue }
          if case .refused = outcomes[id] { continue }
          outcomes[id] = outcome
        }
      }
      guard !rest.isEmpty, await pace.goesOn(conversations.count - rest.count, conversations.count) else { break }
      await store.letOthersWrite()
    }
    return outcomes
  }

  private func actions(
    for deed: Deed, on conversations: [ID<Conversation>]
  ) async throws(StoreError) -> [(InboxAction, [ID<Conversation>])] {
    switch deed {
    case .act(let action):
      return [(action, conversations)]
    case .claim:
      return [(.assign(member), conversations)]
    case .finish:
      return Dictionary(grouping: try await store.workflows(of: conversations), by: \.workflow.fittingReason)
        .map { (InboxAction.done($0.key), $0.value.map(\.id)) }
    case .macro(_, let deeds):
      var all: [(InboxAction, [ID<Conversation>])] = []
      for deed in deeds { all += try await actions(for: deed, on: conversations) }
      return all
    }
  }
}
