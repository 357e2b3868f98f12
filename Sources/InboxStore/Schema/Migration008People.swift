import InboxModel

/// What the team holds of a person, and the marks that erased data leaves so that it does not come back.
struct Migration008People: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      ALTER TABLE person ADD COLUMN isBanned INTEGER NOT NULL DEFAULT 0 CHECK (isBanned = 0 OR isBanned = 1);
      ALTER TABLE person ADD COLUMN erasedAt INTEGER;
      CREATE TABLE personLabel (
        person INTEGER NOT NULL REFERENCES person,
        label TEXT NOT NULL CHECK (label <> ''),
        PRIMARY KEY (person, label)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX personLabelled ON personLabel (label, person);

      CREATE TABLE personNote (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        person INTEGER NOT NULL REFERENCES person,
        author TEXT NOT NULL,
        text TEXT NOT NULL,
        at INTEGER NOT NULL,
        isGone INTEGER NOT NULL DEFAULT 0 CHECK (isGone = 0 OR isGone = 1)
      ) STRICT;
      CREATE INDEX personNoted ON personNote (person);

      ALTER TABLE identity ADD COLUMN link TEXT;
      CREATE INDEX identityLink ON identity (link) WHERE link IS NOT NULL;

      CREATE TABLE erasure (
        account INTEGER NOT NULL REFERENCES account,
        mark TEXT NOT NULL,
        PRIMARY KEY (account, mark)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE erasureKey (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        key TEXT NOT NULL CHECK (key <> ''),
        isClean INTEGER NOT NULL CHECK (isClean = 0 OR isClean = 1)
      ) STRICT;
      """)
    let known = try session.rows("SELECT id, url FROM identity WHERE url IS NOT NULL") { ($0.int64(0), $0.url(1)) }
    for (id, url) in known {
      if let link = ProfileKey.link(url) { try session.run("UPDATE identity SET link = \(link) WHERE id = \(id)") }
    }
  }
}
