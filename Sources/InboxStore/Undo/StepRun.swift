import Foundation
import InboxModel

/// One step being taken back or done again. Each conversation goes as a whole or not at all.
final class StepRun {
  let session: StoreSession
  let step: Step
  let actor: Actor
  /// Names the entries that this leaves in the log.
  let batch: String
  private(set) var touched: [ID<Conversation>] = []
  private var isTouched: Set<ID<Conversation>> = []
  private var drafts: [Draft] = []
  private var obstacle: Obstacle?

  /// Why a conversation stays as it is.
  enum Obstacle {
    case changedSince
    /// Gone out, and nothing takes it back.
    case left
    /// On its way at this moment; how that ends decides.
    case leaving
  }

  init(session: StoreSession, step: Step) {
    self.session = session
    self.step = step
    actor = .member(step.member)
    batch = session.newKey()
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

  func undo(_ entry: Activity) throws {
    guard try session.book.find(entry.conversation, session) != nil else { return }
    if let obstacle = try obstacle(to: entry.changes.reversed().map(\.self), of: entry, backwards: true) {
      self.obstacle = obstacle
      return
    }
    let order = try entry.order.flatMap { try session.order($0) }
    // What the platform has done already comes back through the platform; our own state follows when it confirms.
    let isOut = order.map { !$0.entry.delivery.canBeTakenBack } ?? false
    let before = try session.record(entry.conversation).workflow
    var done: [Change] = []
    for change in entry.changes.reversed() {
      switch change {
      case .workflow: continue
      case .read where isOut: continue
      default: done += try takeBack(change, in: entry)
      }
    }
    if !isOut { done += try takeBackWorkflow(of: entry, before: before) }
    try finish(entry, verb: "undo", changes: done)
  }

  /// Where the conversation stood before the entry, unless somebody moved it since: then where what there is to answer has brought it by now.
  private func takeBackWorkflow(of entry: Activity, before: Workflow) throws -> [Change] {
    var record = try session.record(entry.conversation)
    guard let (from, to) = entry.workflow else {
      record.workflow = before
      session.book.put(record)
      return []
    }
    if before == to {
      record.workflow = from
      session.book.put(record)
    }
    return record.workflow == before ? [] : [.workflow(from: before, to: record.workflow)]
  }

  /// Does the step again wherever it was taken back the last time.
  func redo() throws {
    let undone = try session.rows(
      """
      SELECT conversation FROM activity WHERE undoes = \(step.batch) AND batch = (SELECT batch FROM activity
        WHERE undoes = \(step.batch) AND verb = 'undo' ORDER BY id DESC LIMIT 1)
      """
    ) { $0.id(0) as ID<Conversation> }
    let conversations = Set(undone)
    for entry in try session.entries(of: step.applied).reversed() where conversations.contains(entry.conversation) {
      try redo(entry)
    }
  }

  private func redo(_ entry: Activity) throws {
    guard try session.book.find(entry.conversation, session) != nil else { return }
    if let obstacle = try obstacle(to: entry.changes, of: entry, backwards: false) {
      self.obstacle = obstacle
      return
    }
    var done: [Change] = []
    for change in entry.changes { done += try doAgain(change, in: entry) }
    try finish(entry, verb: "redo", changes: done)
  }

  private func finish(_ entry: Activity, verb: String, changes: [Change]) throws {
    guard !changes.isEmpty else { return }
    try session.log(
      verb, by: actor, on: entry.conversation, message: entry.message, changes: changes, batch: batch,
      undoes: step.batch)
    session.touched.formUnion([.queue, .conversation])
    if isTouched.insert(entry.conversation).inserted { touched.append(entry.conversation) }
  }

  /// Keeps words that came back.
  func returned(_ draft: Draft?) {
    if let draft { drafts.append(draft) }
  }
}

extension Activity {
  /// How this entry moved the workflow, if it did.
  var workflow: (from: Workflow, to: Workflow)? {
    for case .workflow(let from, let to) in changes { return (from, to) }
    return nil
  }

  /// Whether it changed which conversation is where.
  var regroups: Bool {
    changes.contains {
      switch $0 {
      case .merged, .absorbed, .split: true
      default: false
      }
    }
  }

  /// The order that this entry sent out, if it did.
  var order: ID<OutboxEntry>? {
    for case .ordered(let id, _) in changes { return id }
    return nil
  }
}

extension Delivery {
  /// Whether taking it back is certain to stop it.
  var canBeTakenBack: Bool {
    switch state {
    case .held, .queued, .rejected: true
    case .draft, .sending, .sent, .unsure, .takenBack: false
    }
  }
}
