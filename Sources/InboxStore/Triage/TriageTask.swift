import Foundation
import InboxModel

/// What triage has to do next.
enum TriageTask: Hashable, Sendable {
  /// Messages or entries of the log that were not looked at.
  case news
  /// Conversations whose time has come.
  case clock
  /// These, because the settings changed; and how much is left then.
  case sweep([ID<Conversation>], awaitingBelow: Int64, settledBelow: Int64)
  case rest(until: Date?)
}

extension StoreSession {
  /// Looks, and changes nothing.
  func nextTriageTask(atMost limit: Int) throws -> TriageTask {
    let progress = try triageProgress()
    if try lastID(of: "message") > progress.message || lastID(of: "activity") > progress.activity { return .news }
    let next = try nextLook()
    if let next, next <= now { return .clock }
    if progress.awaitingBelow > 0 {
      let ids = try conversations(below: progress.awaitingBelow, "state IN ('new', 'open')", limit)
      return .sweep(
        ids, awaitingBelow: ids.count < limit ? 0 : ids.last?.value ?? 0, settledBelow: progress.settledBelow)
    }
    if progress.settledBelow > 0 {
      let ids = try conversations(below: progress.settledBelow, "state NOT IN ('new', 'open')", limit)
      return .sweep(ids, awaitingBelow: 0, settledBelow: ids.count < limit ? 0 : ids.last?.value ?? 0)
    }
    return .rest(until: next)
  }

  /// When the clock has something to look at next.
  func nextLook() throws -> Date? {
    try first("SELECT min(nextLook) FROM conversation WHERE nextLook IS NOT NULL") { $0.optionalDate(0) } ?? nil
  }

  private func conversations(below id: Int64, _ condition: String, _ limit: Int) throws -> [ID<Conversation>] {
    try rows("SELECT id FROM conversation WHERE id < \(id) AND \(raw: condition) ORDER BY id DESC LIMIT \(limit)") {
      $0.id(0)
    }
  }
}
