import InboxModel

/// How far the taking back or doing again of one step has come: what one transaction hands to the next.
struct StepProgress: Sendable {
  /// Why a conversation stays as it is.
  enum Obstacle: Hashable, Sendable {
    case changedSince
    /// Gone out, and nothing takes it back.
    case left
    /// On its way at this moment; how that ends decides.
    case leaving
  }

  let step: Step
  /// Names the entries that this leaves in the log.
  let batch: String
  /// Entries of the step.
  let total: Int
  /// Where a redo may act.
  var conversations: Set<ID<Conversation>> = []
  private(set) var touched: [ID<Conversation>] = []
  private var isTouched: Set<ID<Conversation>> = []
  private var drafts: [Draft] = []
  private var obstacle: Obstacle?
  /// The entry that was looked at last, and how many were.
  private(set) var place: Int64?
  private(set) var looked = 0
  /// Every entry was looked at.
  private(set) var isOver = false

  init(_ step: Step, batch: String, total: Int) {
    self.step = step
    self.batch = batch
    self.total = total
  }

  /// Nothing was done, but trying again later may help.
  var mayYetBeUndone: Bool { obstacle == .leaving }

  var outcome: UndoOutcome {
    guard touched.isEmpty else { return .done(verb: step.verb, conversations: touched, drafts: drafts) }
    switch obstacle {
    case .left, .leaving: return .tooLate(verb: step.verb)
    case .changedSince: return .changedSince(verb: step.verb)
    case nil: return .nothingToUndo
    }
  }

  /// With nothing left to look at.
  var ended: StepProgress {
    var progress = self
    progress.isOver = true
    return progress
  }

  /// Behind these entries. Fewer than `limit` are the last.
  func passing(_ entries: [Activity], limit: Int) -> StepProgress {
    var progress = self
    progress.place = entries.last?.id.value ?? place
    progress.looked += entries.count
    progress.isOver = entries.count < limit || progress.looked >= total
    return progress
  }

  mutating func touch(_ id: ID<Conversation>) {
    if isTouched.insert(id).inserted { touched.append(id) }
  }

  mutating func stop(at obstacle: Obstacle) { self.obstacle = obstacle }

  /// Keeps words that came back.
  mutating func returned(_ draft: Draft?) {
    if let draft { drafts.append(draft) }
  }
}
