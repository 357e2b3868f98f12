/// The first schema.
struct Migration001Beginning: Migration {
  static func run(_ session: StoreSession) throws {
    let parts = [accounts, people, conversations, conversationIndexes, messages, search, tags, work, house]
    for part in parts { try session.script(part) }
  }

  private static let accounts = """
    CREATE TABLE account (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      platform TEXT NOT NULL CHECK (platform <> ''),
      name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
      address TEXT NOT NULL,
      handle TEXT NOT NULL DEFAULT '',
      remoteID TEXT,
      capabilities TEXT NOT NULL CHECK (json_valid(capabilities)),
      health TEXT NOT NULL CHECK (json_valid(health)),
      policy TEXT NOT NULL CHECK (json_valid(policy)),
      cursor TEXT,
      lastSync INTEGER,
      leaseHolder TEXT,
      leaseEnd INTEGER,
      CHECK ((leaseHolder IS NULL) = (leaseEnd IS NULL))
    ) STRICT;

    CREATE TABLE channel (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES account,
      remoteID TEXT NOT NULL,
      name TEXT NOT NULL,
      nameKey TEXT NOT NULL,
      url TEXT,
      UNIQUE (account, remoteID)
    ) STRICT;

    CREATE TABLE subject (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES account,
      remoteID TEXT NOT NULL,
      title TEXT NOT NULL,
      excerpt TEXT NOT NULL,
      url TEXT,
      UNIQUE (account, remoteID)
    ) STRICT;
    """

