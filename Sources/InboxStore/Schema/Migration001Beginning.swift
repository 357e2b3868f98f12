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
      isVIP INTEGER NOT NULL DEFAULT 0 CHECK (isVIP IN (0, 1)),
      isMuted INTEGER NOT NULL DEFAULT 0 CHECK (isMuted IN (0, 1))
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
      isBot INTEGER NOT NULL CHECK (isBot IN (0, 1)),
      UNIQUE (account, remoteID)
    ) STRICT;
    CREATE INDEX identityPerson ON identity (person);
    CREATE INDEX identityName ON identity (nameKey);
    CREATE INDEX identityHandle ON identity (handleKey);

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
      kind TEXT NOT NULL CHECK (kind IN ('comment', 'review', 'chat', 'mention', 'direct', 'post', 'note')),
      identity INTEGER NOT NULL REFERENCES identity,
      person INTEGER NOT NULL REFERENCES person,
      subject INTEGER REFERENCES subject,
      state TEXT NOT NULL CHECK (state IN ('new', 'open', 'waiting', 'snoozed', 'done')),
      snoozeEnd INTEGER,
      doneReason TEXT CHECK (doneReason IN ('replied', 'no-action', 'moderated', 'spam', 'merged')),
      doneAt INTEGER,
      waitingSince INTEGER,
      assignee TEXT,
      level TEXT NOT NULL CHECK (level IN ('low', 'normal', 'high', 'urgent')),
      escalation TEXT CHECK (escalation IS NULL OR json_valid(escalation)),
      escalationTier TEXT,
      isMuted INTEGER NOT NULL CHECK (isMuted IN (0, 1)),
      isUnread INTEGER NOT NULL CHECK (isUnread IN (0, 1)),
      receivedAt INTEGER NOT NULL,
      lastActivityAt INTEGER NOT NULL,
      lastInboundAt INTEGER,
      lastOutboundAt INTEGER,
      newestInbound INTEGER,
      messageCount INTEGER NOT NULL,
      heldCount INTEGER NOT NULL,
      visibility TEXT NOT NULL
        CHECK (visibility IN ('held', 'visible', 'hidden', 'spam', 'deleted-by-us', 'deleted-by-author')),
      rating INTEGER,
      language TEXT,
      score INTEGER NOT NULL,
      continues INTEGER REFERENCES conversation,
      version INTEGER NOT NULL,
      isUnanswered INTEGER NOT NULL GENERATED ALWAYS AS
        (state IN ('new', 'open') AND waitingSince IS NOT NULL AND isMuted = 0) VIRTUAL,
      sortScore INTEGER NOT NULL GENERATED ALWAYS AS (-score) VIRTUAL,
      sortWait INTEGER NOT NULL GENERATED ALWAYS AS
        (coalesce(waitingSince, 1000000000000000 - lastActivityAt)) VIRTUAL,
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

  /// A partial index for each built-in view, in the view's order; the two full ones serve every other question.
  static let conversationIndexes = """
    CREATE INDEX conversationRoot ON conversation (account, root, receivedAt) WHERE root IS NOT NULL;
    CREATE INDEX conversationRoom ON conversation (channel, identity, lastInboundAt) WHERE root IS NULL;
    CREATE INDEX conversationAnswered ON conversation (channel, lastOutboundAt) WHERE root IS NULL;
    CREATE INDEX conversationNewest ON conversation (lastActivityAt);
    CREATE INDEX conversationPressing ON conversation (sortScore, sortWait);
    CREATE INDEX conversationUnanswered ON conversation (sortScore, sortWait) WHERE isUnanswered = 1;
    CREATE INDEX conversationMine ON conversation (assignee, sortScore, sortWait)
      WHERE assignee IS NOT NULL AND state <> 'done';
    CREATE INDEX conversationEscalated ON conversation (sortScore, sortWait) WHERE escalationTier IS NOT NULL;
    CREATE INDEX conversationHeld ON conversation (sortScore, sortWait) WHERE heldCount > 0;
    CREATE INDEX conversationSnoozed ON conversation (lastActivityAt) WHERE state = 'snoozed';
    CREATE INDEX conversationSnoozeEnd ON conversation (snoozeEnd) WHERE snoozeEnd IS NOT NULL;
    CREATE INDEX conversationAccount ON conversation (account, lastActivityAt);
    CREATE INDEX conversationPerson ON conversation (person, receivedAt);

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
      kind TEXT NOT NULL CHECK (kind IN ('comment', 'review', 'chat', 'mention', 'direct', 'post', 'note')),
      direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound', 'internal')),
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
      audience TEXT NOT NULL CHECK (audience IN ('everyone', 'unlisted', 'followers', 'direct')),
      isPrivate INTEGER NOT NULL CHECK (isPrivate IN (0, 1)),
      contentWarning TEXT,
      postedAt INTEGER NOT NULL,
      editedAt INTEGER,
      visibility TEXT NOT NULL
        CHECK (visibility IN ('held', 'visible', 'hidden', 'spam', 'deleted-by-us', 'deleted-by-author')),
      reportedVisibility TEXT,
      confirmedAt INTEGER,
      isSeenThere INTEGER NOT NULL CHECK (isSeenThere IN (0, 1)),
      earlier TEXT CHECK (earlier IS NULL OR json_valid(earlier)),
      UNIQUE (account, remoteID),
      CHECK (direction <> 'inbound' OR (remoteID IS NOT NULL AND identity IS NOT NULL)),
      CHECK (direction <> 'internal' OR (remoteID IS NULL AND member IS NOT NULL)),
      CHECK ((direction = 'internal') = (kind = 'note'))
    ) STRICT;
    CREATE INDEX messageConversation ON message (conversation, postedAt);
    """

  /// The index over words is fed by triggers from a view, so that it cannot differ from the messages. A note that was taken back is
  /// kept but not found.
  static let search = """
    CREATE VIEW messageWords AS
      SELECT id, body, title, author, cjk FROM message WHERE NOT (kind = 'note' AND visibility = 'deleted-by-us');
    CREATE VIRTUAL TABLE messageSearch USING fts5(
      body, title, author, cjk, content='messageWords', content_rowid='id',
      tokenize='unicode61 remove_diacritics 2', columnsize=0);
    CREATE TRIGGER messageSaid AFTER INSERT ON message BEGIN
      INSERT INTO messageSearch (rowid, body, title, author, cjk)
        VALUES (new.id, new.body, new.title, new.author, new.cjk);
    END;
    CREATE TRIGGER messageReworded AFTER UPDATE OF body, title, author, cjk ON message
      WHEN old.body <> new.body OR old.title <> new.title OR old.author <> new.author OR old.cjk IS NOT new.cjk BEGIN
      INSERT INTO messageSearch (messageSearch, rowid, body, title, author, cjk)
        VALUES ('delete', old.id, old.body, old.title, old.author, old.cjk);
      INSERT INTO messageSearch (rowid, body, title, author, cjk)
        VALUES (new.id, new.body, new.title, new.author, new.cjk);
    END;
    CREATE TRIGGER messageGone AFTER DELETE ON message
      WHEN NOT (old.kind = 'note' AND old.visibility = 'deleted-by-us') BEGIN
      INSERT INTO messageSearch (messageSearch, rowid, body, title, author, cjk)
        VALUES ('delete', old.id, old.body, old.title, old.author, old.cjk);
    END;
    CREATE TRIGGER noteTakenBack AFTER UPDATE OF visibility ON message
      WHEN new.kind = 'note' AND new.visibility = 'deleted-by-us' AND old.visibility <> 'deleted-by-us' BEGIN
      INSERT INTO messageSearch (messageSearch, rowid, body, title, author, cjk)
        VALUES ('delete', old.id, old.body, old.title, old.author, old.cjk);
    END;
    CREATE TRIGGER noteBroughtBack AFTER UPDATE OF visibility ON message
      WHEN new.kind = 'note' AND new.visibility <> 'deleted-by-us' AND old.visibility = 'deleted-by-us' BEGIN
      INSERT INTO messageSearch (rowid, body, title, author, cjk)
        VALUES (new.id, new.body, new.title, new.author, new.cjk);
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
      carriesText INTEGER NOT NULL CHECK (carriesText IN (0, 1)),
      platformOrder TEXT NOT NULL CHECK (json_valid(platformOrder)),
      key TEXT NOT NULL UNIQUE CHECK (key <> ''),
      author TEXT NOT NULL,
      createdAt INTEGER NOT NULL,
      attemptedAt INTEGER,
      state TEXT NOT NULL
        CHECK (state IN ('held', 'queued', 'sending', 'sent', 'rejected', 'unsure', 'takenBack')),
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
    CREATE INDEX outboxMessage ON outboxEntry (message) WHERE message IS NOT NULL;
    CREATE INDEX outboxTarget ON outboxEntry (target) WHERE target IS NOT NULL;

    CREATE TABLE draft (
      conversation INTEGER NOT NULL REFERENCES conversation,
      kind TEXT NOT NULL CHECK (kind IN ('reply', 'privateReply', 'note')),
      author TEXT NOT NULL,
      text TEXT NOT NULL,
      updatedAt INTEGER NOT NULL,
      PRIMARY KEY (conversation, kind, author)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE activity (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at INTEGER NOT NULL,
      actorKind TEXT NOT NULL CHECK (actorKind IN ('member', 'rule', 'platform', 'moot')),
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
      state TEXT NOT NULL CHECK (state IN ('applied', 'undone', 'closed'))
    ) STRICT;
    CREATE INDEX stepMember ON step (member, id);
    """

  private static let house = """
    CREATE TABLE pulse (area INTEGER PRIMARY KEY, stamp INTEGER NOT NULL) STRICT;
    INSERT INTO pulse (area, stamp) VALUES (1, 0), (2, 0), (4, 0), (8, 0), (16, 0);
    """
}
