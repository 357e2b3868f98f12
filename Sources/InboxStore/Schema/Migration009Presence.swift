/// Who is writing where, and when each member left last.
struct Migration009Presence: Migration {
  /// A conversation may vanish under those who write in it: what is left of their word ends by itself.
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      CREATE TABLE presence (
        conversation INTEGER NOT NULL,
        holder TEXT NOT NULL CHECK (holder <> ''),
        member TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind = 'reply' OR kind = 'privateReply' OR kind = 'note'),
        until INTEGER NOT NULL,
        PRIMARY KEY (conversation, holder)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE leaving (
        member TEXT NOT NULL PRIMARY KEY CHECK (member <> ''),
        at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      INSERT INTO pulse (area, stamp) VALUES (32, 0);
      """)
  }
}