  private static let people = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      isVIP INTEGER NOT NULL DEFAULT 0 CHECK (isVIP = 0 OR isVIP = 1),
      isMuted INTEGER NOT NULL DEFAULT 0 CHECK (isMuted = 0 OR isMuted = 1)
    ) STRICT;

    CREATE TABLE identity (
      id INTEGER PRIMARY KEY,
      account INTEGER NOT NULL REFERENCES account,
      remoteID TEXT NOT NULL,
      person INTEGER NOT NULL REFERENCES person,
      name TEXT NOT NULL,
      nameKey TEXT NOT NULL,
      handle TEXT NOT NULL,
      handleKey TEXT NOT NULL,
      url TEXT,
      followers INTEGER,
      isBot INTEGER NOT NULL CHECK (isBot = 0 OR isBot = 1),
      UNIQUE (account, remoteID)
    ) STRICT;

    CREATE TABLE member (
      login TEXT NOT NULL PRIMARY KEY CHECK (login <> ''),
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  private static let conversations = """
    CREATE TABLE conversation (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account INTEGER NOT NULL REFERENCES account,
      channel INTEGER NOT NULL REFERENCES channel,
      root TEXT,
      kind TEXT NOT NULL CHECK (kind = 'comment' OR kind = 'review' OR kind = 'chat' OR kind = 'mention' OR kind = 'direct' OR kind = 'post' OR kind = 'note'),
      identity INTEGER NOT NULL REFERENCES identity,
      person INTEGER NOT NULL REFERENCES person,
      subject INTEGER REFERENCES subject,
      state TEXT NOT NULL CHECK (state = 'new' OR state = 'open' OR state = 'waiting' OR state = 'snoozed' OR state = 'done'),
      snoozeEnd INTEGER,
      doneReason TEXT CHECK (doneReason = 'replied' OR doneReason = 'no-action' OR doneReason = 'moderated' OR doneReason = 'spam' OR doneReason = 'merged'),
      doneAt INTEGER,
      waitingSince INTEGER,
      assignee TEXT,
      level TEXT NOT NULL CHECK (level = 'low' OR level = 'normal' OR level = 'high' OR level = 'urgent'),
      escalation TEXT CHECK (escalation IS NULL OR json_valid(escalation)),
      escalationTier TEXT,
      isMuted INTEGER NOT NULL CHECK (isMuted = 0 OR isMuted = 1),
      isUnread INTEGER NOT NULL CHECK (isUnread = 0 OR isUnread = 1),
      receivedAt INTEGER NOT NULL,
      lastActivityAt INTEGER NOT NULL,
      lastInboundAt INTEGER,
      lastOutboundAt INTEGER,
      newestInbound INTEGER,
      messageCount INTEGER NOT NULL,
      heldCount INTEGER NOT NULL,
      visibility TEXT NOT NULL
        CHECK (visibility = 'held' OR visibility = 'visible' OR visibility = 'hidden' OR visibility = 'spam' OR visibility = 'deleted-by-us' OR visibility = 'deleted-by-author'),
      rating INTEGER,
      language TEXT,
      score INTEGER NOT NULL,
      continues INTEGER REFERENCES conversation,
      version INTEGER NOT NULL,
      isUnanswered INTEGER NOT NULL GENERATED ALWAYS AS
        (state IN ('new', 'open') AND waitingSince IS NOT NULL AND isMuted = 0) VIRTUAL,
      sortScore INTEGER NOT NULL GENERATED ALWAYS AS (-score) VIRTUAL,
      sortWait INTEGER NOT NULL GENERATED ALWAYS AS
        (coalesce(waitingSince, 1000000000000000 - receivedAt)) VIRTUAL,
      CHECK ((state = 'done') = (doneReason IS NOT NULL)),
      CHECK (snoozeEnd IS NULL OR state = 'snoozed'),
      CHECK (escalationTier IS NULL OR escalation IS NOT NULL)
    ) STRICT;

    CREATE TABLE tally (
      account INTEGER PRIMARY KEY REFERENCES account,
      conversations INTEGER NOT NULL DEFAULT 0,
      unanswered INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    """

  /// What taking a page in asks; `ReadingIndexes` has the others.
  private static let conversationIndexes = """
    CREATE INDEX conversationRoot ON conversation (account, root, receivedAt) WHERE root IS NOT NULL;
    CREATE INDEX conversationRoom ON conversation (channel, identity, lastInboundAt) WHERE root IS NULL;
    CREATE INDEX conversationAnswered ON conversation (channel, lastOutboundAt) WHERE root IS NULL;

    CREATE TRIGGER conversationCounted AFTER INSERT ON conversation BEGIN
      UPDATE tally SET conversations = conversations + 1, unanswered = unanswered + new.isUnanswered
        WHERE account = new.account;
    END;
    CREATE TRIGGER conversationRecounted AFTER UPDATE OF state, waitingSince, isMuted ON conversation
      WHEN old.isUnanswered <> new.isUnanswered BEGIN
      UPDATE tally SET unanswered = unanswered + new.isUnanswered - old.isUnanswered WHERE account = new.account;
    END;
    CREATE TRIGGER conversationDiscounted AFTER DELETE ON conversation BEGIN
      UPDATE tally SET conversations = conversations - 1, unanswered = unanswered - old.isUnanswered
        WHERE account = old.account;
    END;
    """

  private static let messages = """
    CREATE TABLE message (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      conversation INTEGER NOT NULL REFERENCES conversation,
      account INTEGER NOT NULL REFERENCES account,
      remoteID TEXT,
      kind TEXT NOT NULL CHECK (kind = 'comment' OR kind = 'review' OR kind = 'chat' OR kind = 'mention' OR kind = 'direct' OR kind = 'post' OR kind = 'note'),
      direction TEXT NOT NULL CHECK (direction = 'inbound' OR direction = 'outbound' OR direction = 'internal'),
      identity INTEGER REFERENCES identity,
      member TEXT,
      author TEXT NOT NULL,
      title TEXT NOT NULL,
      body TEXT NOT NULL,
      cjk TEXT,
      language TEXT,
      rating INTEGER CHECK (rating BETWEEN 0 AND 5),
      likes INTEGER,
      shares INTEGER,
      replies INTEGER,
      attachments TEXT CHECK (attachments IS NULL OR json_valid(attachments)),
      mentions TEXT,
      permalink TEXT,
      replyTo TEXT,
      audience TEXT NOT NULL CHECK (audience = 'everyone' OR audience = 'unlisted' OR audience = 'followers' OR audience = 'direct'),
      isPrivate INTEGER NOT NULL CHECK (isPrivate = 0 OR isPrivate = 1),
      contentWarning TEXT,
      postedAt INTEGER NOT NULL,
      editedAt INTEGER,
      visibility TEXT NOT NULL
        CHECK (visibility = 'held' OR visibility = 'visible' OR visibility = 'hidden' OR visibility = 'spam' OR visibility = 'deleted-by-us' OR visibility = 'deleted-by-author'),
      reportedVisibility TEXT,
      confirmedAt INTEGER,
      isSeenThere INTEGER NOT NULL CHECK (isSeenThere = 0 OR isSeenThere = 1),
      earlier TEXT CHECK (earlier IS NULL OR json_valid(earlier)),
      UNIQUE (account, remoteID),
      CHECK (direction <> 'inbound' OR (remoteID IS NOT NULL AND identity IS NOT NULL)),
      CHECK (direction <> 'internal' OR (remoteID IS NULL AND member IS NOT NULL)),
      CHECK ((direction = 'internal') = (kind = 'note'))
    ) STRICT;
    CREATE INDEX messageConversation ON message (conversation, postedAt);
    """

  /// The index over words reads from a view, so that it cannot differ from the messages. A note that was taken back is kept but not found.
  ///
  /// New messages are only written down in `messageUnindexed`; their words go into the index together, as the transaction's last statement.
  /// Inserting them one by one from a trigger would make FTS5 write a segment per message, because each such statement is a savepoint.
  static let search = """
    CREATE VIEW messageWords AS
      SELECT id, body, title, author, cjk FROM message WHERE NOT (kind = 'note' AND visibility = 'deleted-by-us');
    CREATE VIRTUAL TABLE messageSearch USING fts5(
      body, title, author, cjk, content='messageWords', content_rowid='id',
      tokenize='unicode61 remove_diacritics 2', columnsize=0);
    CREATE TABLE messageUnindexed (id INTEGER PRIMARY KEY) STRICT;
    CREATE TRIGGER messageSaid AFTER INSERT ON message BEGIN
      INSERT INTO messageUnindexed (id) VALUES (new.id);
    END;
    CREATE TRIGGER messageReworded BEFORE UPDATE OF body, title, author, cjk, kind, visibility ON message
      WHEN old.body <> new.body OR old.title <> new.title OR old.author <> new.author OR old.cjk IS NOT new.cjk
        OR (old.kind = 'note' AND old.visibility <> new.visibility) BEGIN
      INSERT INTO messageSearch (messageSearch, rowid, body, title, author, cjk)
        SELECT 'delete', id, body, title, author, cjk FROM messageWords WHERE id = old.id
        AND NOT EXISTS (SELECT 1 FROM messageUnindexed u WHERE u.id = old.id);
      INSERT OR IGNORE INTO messageUnindexed (id) VALUES (old.id);
    END;
    CREATE TRIGGER messageGone BEFORE DELETE ON message BEGIN
      INSERT INTO messageSearch (messageSearch, rowid, body, title, author, cjk)
        SELECT 'delete', id, body, title, author, cjk FROM messageWords WHERE id = old.id
        AND NOT EXISTS (SELECT 1 FROM messageUnindexed u WHERE u.id = old.id);
      DELETE FROM messageUnindexed WHERE id = old.id;
    END;
    """

  private static let tags = """
    CREATE TABLE tag (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      uses INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE conversationTag (
      conversation INTEGER NOT NULL REFERENCES conversation,
      tag INTEGER NOT NULL REFERENCES tag,
      PRIMARY KEY (conversation, tag)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX conversationTagged ON conversationTag (tag, conversation);
    CREATE TRIGGER tagUsed AFTER INSERT ON conversationTag BEGIN
      UPDATE tag SET uses = uses + 1 WHERE id = new.tag;
    END;
    CREATE TRIGGER tagUnused AFTER DELETE ON conversationTag BEGIN
      UPDATE tag SET uses = uses - 1 WHERE id = old.tag;
    END;
    """

  private static let work = """
    CREATE TABLE outboxEntry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      account INTEGER NOT NULL REFERENCES account,
      conversation INTEGER NOT NULL REFERENCES conversation,
      message INTEGER REFERENCES message ON DELETE SET NULL,
      target INTEGER REFERENCES message ON DELETE SET NULL,
      verb TEXT NOT NULL CHECK (verb <> ''),
      carriesText INTEGER NOT NULL CHECK (carriesText = 0 OR carriesText = 1),
      platformOrder TEXT NOT NULL CHECK (json_valid(platformOrder)),
      key TEXT NOT NULL UNIQUE CHECK (key <> ''),
      author TEXT NOT NULL,
      createdAt INTEGER NOT NULL,
      attemptedAt INTEGER,
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
    CREATE INDEX outboxOpen ON outboxEntry (conversation, id) WHERE state NOT IN ('sent', 'takenBack');
    CREATE INDEX outboxState ON outboxEntry (state, due) WHERE state NOT IN ('sent', 'takenBack');
    CREATE INDEX outboxEcho ON outboxEntry (conversation, id)
      WHERE carriesText = 1 AND (state IN ('queued', 'sending', 'unsure') OR (state = 'sent' AND remoteID IS NULL));
    CREATE INDEX outboxMessage ON outboxEntry (message) WHERE message IS NOT NULL;
    CREATE INDEX outboxTarget ON outboxEntry (target) WHERE target IS NOT NULL;

    CREATE TABLE draft (
      conversation INTEGER NOT NULL REFERENCES conversation,
      kind TEXT NOT NULL CHECK (kind = 'reply' OR kind = 'privateReply' OR kind = 'note'),
      author TEXT NOT NULL,
      text TEXT NOT NULL,
      updatedAt INTEGER NOT NULL,
      PRIMARY KEY (conversation, kind, author)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE activity (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      actorKind TEXT NOT NULL CHECK (actorKind = 'member' OR actorKind = 'rule' OR actorKind = 'platform' OR actorKind = 'moot'),
      actorName TEXT NOT NULL,
      verb TEXT NOT NULL CHECK (verb <> ''),
      conversation INTEGER NOT NULL REFERENCES conversation,
      message INTEGER,
      changes TEXT NOT NULL CHECK (json_valid(changes)),
      batch TEXT NOT NULL CHECK (batch <> ''),
      undoes TEXT
    ) STRICT;
    CREATE INDEX activityConversation ON activity (conversation, id);
    CREATE INDEX activityBatch ON activity (batch, id);
    CREATE INDEX activityUndoes ON activity (undoes, id) WHERE undoes IS NOT NULL;

    CREATE TABLE step (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      member TEXT NOT NULL,
      batch TEXT NOT NULL UNIQUE,
      applied TEXT NOT NULL,
      verb TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state = 'applied' OR state = 'undone' OR state = 'closed')
    ) STRICT;
    CREATE INDEX stepMember ON step (member, id);
    """

  private static let house = """
    CREATE TABLE pulse (area INTEGER PRIMARY KEY, stamp INTEGER NOT NULL) STRICT;
    INSERT INTO pulse (area, stamp) VALUES (1, 0), (2, 0), (4, 0), (8, 0), (16, 0);
    """
}
