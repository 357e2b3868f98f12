import Foundation
import InboxConnect
import InboxModel

/// Reading: what is new, and what of the known has changed.
extension WordPressConnector {
  /// Comments read in every pull, in a review, and of a site that was never read before.
  private static let glance = 20
  private static let window = 100
  private static let beginning = 50
  /// The most held comments that are watched.
  private static let mostHeld = 500
  /// New comments in one pull when there are more of them than a glance shows.
  private static let atOnce = 200
  /// Seconds between reviews.
  private static let reviewEvery = 300

  /// The first pull: the last comments that everybody sees, and all that wait for a decision.
  func first(_ right: WordPressRight) async throws(ConnectorError) -> IncomingPage {
    // What arrives while this is read has a higher id, and comes with the next pull.
    let last = try await api.newest(right.query, count: 1, idsOnly: true).comments.first?.id ?? 0
    var comments = try await api.newest(status("approve", right), count: Self.beginning).comments
    let held = try await held(right)
    comments += held
    let cursor = WordPressCursor(last: last, reviewed: api.world.now(), held: held.map(\.id))
    return IncomingPage(events: try await incoming(comments, right), cursor: cursor.text)
  }

  func next(after place: WordPressCursor, _ right: WordPressRight) async throws(ConnectorError) -> IncomingPage {
    let now = api.world.now()
    let isReview = Int(now.timeIntervalSince1970) - place.reviewed >= Self.reviewEvery
    let count = isReview ? Self.window : Self.glance
    let page = try await api.newest(right.query, count: count)
    let isAll = page.total.map { $0 <= count } ?? (page.comments.count < count)
    if !isAll, !page.comments.contains(where: { $0.id <= place.last }) {
      let new = try await newIDs(after: place.last, right)
      if !new.isEmpty { return try await backlog(new, after: place, right) }
    }
    var cursor = place
    cursor.last = page.comments.map(\.id).max() ?? place.last
    guard isReview else {
      return IncomingPage(events: try await incoming(page.comments, right), cursor: cursor.text)
    }
    let review = try await review(page.comments, place, right)
    cursor = WordPressCursor(
      last: cursor.last, reviewed: now, held: review.held, recent: page.comments.map(\.id))
    let events = try await incoming(page.comments + review.comments, right)
    return IncomingPage(events: events + review.gone, cursor: cursor.text)
  }

  /// The ids above `last`, lowest first.
  private func newIDs(after last: Int, _ right: WordPressRight) async throws(ConnectorError) -> [Int] {
    var new: Set<Int> = []
    var offset = 0
    while true {
      let page = try await api.newest(right.query, offset: offset, count: 100, idsOnly: true)
      new.formUnion(page.comments.map(\.id).filter { $0 > last })
      // Pages overlap: what is deleted meanwhile moves the others up.
      offset += 90
      let isPast = page.comments.contains { $0.id <= last }
      if isPast || page.total.map({ offset >= $0 }) ?? page.comments.isEmpty { return new.sorted() }
    }
  }

  /// More is new than one page shows: the oldest of it first, so that the cursor stands behind what was read.
  private func backlog(
    _ new: [Int], after place: WordPressCursor, _ right: WordPressRight
  ) async throws(ConnectorError) -> IncomingPage {
    let part = Array(new.prefix(Self.atOnce))
    var cursor = place
    cursor.last = part.last ?? place.last
    let events = try await incoming(try await api.comments(part, right.query), right)
    return IncomingPage(events: events, cursor: cursor.text, hasMore: part.count < new.count)
  }

  /// What became of the comments known: those held now, those that were held before, and those that are not there any more.
  private func review(
    _ newest: [WordPressWire.Comment], _ place: WordPressCursor, _ right: WordPressRight
  ) async throws(ConnectorError) -> (comments: [WordPressWire.Comment], gone: [IncomingEvent], held: [Int]) {
    let held = try await held(right)
    let seen = Set((newest + held).map(\.id))
    let decided = place.held.filter { !seen.contains($0) }
    let found = try await api.comments(decided, right.query)
    let oldest = newest.map(\.id).min() ?? .max
    let missing = Set(decided).subtracting(found.map(\.id))
      .union(place.recent.filter { $0 >= oldest && !seen.contains($0) })
    // Who may not moderate cannot tell a deletion from a decision.
    let visibility: Visibility = right == .moderator ? .deletedByUs : .hidden
    let now = api.world.now()
    let gone = missing.sorted().map { IncomingEvent.visibility(RemoteID(String($0)), visibility, at: now) }
    return (held + found, gone, held.map(\.id))
  }

