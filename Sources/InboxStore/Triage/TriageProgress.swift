import InboxModel

/// How far triage has come: the one row of `triage`.
struct TriageProgress: Hashable, Sendable {
  /// The newest message and the newest entry of the log that were looked at.
  var message: Int64
  var activity: Int64
  /// Under which settings conversations are being looked at.
  var settings: String
  /// What is left to look at once more: the conversations below these numbers, open ones first. 0: none.
  var openBelow: Int64
  var doneBelow: Int64
}

extension StoreSession {
  func triageProgress() throws -> TriageProgress {
    let progress = try first("SELECT message, activity, settings, openBelow, doneBelow FROM triage") {
      TriageProgress(
        message: $0.int64(0), activity: $0.int64(1), settings: $0.text(2), openBelow: $0.int64(3),
        doneBelow: $0.int64(4))
    }
    guard let progress else { throw StoreError.damaged(detail: "the table triage is empty") }
    return progress
  }

  func write(_ progress: TriageProgress) throws {
    try run(
      """
      UPDATE triage SET message = \(progress.message), activity = \(progress.activity), settings = \(progress.settings), \
      openBelow = \(progress.openBelow), doneBelow = \(progress.doneBelow)
      """)
  }

  /// Begins to look at all conversations once more.
  func sweepAnew(_ progress: inout TriageProgress) throws {
    let end = try lastID(of: "conversation") + 1
    (progress.openBelow, progress.doneBelow) = (end, end)
  }

  /// What a filling brought is history: it is looked at, but rules do not act on it.
  func passOverFilling() throws {
    var progress = try triageProgress()
    progress.message = try lastID(of: "message")
    progress.activity = try lastID(of: "activity")
    try sweepAnew(&progress)
    try write(progress)
  }
}
