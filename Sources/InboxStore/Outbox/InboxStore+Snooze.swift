package import Foundation
package import InboxModel

extension InboxStore {
  /// Opens the conversations whose snooze is over.
  package func wakeSnoozed() async throws(StoreError) -> [ID<Conversation>] {
    try await write { session in
      let due = try session.rows(
        "SELECT id FROM conversation WHERE snoozeEnd IS NOT NULL AND snoozeEnd <= \(session.now) ORDER BY snoozeEnd, id"
      ) { $0.id(0) as ID<Conversation> }
      let batch = session.newKey()
      for id in due {
        var record = try session.record(id)
        let before = record.workflow
        record.workflow = before.woken(at: session.now)
        session.book.put(record)
        try session.log(
          "woken", by: .moot, on: id, changes: [.workflow(from: before, to: record.workflow)], batch: batch)
      }
      return due
    }
  }

  /// When the next snooze is over.
  package func nextSnoozeEnd() async throws(StoreError) -> Date? {
    try await read { session in
      try session.first("SELECT min(snoozeEnd) FROM conversation WHERE snoozeEnd IS NOT NULL") { $0.optionalDate(0) }
        ?? nil
    }
  }
}
