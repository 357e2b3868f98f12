import InboxModel
import Testing

@testable import InboxStore

extension TestStore {
  /// What must hold after anything: no dangling reference, no torn page, the search and the counts as the rows say.
  func expectSoundness(_ location: SourceLocation = #_sourceLocation) async throws {
    try await store.write { session in
      #expect(try session.rows("PRAGMA foreign_key_check") { $0.text(0) } == [], sourceLocation: location)
      #expect(try session.rows("PRAGMA integrity_check") { $0.text(0) } == ["ok"], sourceLocation: location)
      try session.run("INSERT INTO messageSearch (messageSearch, rank) VALUES ('integrity-check', 1)")
      let tally = try session.rows("SELECT account, conversations, unanswered FROM tally ORDER BY account") {
        [$0.int64(0), $0.int64(1), $0.int64(2)]
      }
      let counted = try session.rows(
        """
        SELECT a.id, count(c.id), coalesce(sum(c.isUnanswered), 0) FROM account a LEFT JOIN conversation c ON c.account = a.id
        GROUP BY a.id ORDER BY a.id
        """
      ) { [$0.int64(0), $0.int64(1), $0.int64(2)] }
      #expect(tally == counted, sourceLocation: location)
      let miscounted = try session.rows(
        """
        SELECT c.id FROM conversation c WHERE c.messageCount <> (SELECT count(*) FROM message m WHERE m.conversation = c.id
          AND NOT (m.kind = 'note' AND m.visibility = 'deleted-by-us'))
        OR c.heldCount <> (SELECT count(*) FROM message m WHERE m.conversation = c.id AND m.direction = 'inbound' AND m.visibility = 'held')
        """
      ) { $0.int64(0) }
      #expect(miscounted == [], sourceLocation: location)
      let later = try session.rows(
        "SELECT id FROM conversation WHERE lastActivityAt < receivedAt OR lastActivityAt < lastOutboundAt"
      ) { $0.int64(0) }
      #expect(later == [], sourceLocation: location)
      let misused = try session.rows(
        "SELECT name FROM tag WHERE uses <> (SELECT count(*) FROM conversationTag x WHERE x.tag = tag.id)"
      ) { $0.text(0) }
      #expect(misused == [], sourceLocation: location)
    }
  }
}
