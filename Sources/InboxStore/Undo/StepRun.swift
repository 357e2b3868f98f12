import Foundation
import InboxModel

/// A portion of one step being taken back or done again. Each conversation goes as a whole or not at all.
final class StepRun {
  typealias Obstacle = StepProgress.Obstacle

  let session: StoreSession
  let actor: Actor
  private(set) var progress: StepProgress

  init(session: StoreSession, progress: StepProgress) {
    self.session = session
    self.progress = progress
    actor = .member(progress.step.member)
  }

  var step: Step { progress.step }
  var batch: String { progress.batch }

  func undo(_ entry: Activity) throws {
    guard try session.book.find(entry.conversation, session) != nil else { return }
    if let obstacle = try obstacle(to: entry.changes.reversed().map(\.self), of: entry, backwards: true) {
      progress.stop(at: obstacle)
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

  /// Does an entry again that was taken back.
  func redo(_ entry: Activity) throws {
    guard try session.book.find(entry.conversation, session) != nil else { return }
    if let obstacle = try obstacle(to: entry.changes, of: entry, backwards: false) {
      progress.stop(at: obstacle)
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
    session.touched.formUnion(.rows)
    progress.touch(entry.conversation)
  }

  /// Keeps words that came back.
  func returned(_ draft: Draft?) {
    progress.returned(draft)
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
