import InboxModel

/// The outcomes of one command, counted.
struct OutcomeTally {
  private(set) var done = 0
  private(set) var unchanged = 0
  private(set) var refused = 0
  private(set) var newer = 0
  /// The first refusal, by conversation, to say why.
  private(set) var refusal: (Refusal, ID<Conversation>)?

  init(_ outcomes: [ID<Conversation>: ActionOutcome]) {
    for (id, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
      switch outcome {
      case .done: done += 1
      case .unchanged: unchanged += 1
      case .newerMessage: newer += 1
      case .refused(let reason):
        refused += 1
        if refusal == nil { refusal = (reason, id) }
      }
    }
  }
}