  /// All comments that wait for a decision, newest first, as many as are watched.
  private func held(_ right: WordPressRight) async throws(ConnectorError) -> [WordPressWire.Comment] {
    guard right != .reader else { return [] }
    var result: [WordPressWire.Comment] = []
    while result.count < Self.mostHeld {
      let page = try await api.newest(status("hold", right), offset: result.count, count: 100)
      result += page.comments
      if page.comments.isEmpty || page.comments.count < 100 && page.total.map({ result.count >= $0 }) ?? true { break }
    }
    return result
  }

  private func status(_ status: String, _ right: WordPressRight) -> [(String, String)] {
    right == .reader ? right.query : [("status", status)] + right.query.filter { $0.0 != "status" }
  }
}

/// What a comment needs besides itself.
extension WordPressConnector {
  /// The comments in the inbox's words, oldest first, each with the top of its thread and its post.
  func incoming(
    _ comments: [WordPressWire.Comment], _ right: WordPressRight
  ) async throws(ConnectorError) -> [IncomingEvent] {
    let unique = Dictionary(comments.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    memory.learn(parents: unique.mapValues(\.parent))
    try await learnAncestors(of: unique.keys.sorted(), right)
    try await learnSubjects(of: Array(unique.values))
    return unique.values.sorted { $0.id < $1.id }.map { comment in
      let subject = memory.subject(of: comment.post) ?? WordPressMapping.subject(of: comment)
      return .message(mapping.message(comment, root: memory.climb(from: comment.id).top, subject: subject))
    }
  }

  private func learnAncestors(of ids: [Int], _ right: WordPressRight) async throws(ConnectorError) {
    while true {
      let unknown = Set(ids.map { memory.climb(from: $0) }.filter { !$0.isKnown }.map(\.top))
      guard !unknown.isEmpty else { return }
      let found = try await api.comments(unknown.sorted(), right.query, idsOnly: true)
      var parents = Dictionary(found.map { ($0.id, $0.parent) }, uniquingKeysWith: { $1 })
      // A parent that is not there is the top for all who name it.
      for id in unknown where parents[id] == nil { parents[id] = 0 }
      memory.learn(parents: parents)
    }
  }

  private func learnSubjects(of comments: [WordPressWire.Comment]) async throws(ConnectorError) {
    let unknown = comments.filter { $0.post != 0 && memory.subject(of: $0.post) == nil }
    let groups = Dictionary(grouping: unknown) { WordPressMapping.base(of: $0.up) }
    for (base, comments) in groups.sorted(by: { $0.key < $1.key }) {
      var rest = Array(Set(comments.map(\.post))).sorted()[...]
      while !rest.isEmpty {
        let part = Array(rest.prefix(100))
        rest = rest.dropFirst(100)
        var posts =
          try await unlessRefused { () async throws(ConnectorError) in
            try await api.posts(part, base: base)
          } ?? []
        for id in part where !posts.contains(where: { $0.id == id }) {
          let hidden = try await unlessRefused { () async throws(ConnectorError) in try await api.post(id, base: base) }
          if let hidden { posts.append(hidden) }
        }
        var subjects = Dictionary(
          comments.map { ($0.post, WordPressMapping.subject(of: $0)) }, uniquingKeysWith: { $1 })
        for post in posts { subjects[post.id] = WordPressMapping.subject(post) }
        memory.keep(subjects)
      }
    }
  }

  /// Nil where the site does not show it; a post's title is not worth a pull.
  private func unlessRefused<Value>(
    _ question: () async throws(ConnectorError) -> Value
  ) async throws(ConnectorError) -> Value? {
    do {
      return try await question()
    } catch {
      switch error {
      case .rejected, .gone, .refused, .notUnderstood, .signInAgain: return nil
      default: throw error
      }
    }
  }
}
