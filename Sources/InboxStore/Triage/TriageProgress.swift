import InboxModel

/// How far triage has come: the one row of `triage`.
struct TriageProgress: Hashable, Sendable {
  /// The newest message and the newest entry of the log that were looked at.
  var message: Int64
  var activity: Int64
  /// Under which settings conversations are being looked at.
  var edition: TriageEdition
  /// What is left to look at once more: the conversations below these numbers, those that await our answer first. 0: none.
  var awaitingBelow: Int64
  var settledBelow: Int64
}

extension StoreSession {
  func triageProgress() throws -> TriageProgress {
    let progress = try first("SELECT message, activity, settings, openBelow, doneBelow FROM triage") {
      TriageProgress(
        message: $0.int64(0), activity: $0.int64(1), edition: TriageEdition(stored: $0.text(2)),
        awaitingBelow: $0.int64(3), settledBelow: $0.int64(4))
    }
    guard let progress else { throw StoreError.damaged(detail: "the table triage is empty") }
    return progress
  }

  func write(_ progress: TriageProgress) throws {
    try run(
      """
      UPDATE triage SET message = \(progress.message), activity = \(progress.activity), settings = \(progress.edition.stored), \
      openBelow = \(progress.awaitingBelow), doneBelow = \(progress.settledBelow)
      """)
  }

  /// Begins to look at conversations once more, as far as the settings that concern them are others now.
  func sweep(under edition: TriageEdition, _ progress: inout TriageProgress) throws {
    let last = try lastID(of: "conversation")
    let end = last == 0 ? 0 : last + 1
    if progress.edition.awaiting != edition.awaiting { progress.awaitingBelow = end }
    if progress.edition.settled != edition.settled { progress.settledBelow = end }
    progress.edition = edition
  }

  /// What a filling brought is history: it is looked at, but rules do not act on it. With `settled`, the pages say by themselves all that is
  /// to be known of conversations that await no answer, under that edition.
  func passOverFilling(settled: String?) throws {
    var progress = try triageProgress()
    progress.message = try lastID(of: "message")
    progress.activity = try lastID(of: "activity")
    progress.awaitingBelow = try lastID(of: "conversation") + 1
    if settled == nil || settled != progress.edition.settled { progress.settledBelow = progress.awaitingBelow }
    try write(progress)
  }
}

extension TriageEdition {
  /// One line each, in the column `settings`.
  fileprivate init(stored: String) {
    let lines = stored.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.init(awaiting: lines[0], settled: lines.count > 1 ? lines[1] : "")
  }

  fileprivate var stored: String { "\(awaiting)\n\(settled)" }
}
