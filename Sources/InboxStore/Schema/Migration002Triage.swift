/// What triage asks of a conversation: how our promises stand, and how its words sound.
struct Migration002Triage: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script(
      """
      ALTER TABLE conversation ADD COLUMN slaDue INTEGER;
      ALTER TABLE conversation ADD COLUMN slaWarnAt INTEGER;
      ALTER TABLE conversation ADD COLUMN slaLeft INTEGER CHECK (slaLeft IS NULL OR slaDue IS NULL);
      ALTER TABLE conversation ADD COLUMN sentiment TEXT
        CHECK (sentiment = 'positive' OR sentiment = 'neutral' OR sentiment = 'negative' OR sentiment = 'mixed');
      CREATE INDEX conversationPromised ON conversation (slaDue) WHERE slaDue IS NOT NULL;
      """)
  }
}
