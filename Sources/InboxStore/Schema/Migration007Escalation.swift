/// Whom escalations are told to, how that goes, and until when somebody has to take them up.
struct Migration007Escalation: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      CREATE TABLE notice (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        conversation INTEGER NOT NULL REFERENCES conversation,
        target TEXT NOT NULL CHECK (target <> ''),
        way TEXT NOT NULL CHECK (way <> ''),
        recipient TEXT NOT NULL,
        packet TEXT NOT NULL CHECK (json_valid(packet)),
        raisedAt INTEGER NOT NULL,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        author TEXT NOT NULL,
        createdAt INTEGER NOT NULL,
        attemptedAt INTEGER,
        settledAt INTEGER,
        ticket TEXT,
        url TEXT,
        state TEXT NOT NULL
          CHECK (state = 'held' OR state = 'queued' OR state = 'sending' OR state = 'sent' OR state = 'rejected' OR state = 'unsure' OR state = 'takenBack'),
        due INTEGER,
        holder TEXT,
        remoteID TEXT,
        reason TEXT,
        problem TEXT,
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        CHECK ((due IS NOT NULL) = (state IN ('held', 'queued', 'sending'))),
        CHECK ((reason IS NOT NULL) = (state IN ('rejected', 'unsure')))
      ) STRICT;
      CREATE INDEX noticeConversation ON notice (conversation, id);
      CREATE INDEX noticeDue ON notice (target, due) WHERE due IS NOT NULL;
      CREATE INDEX noticeUnsure ON notice (target) WHERE state = 'unsure';
      CREATE INDEX noticeOpen ON notice (id, state) WHERE state NOT IN ('sent', 'takenBack');

      ALTER TABLE conversation ADD COLUMN escalationDue INTEGER GENERATED ALWAYS AS
        (CASE WHEN escalation IS NOT NULL AND escalation ->> 'state' = 'raised' THEN escalation ->> 'dueAt' END) VIRTUAL;
      CREATE INDEX conversationEscalationDue ON conversation (escalationDue) WHERE escalationDue IS NOT NULL;
      """)
  }
}
