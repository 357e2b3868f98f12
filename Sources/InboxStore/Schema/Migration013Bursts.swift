/// Which conversations began with nearly the same words, and drafts of one answer to all of them.
struct Migration013Bursts: Migration {
  /// `likeness` holds the keys of what was said lately, period by period: old periods are dropped as a range. Its conversations may vanish: what
  /// is left of them ends with its period. What was said before this step belongs to no burst.
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      ALTER TABLE conversation ADD COLUMN burst INTEGER;
      CREATE INDEX conversationBurst ON conversation (burst) WHERE burst IS NOT NULL;
      ALTER TABLE draft ADD COLUMN variants TEXT CHECK (variants IS NULL OR json_valid(variants));
      CREATE TABLE likeness (
        period INTEGER NOT NULL,
        key INTEGER NOT NULL,
        conversation INTEGER NOT NULL,
        person INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (period, key, conversation)
      ) STRICT, WITHOUT ROWID;
      """)
  }
}
