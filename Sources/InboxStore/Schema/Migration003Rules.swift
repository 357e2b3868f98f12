/// What rules did, how far triage has come, and why a conversation stands where it stands.
struct Migration003Rules: Migration {
  /// What lies in the store already is no news to rules: they begin behind it.
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      CREATE TABLE ruleFiring (
        conversation INTEGER NOT NULL REFERENCES conversation,
        rule TEXT NOT NULL CHECK (rule <> ''),
        version TEXT NOT NULL CHECK (version <> ''),
        at INTEGER NOT NULL,
        PRIMARY KEY (conversation, rule, version)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE triage (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        message INTEGER NOT NULL,
        activity INTEGER NOT NULL,
        settings TEXT NOT NULL,
        openBelow INTEGER NOT NULL,
        doneBelow INTEGER NOT NULL
      ) STRICT;
      INSERT INTO triage (id, message, activity, settings, openBelow, doneBelow) SELECT 1,
        coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'message'), 0),
        coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'activity'), 0), '', 0, 0;

      ALTER TABLE conversation ADD COLUMN reasons TEXT CHECK (reasons IS NULL OR json_valid(reasons));
      ALTER TABLE conversation ADD COLUMN nextLook INTEGER;
      CREATE INDEX conversationNextLook ON conversation (nextLook) WHERE nextLook IS NOT NULL;
      """)
  }
}
