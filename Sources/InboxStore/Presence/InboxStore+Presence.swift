import Foundation
package import InboxModel

extension InboxStore {
  /// A member begins to write, or goes on writing: counts for `Presence.lease` seconds. What ended without a word is swept away.
  package func announce(
    _ kind: Draft.Kind, in conversation: ID<Conversation>, by member: String, holder: String
  ) async throws(StoreError) {
    try await write(.repeatable) { session in
      try session.run("DELETE FROM presence WHERE until <= \(session.now)")
      try session.run(
        """
        INSERT INTO presence (conversation, holder, member, kind, until)
        VALUES (\(conversation), \(holder), \(member), \(kind), \(session.now + Presence.lease))
        ON CONFLICT (conversation, holder) DO UPDATE SET member = excluded.member, kind = excluded.kind, until = excluded.until
        """)
      session.touched.insert(.presence)
    }
  }

  /// The process does not write any more: in this conversation, or (nil) anywhere.
  package func withdraw(from conversation: ID<Conversation>?, holder: String) async throws(StoreError) {
    try await write(.repeatable) { session in
      let place: SQLText = conversation.map { "conversation = \($0)" } ?? "1"
      try session.run("DELETE FROM presence WHERE holder = \(holder) AND \(place)")
      if session.changedRows > 0 { session.touched.insert(.presence) }
    }
  }

  /// Gives a conversation that is nobody's to whoever asks first.
  package func claim(
    _ conversation: ID<Conversation>, by member: String, batch: String
  ) async throws(StoreError) -> ActionOutcome {
    try await write { session in
      guard try session.record(conversation).assignee == nil else { return .unchanged }
      return try session.apply(.assign(member), to: conversation, by: .member(member), batch: batch)
    }
  }

  /// A member leaves: what happens from now on is news to them.
  package func noteLeaving(of member: String) async throws(StoreError) {
    try await write { session in
      try session.run(
        """
        INSERT INTO leaving (member, at) VALUES (\(member), \(session.now)) ON CONFLICT (member) DO UPDATE SET at = excluded.at
        """)
    }
  }
}

extension StoreSession {
  /// Who else is writing there now.
  func presence(in conversation: ID<Conversation>, besides member: String) throws -> [Presence] {
    try rows(Self.present, [conversation.sqlValue, now.sqlValue, member.sqlValue]) { row in
      Presence(member: row.text(0), kind: try row.word(1), until: row.date(2), holder: row.text(3))
    }
  }

  private static let present = FrequentStatement(
    """
    SELECT member, kind, until, holder FROM presence WHERE conversation = ? AND until > ? AND member <> ? ORDER BY member, holder
    """)
}
