/// What goes on in another conversation, what was said where a platform's thread is another one, and links.
struct Migration006Grouping: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      ALTER TABLE conversation ADD COLUMN mergedInto INTEGER REFERENCES conversation;
      CREATE INDEX conversationMerged ON conversation (mergedInto) WHERE mergedInto IS NOT NULL;
      CREATE INDEX conversationContinued ON conversation (continues) WHERE continues IS NOT NULL;

      ALTER TABLE message ADD COLUMN origin INTEGER REFERENCES conversation;
      CREATE INDEX messageOrigin ON message (origin) WHERE origin IS NOT NULL;

      CREATE TABLE conversationLink (
        low INTEGER NOT NULL REFERENCES conversation,
        high INTEGER NOT NULL REFERENCES conversation,
        PRIMARY KEY (low, high),
        CHECK (low < high)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX conversationLinked ON conversationLink (high);
      """)
  }
}
