import Foundation
import InboxModel

/// Finds out which conversations began with nearly the same words: a burst, named after the conversation that began it.
///
/// It takes the first words from outside only, and those of at least three people within two days. All members are alike to the first one,
/// not each to the next, so that a burst does not drift away. Somebody who says something else afterwards leaves it.
final class Bursts {
  /// Words that lie further apart make no burst, in seconds. What is older than this when it comes is history.
  static let window: TimeInterval = 2 * 86_400
  /// One person who says it again and again is no burst.
  static let leastPeople = 3
  /// From so many members on another burst begins: a view reads all members of the bursts that it shows.
  static let most = 500
  /// How many conversations are looked at for each key, in a period.
  private static let lookedAt = 6

  private struct Neighbour {
    let id: ID<Conversation>
    let person: ID<Person>
    let burst: ID<Conversation>?
  }

  private let session: StoreSession
  private var beginnings: [ID<Conversation>: Likeness?] = [:]
  private var sizes: [ID<Conversation>: Int] = [:]
  private var hasDroppedOld = false

  init(session: StoreSession) {
    self.session = session
  }

  /// The burst that a conversation belongs to which is about to begin; others that turn out to belong to it join as well.
  func join(
    _ text: String, in id: ID<Conversation>, by person: ID<Person>, at posted: Date
  ) throws -> ID<Conversation>? {
    guard posted > session.now - Self.window, let likeness = Likeness(of: text) else { return nil }
    let keys = likeness.keys
    let neighbours = try neighbours(keys, at: posted)
    try keep(keys, of: id, person, at: posted)
    guard !neighbours.isEmpty else { return nil }
    if let burst = try burst(of: likeness, among: neighbours) {
      try adopt(neighbours, into: burst)
      sizes[burst, default: 0] += 1
      return burst
    }
    return try begin(with: likeness, by: person, among: neighbours.filter { $0.burst == nil })
  }

  /// Further words in a conversation, or new ones for old: who says something else leaves the burst.
  func look(at text: String, in record: inout ConversationRecord) throws {
    guard let burst = record.burst else { return }
    guard let beginning = try beginning(of: burst) else { return }
    if Likeness(of: text).map(beginning.isAlike) != true { record.burst = nil }
  }

  /// A burst that is there and has room.
  private func burst(of likeness: Likeness, among neighbours: [Neighbour]) throws -> ID<Conversation>? {
    var seen: Set<ID<Conversation>> = []
    for burst in neighbours.compactMap(\.burst) where seen.insert(burst).inserted {
      if try size(of: burst) < Self.most, try beginning(of: burst)?.isAlike(likeness) == true { return burst }
    }
    return nil
  }

  /// Those who said it too and were not found when it began.
  private func adopt(_ neighbours: [Neighbour], into burst: ID<Conversation>) throws {
    guard let first = try beginning(of: burst) else { return }
    for neighbour in neighbours where neighbour.burst == nil && sizes[burst, default: 0] < Self.most - 1 {
      if try beginning(of: neighbour.id)?.isAlike(first) == true { try put(neighbour.id, into: burst) }
    }
  }

  /// A burst begins with the third person who says it.
  private func begin(
    with likeness: Likeness, by person: ID<Person>, among neighbours: [Neighbour]
  ) throws -> ID<Conversation>? {
    func people(_ some: [Neighbour]) -> Int { Set(some.map(\.person)).union([person]).count }
    guard people(neighbours) >= Self.leastPeople else { return nil }
    let alike = try neighbours.filter { try beginning(of: $0.id)?.isAlike(likeness) == true }
    guard people(alike) >= Self.leastPeople, let first = alike.map(\.id).min() else { return nil }
    guard let beginning = try beginning(of: first) else { return nil }
    let members = try alike.filter { try $0.id == first || self.beginning(of: $0.id)?.isAlike(beginning) == true }
    guard people(members) >= Self.leastPeople else { return nil }
    for member in members { try put(member.id, into: first) }
    sizes[first, default: 0] += 1
    return first
  }

  private func put(_ id: ID<Conversation>, into burst: ID<Conversation>) throws {
    var record = try session.record(id)
    record.burst = burst
    session.book.put(record)
    sizes[burst, default: 0] += 1
  }

  private func size(of burst: ID<Conversation>) throws -> Int {
    if let known = sizes[burst] { return known }
    let size = try session.first("SELECT count(*) FROM conversation WHERE burst = \(burst)") { $0.int(0) } ?? 0
    sizes[burst] = size
    return size
  }
}

extension Bursts {
  private static let opening = FrequentStatement(
    "SELECT body FROM message WHERE conversation = ? AND direction = 'inbound' ORDER BY postedAt, id LIMIT 1")

  /// What a conversation began with; nil when that is gone, or says too little.
  private func beginning(of id: ID<Conversation>) throws -> Likeness? {
    if let known = beginnings[id] { return known }
    let text = try session.first(Self.opening, [id.sqlValue]) { $0.text(0) }
    let likeness = text.flatMap { Likeness(of: $0) }
    beginnings[id] = .some(likeness)
    return likeness
  }

  /// The newest of each key in this period and in the one before, so that what is asked does not grow with what was said.
  private static let near = FrequentStatement(
    (3..<3 + Likeness.keyCount).flatMap { key in
      (1...2).map { period in
        """
        SELECT * FROM (SELECT conversation, person, at FROM likeness WHERE period = ?\(period) AND key = ?\(key)
        ORDER BY conversation DESC LIMIT \(lookedAt))
        """
      }
    }.joined(separator: " UNION ALL "))

  private static let membership = FrequentStatement("SELECT burst FROM conversation WHERE id = ?")

  /// Those that share a key and may belong together in time, the newest first.
  private func neighbours(_ keys: [Int64], at posted: Date) throws -> [Neighbour] {
    let period = Self.period(of: posted)
    var found: [ID<Conversation>: ID<Person>] = [:]
    let values = [.integer(period), .integer(period - 1)] + keys.map { SQLValue.integer($0) }
    try session.rows(
      Self.near, values,
      while: { row in
        if abs(row.date(2).timeIntervalSince(posted)) <= Self.window { found[row.id(0)] = row.id(1) }
        return true
      })
    guard !found.isEmpty else { return [] }
    return try found.keys.sorted(by: >).compactMap { id in
      guard let person = found[id] else { return nil }
      if let known = session.book[id] { return Neighbour(id: id, person: person, burst: known.burst) }
      let row = try session.first(Self.membership, [id.sqlValue]) { $0.optionalID(0) as ID<Conversation>? }
      return row.map { Neighbour(id: id, person: person, burst: $0) }
    }
  }

  private static let keeping = FrequentStatement(
    "INSERT OR IGNORE INTO likeness (period, key, conversation, person, at) VALUES "
      + (6..<6 + Likeness.keyCount).map { "(?1, ?\($0 - 1), ?2, ?3, ?4)" }.joined(separator: ", "))

  private func keep(_ keys: [Int64], of id: ID<Conversation>, _ person: ID<Person>, at posted: Date) throws {
    if !hasDroppedOld {
      hasDroppedOld = true
      try session.run("DELETE FROM likeness WHERE period < \(Self.period(of: session.now - Self.window) - 1)")
    }
    try session.run(
      Self.keeping,
      [.integer(Self.period(of: posted)), id.sqlValue, person.sqlValue, posted.sqlValue] + keys.map { .integer($0) })
  }

  private static func period(of date: Date) -> Int64 {
    Int64((date.timeIntervalSince1970 / window).rounded(.down))
  }
}
