import InboxModel

/// What `moot do --json` did, or with `--dry-run` would do, to one conversation.
struct OutcomeRecord: Encodable {
  let id: ID<Conversation>
  let verb: String
  /// `done`, `unchanged`, `refused`, `newer-message`.
  let outcome: String
  let reason: String?
  let order: ID<OutboxEntry>?
  let dryRun: Bool

  private enum Key: String, CodingKey {
    case id, verb, outcome, reason, order
    case dryRun = "dry_run"
  }

  init(
    id: ID<Conversation>, verb: String, outcome: ActionOutcome, dryRun: Bool, verbOnPlatform: PlatformVerb?,
    place: String?, wording: Wording
  ) {
    self.id = id
    self.verb = verb
    self.dryRun = dryRun
    switch outcome {
    case .done(let order): (self.outcome, reason, self.order) = ("done", nil, order)
    case .unchanged: (self.outcome, reason, order) = ("unchanged", nil, nil)
    case .refused(let refusal):
      (self.outcome, reason, order) = ("refused", wording.sentence(for: refusal, doing: verbOnPlatform, on: place), nil)
    case .newerMessage(let id):
      (self.outcome, reason, order) = ("newer-message", wording.cli.newerMessage(String(id.value)), nil)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(verb, forKey: .verb)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(reason, forKey: .reason)
    try container.encode(order, forKey: .order)
    try container.encode(dryRun, forKey: .dryRun)
  }
}
