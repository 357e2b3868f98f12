import InboxModel

/// One thing that a member did and may take back: a batch of log entries.
struct Step: Hashable, Sendable {
  let id: Int64
  let member: String
  /// The batch of the first time it was done.
  let batch: String
  /// The batch whose entries hold now: the first time, or its last repetition.
  let applied: String
  let verb: String
}

extension Step {
  static let columns = "id, member, batch, applied, verb"

  init(_ row: SQLRow) {
    id = row.int64(0)
    member = row.text(1)
    batch = row.text(2)
    applied = row.text(3)
    verb = row.text(4)
  }
}

extension StoreSession {
  /// Puts an action on its member's stack; what was taken back before cannot be done again then. Looking at something is no step that
  /// anybody takes back.
  func remember(_ action: InboxAction, by login: String, batch: String) throws {
    guard remembered != batch else { return }
    remembered = batch
    try know(member: login)
    if case .read(true) = action { return }
    try run(
      """
      INSERT INTO step (member, batch, applied, verb, state) VALUES (\(login), \(batch), \(batch), \(action.verb), 'applied')
      ON CONFLICT (batch) DO NOTHING
      """)
    if changedRows > 0 { try run("UPDATE step SET state = 'closed' WHERE member = \(login) AND state = 'undone'") }
  }

  /// What `undo` takes back: the newest that holds.
  func stepToUndo(of login: String) throws -> Step? {
    try first(
      "SELECT \(raw: Step.columns) FROM step WHERE member = \(login) AND state = 'applied' ORDER BY id DESC LIMIT 1",
      Step.init)
  }

  /// What `redo` does again: the last that was taken back.
  func stepToRedo(of login: String) throws -> Step? {
    try first(
      """
      SELECT \(raw: Step.columns) FROM step WHERE member = \(login) AND state = 'undone' ORDER BY id LIMIT 1
      """, Step.init)
  }

  func set(_ step: Step, to state: String, applied: String) throws {
    try run("UPDATE step SET state = \(state), applied = \(applied) WHERE id = \(step.id)")
  }

  /// Some of a batch's log entries, the newest first: those before `place`, where one is given.
  func entries(of batch: String, before place: Int64?, limit: Int) throws -> [Activity] {
    try rows(
      """
      SELECT \(raw: Activity.columns) FROM activity WHERE batch = \(batch) AND id < \(place ?? Int64.max) ORDER BY id DESC LIMIT \(limit)
      """, read)
  }

  /// The same from the oldest on: those behind `place`.
  func entries(of batch: String, after place: Int64?, limit: Int) throws -> [Activity] {
    try rows(
      """
      SELECT \(raw: Activity.columns) FROM activity WHERE batch = \(batch) AND id > \(place ?? 0) ORDER BY id LIMIT \(limit)
      """, read)
  }

  func countEntries(of batch: String) throws -> Int {
    try first("SELECT count(*) FROM activity WHERE batch = \(batch)") { $0.int(0) } ?? 0
  }

  /// Where a step stands by now: somebody may have taken it back elsewhere.
  func state(of step: Step) throws -> String? {
    try first("SELECT state FROM step WHERE id = \(step.id)") { $0.text(0) }
  }

  /// A bulk command says the same of each conversation: what was read once is not read again.
  private func read(_ row: SQLRow) throws -> Activity {
    let text = row.text(Activity.changesColumn)
    let changes: [Change]
    if let known = lastChanges, known.text == text {
      changes = known.changes
    } else {
      changes = try JSONText.decode([Change].self, from: text)
      lastChanges = (changes, text)
    }
    return try Activity(row, changes: changes)
  }
}
