/// When what an escalation made outside is asked after next: for issues that may be closed there.
struct Migration012Tickets: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      ALTER TABLE notice ADD COLUMN watchDue INTEGER;
      ALTER TABLE notice ADD COLUMN watchMark TEXT;
      ALTER TABLE notice ADD COLUMN watchFailures INTEGER NOT NULL DEFAULT 0 CHECK (watchFailures >= 0);
      CREATE INDEX noticeWatch ON notice (target, watchDue) WHERE watchDue IS NOT NULL;
      """)
    // Those of an older Moot too.
    try session.run(
      """
      UPDATE notice SET watchDue = \(session.now) WHERE state = 'sent' AND remoteID IS NOT NULL AND way IN ('github', 'gitlab')
      """)
  }
}
