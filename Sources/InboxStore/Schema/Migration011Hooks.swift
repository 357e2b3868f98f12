/// Hooks that are to be run, how each has been doing, and since when an account is here: what was said before that is history to hooks.
struct Migration011Hooks: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      CREATE TABLE hookCall (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        hook TEXT NOT NULL CHECK (hook <> ''),
        event TEXT NOT NULL CHECK (event <> ''),
        conversation INTEGER NOT NULL REFERENCES conversation ON DELETE CASCADE,
        message INTEGER,
        at INTEGER NOT NULL,
        key TEXT NOT NULL UNIQUE CHECK (key <> ''),
        createdAt INTEGER NOT NULL,
        due INTEGER NOT NULL,
        holder TEXT,
        attempts INTEGER NOT NULL CHECK (attempts >= 0)
      ) STRICT;
      CREATE INDEX hookCallDue ON hookCall (hook, due);
      CREATE INDEX hookCallConversation ON hookCall (conversation);

      CREATE TABLE hookHealth (
        hook TEXT PRIMARY KEY CHECK (hook <> ''),
        ranAt INTEGER,
        failures INTEGER NOT NULL CHECK (failures >= 0),
        problem TEXT,
        passedOver INTEGER NOT NULL CHECK (passedOver >= 0),
        passedOverAt INTEGER
      ) STRICT, WITHOUT ROWID;

      INSERT INTO pulse (area, stamp) VALUES (64, 0);
      ALTER TABLE account ADD COLUMN addedAt INTEGER NOT NULL DEFAULT 0;
      """)
    try session.run("UPDATE account SET addedAt = \(session.now)")
  }
}
