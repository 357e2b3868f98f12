import Foundation
import InboxModel

/// The channels, authors and subjects of one page: looked up once each, made when new, corrected when renamed.
final class Places {
  struct AuthorRecord: Hashable {
    let identity: ID<Identity>
    let person: ID<Person>
    let isVIP: Bool
    let isMuted: Bool
    var author: IncomingAuthor
  }

  private let session: StoreSession
  private let account: ID<Account>
  private var channels: [IncomingChannel: ID<Channel>] = [:]
  private var authors: [RemoteID: AuthorRecord] = [:]
  private var subjects: [Subject: Int64] = [:]

  init(session: StoreSession, account: ID<Account>) {
    self.session = session
    self.account = account
  }

  func channel(_ channel: IncomingChannel) throws -> ID<Channel> {
    if let known = channels[channel] { return known }
    let found = try session.first(
      "SELECT id, name, url FROM channel WHERE account = \(account) AND remoteID = \(channel.remoteID)"
    ) { (id: $0.int64(0), name: $0.text(1), url: $0.url(2)) }
    let id: Int64
    if let found {
      id = found.id
      if found.name != channel.name || found.url != channel.url {
        try session.run(
          """
          UPDATE channel SET name = \(channel.name), nameKey = \(NameKey.fold(channel.name)), url = \(channel.url) WHERE id = \(id)
          """)
        session.touched.insert(.queue)
      }
    } else {
      id = try session.insert(
        """
        INSERT INTO channel (account, remoteID, name, nameKey, url)
        VALUES (\(account), \(channel.remoteID), \(channel.name), \(NameKey.fold(channel.name)), \(channel.url))
        """)
    }
    channels[channel] = ID(id)
    return ID(id)
  }

  func author(_ author: IncomingAuthor) throws -> AuthorRecord {
    if let known = authors[author.remoteID], known.author == author { return known }
    let record = try find(author) ?? make(author)
    authors[author.remoteID] = record
    return record
  }

  func subject(_ subject: Subject) throws -> Int64 {
    if let known = subjects[subject] { return known }
    let found = try session.first(
      "SELECT id, title, excerpt, url FROM subject WHERE account = \(account) AND remoteID = \(subject.remoteID)"
    ) { (id: $0.int64(0), title: $0.text(1), excerpt: $0.text(2), url: $0.url(3)) }
    let id: Int64
    if let found {
      id = found.id
      if found.title != subject.title || found.excerpt != subject.excerpt || found.url != subject.url {
        try session.run(
          "UPDATE subject SET title = \(subject.title), excerpt = \(subject.excerpt), url = \(subject.url) WHERE id = \(id)"
        )
        session.touched.formUnion(.rows)
      }
    } else {
      id = try session.insert(
        """
        INSERT INTO subject (account, remoteID, title, excerpt, url)
        VALUES (\(account), \(subject.remoteID), \(subject.title), \(subject.excerpt), \(subject.url))
        """)
    }
    subjects[subject] = id
    return id
  }

  private static let identity = FrequentStatement(
    """
    SELECT i.id, i.person, p.isVIP, i.name, i.handle, i.url, i.followers, i.isBot, p.isMuted FROM identity i JOIN person p ON p.id = i.person
    WHERE i.account = ? AND i.remoteID = ?
    """)

  private func find(_ author: IncomingAuthor) throws -> AuthorRecord? {
    let found = try session.first(Self.identity, [account.sqlValue, author.remoteID.sqlValue]) { row in
      AuthorRecord(
        identity: row.id(0), person: row.id(1), isVIP: row.bool(2), isMuted: row.bool(8),
        author: IncomingAuthor(
          remoteID: author.remoteID, name: row.text(3), handle: row.text(4), url: row.url(5),
          followers: row.optionalInt(6),
          isBot: row.bool(7)))
    }
    guard var record = found else { return nil }
    // Some answers of a platform carry less than others: what is missing in this one is not unlearned.
    var merged = author
    merged.url = author.url ?? record.author.url
    merged.followers = author.followers ?? record.author.followers
    guard merged != record.author else { return record }
    let nameChanged = merged.name != record.author.name
    try session.run(
      """
      UPDATE identity SET name = \(merged.name), nameKey = \(NameKey.fold(merged.name)), handle = \(merged.handle), \
      handleKey = \(NameKey.handle(merged.handle)), url = \(merged.url), followers = \(merged.followers), isBot = \(merged.isBot), \
      link = \(ProfileKey.link(merged.url)) WHERE id = \(record.identity)
      """)
    if nameChanged {
      try session.run(
        "UPDATE person SET name = \(merged.name) WHERE id = \(record.person) AND name = \(record.author.name)")
    }
    session.touched.formUnion(.rows)
    record.author = merged
    return record
  }

  private func make(_ author: IncomingAuthor) throws -> AuthorRecord {
    let person = try session.insert("INSERT INTO person (name) VALUES (\(author.name))")
    let identity = try session.insert(
      """
      INSERT INTO identity (account, remoteID, person, name, nameKey, handle, handleKey, url, followers, isBot, link)
      VALUES (\(account), \(author.remoteID), \(person), \(author.name), \(NameKey.fold(author.name)), \(author.handle), \
      \(NameKey.handle(author.handle)), \(author.url), \(author.followers), \(author.isBot), \
      \(ProfileKey.link(author.url)))
      """)
    return AuthorRecord(identity: ID(identity), person: ID(person), isVIP: false, isMuted: false, author: author)
  }
}
