import Foundation
import InboxModel
import InboxUI

/// Answers an app's questions from rows in memory, as the store would.
struct Clerk {
  var rows = Town.rows
  /// Who stands behind the rows that stand for several, without the first, by the burst.
  var members: [ID<Conversation>: [QueueRow]] = [:]
  var accounts = Town.accounts
  var counts = Town.counts
  var outbox = OutboxSummary(pending: 1)
  var vocabulary = Town.vocabulary
  /// What stands behind a row.
  var detail: (QueueRow) -> ConversationDetail = Town.detail
  /// Read with every conversation that they belong to.
  var drafts: [Draft] = []
  /// Prepared answers by their names.
  var canned: [String: CannedText] = [:]
  /// What is known of a person; nobody by default.
  var person: (ID<Person>) -> PersonDetail? = { _ in nil }
  var survey = ErasureSurvey()
  var digest = Digest(since: Town.ago(600), until: Town.now, lines: [])
  /// What programs make of a conversation, by their lines; others go on writing.
  var programs: [String: PipeEnd] = [:]
  /// What `apply` says; done by default.
  var outcome: (ID<Conversation>) -> ActionOutcome = { _ in .done(order: nil) }
  /// Effects that nobody answers yet.
  var leavesOpen: (Effect) -> Bool = { _ in false }
  /// Every effect seen.
  private(set) var effects: [Effect] = []

  /// The answer to one effect; nil for those that nobody answers.
  mutating func answer(_ effect: Effect) -> Answer? {
    effects.append(effect)
    if leavesOpen(effect) { return nil }
    switch effect {
    case .loadQueue(let request, let ticket): return .queue(page(request), ticket: ticket)
    case .loadCounts(let views):
      return .counts(Dictionary(views.map { ($0.name, counts[$0.name] ?? rows.count) }) { $1 })
    case .loadOldestWaiting: return .oldestWaiting(rows.compactMap(\.workflow.waitingSince).min())
    case .loadAccounts: return .accounts(accounts)
    case .loadOutboxSummary: return .outbox(outbox)
    case .loadVocabulary: return .vocabulary(vocabulary)
    case .loadConversation(let id, _, let ticket):
      return .conversation((rows + members.values.joined()).first { $0.id == id }.map(read), ticket: ticket)
    case .loadMatching(_, let ticket): return .matching(rows.map(\.id), ticket: ticket)
    case .loadRange(let one, let other, _, let ticket):
      let places = [one, other].compactMap { key in rows.firstIndex { $0.id == key.id } }
      guard let first = places.min(), let last = places.max() else { return .range([], ticket: ticket) }
      return .range(rows[first...last].map(\.id), ticket: ticket)
    case .fillCanned(let name, _, let ticket): return .canned(canned[name], ticket: ticket)
    case .fillCircular(let name, let ids, let ticket):
      let shown = ids.compactMap { id in (rows + members.values.joined()).first { $0.id == id }?.platform }
      let texts = shown.map { ($0, canned["\(name) on \($0.name)"] ?? canned[name]) }
      return .circular(
        Dictionary(texts.compactMap { platform, text in text.map { (platform, $0) } }) { $1 }, ticket: ticket)
    case .loadPerson(let id, let ticket): return .person(person(id), ticket: ticket)
    case .surveyErasure(_, let ticket): return .erasure(survey, ticket: ticket)
    case .loadDigest(_, let ticket): return .digest(digest, ticket: ticket)
    case .pipe(let line, _, _, _, let ticket): return programs[line].map { .piped($0, ticket: ticket) }
    case .plan(let deed, let ids, let ticket): return .planned(plan(deed, ids), ticket: ticket)
    case .apply(_, let ids, let ticket):
      return .applied(Dictionary(ids.map { ($0, outcome($0)) }) { $1 }, ticket: ticket)
    case .undo: return .undone(.nothingToUndo)
    case .redo: return .redone(.nothingToUndo)
    case .decide(let decision, _): return .decided(decision, draft: nil)
    default: return nil
    }
  }

  /// As `outcome` says; what cannot be taken back, the accounts say.
  private func plan(_ deed: Deed, _ ids: [ID<Conversation>]) -> BulkPlan {
    var plan = BulkPlan()
    for row in rows + members.values.joined() where ids.contains(row.id) {
      let capabilities = accounts.first { $0.account.id == row.account }?.account.capabilities ?? .unknown
      var isLasting = false
      let outcomes = deed.actions.map { action -> ActionOutcome in
        guard case .moderate(let verb, _, _, _) = action else { return outcome(row.id) }
        guard let terms = capabilities.terms(of: verb) else { return .refused(.platformHasNone) }
        isLasting = isLasting || !terms.isReversible
        return outcome(row.id)
      }
      let isAnswer = deed.actions.contains { if case .reply = $0 { true } else { false } }
      plan.add(outcomes, on: row.platform, isLasting: isLasting || isAnswer, undoWindow: isAnswer ? 10 : nil)
    }
    return plan
  }

  private func read(_ row: QueueRow) -> ConversationDetail {
    var detail = detail(row)
    detail.drafts += drafts.filter { $0.conversation == row.id }
    return detail
  }

  /// The row, with those behind it where they are wanted.
  private func unfold(_ row: QueueRow, _ unfolded: Set<ID<Conversation>>) -> [QueueRow] {
    guard let fold = row.fold, unfolded.contains(fold.burst) else { return [row] }
    var lead = row
    lead.fold?.place = .lead
    let others = members[fold.burst, default: []].map { member in
      var member = member
      member.fold = fold
      member.fold?.place = .member
      member.key = row.key
      return member
    }
    return [lead] + others
  }

  /// As the store would sort them for a group; else as they are.
  private func arranged(_ request: QueueRequest) -> [QueueRow] {
    let places: [(QueueRow) -> String] =
      switch request.group {
      case .account: [\.accountName]
      case .platform: [\.platform.name]
      case .rating: [{ "\($0.rating ?? 9)" }]
      case .priority: [{ "\(9 - PriorityBand(score: $0.score).rawValue)" }]
      case .day: [{ "\(Int(4e9 - $0.lastActivityAt.timeIntervalSince1970) + 1_000_000_000_000)" }]
      case nil: []
      }
    guard let place = places.first else { return rows }
    return rows.enumerated().sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }.map(\.element)
  }

  private func page(_ request: QueueRequest) -> QueuePage {
    let rows = arranged(request)
    func index(_ key: QueueKey) -> Int { rows.firstIndex { $0.key == key } ?? 0 }
    let range: Range<Int>
    switch request.from {
    case .top: range = 0..<min(rows.count, request.limit)
    case .bottom: range = max(0, rows.count - request.limit)..<rows.count
    case .at(let key): range = index(key)..<min(rows.count, index(key) + request.limit)
    case .after(let key): range = min(rows.count, index(key) + 1)..<min(rows.count, index(key) + 1 + request.limit)
    case .before(let key): range = max(0, index(key) - request.limit)..<index(key)
    }
    let isUpward = request.from == .bottom || { if case .before = request.from { true } else { false } }()
    let shown = rows[range].flatMap { unfold($0, request.unfolded ?? []) }
    return QueuePage(rows: shown, hasMore: isUpward ? range.lowerBound > 0 : range.upperBound < rows.count)
  }
}
