import Foundation
import InboxConnect

extension MastodonConnector {
  /// Posts read again in one pull where the server gives them only one by one.
  private static let oneByOne = 10

  /// Reads again what may have been edited or deleted: what the stream pointed at, and from time to time everything watched.
  func recheck(
    _ gathering: inout MastodonGathering, server: MastodonServer, isDue: Bool, now: Date
  ) async throws(ConnectorError) {
    let touched = memory.touched
    let watched = gathering.cursor.watched
    var posts = watched.filter { touched.contains($0.id) }
    let last = gathering.cursor.recheckedAt
    if isDue, last.map({ now.timeIntervalSince($0) >= MastodonCursor.recheckEvery || $0 > now }) ?? true {
      // The first pull has just read everything.
      if last != nil { posts = server.readsMany ? watched : posts + rotation(of: watched, without: touched) }
      gathering.turn(by: server.readsMany || last == nil ? 0 : Self.oneByOne, recheckedAt: now)
    }
    if !posts.isEmpty { try await read(posts, into: &gathering, server: server, now: now) }
    memory.settle(touched)
  }

  private func rotation(
    of watched: [MastodonCursor.Watched], without touched: Set<String>
  ) -> [MastodonCursor.Watched] {
    Array(watched.filter { !touched.contains($0.id) }.prefix(Self.oneByOne))
  }

  private func read(
    _ posts: [MastodonCursor.Watched], into gathering: inout MastodonGathering, server: MastodonServer, now: Date
  ) async throws(ConnectorError) {
    var found = server.readsMany ? try await readMany(posts) : []
    let there = Set(found.map(\.id))
    // What a list leaves out is gone only when it is asked for by itself.
    for post in posts.filter({ !there.contains($0.id) }).prefix(Self.oneByOne) {
      if let status = try await api.status(post.id) {
        found.append(status)
      } else {
        gathering.takeLoss(of: post, at: now)
      }
    }
    try await gathering.take(found)
  }
}

extension MastodonConnector {
  /// Nothing where the server does not know the request after all.
  private func readMany(_ posts: [MastodonCursor.Watched]) async throws(ConnectorError) -> [MastodonWire.Status] {
    var found: [MastodonWire.Status] = []
    for start in stride(from: 0, to: posts.count, by: MastodonAPI.manyAtOnce) {
      do {
        found += try await api.statuses(posts[start...].prefix(MastodonAPI.manyAtOnce).map(\.id))
      } catch {
        switch error {
        case .gone, .rejected: return found
        default: throw error
        }
      }
    }
    return found
  }
}

extension MastodonGathering {
  /// Puts the first `count` watched posts at the end: next time it is the others' turn.
  mutating func turn(by count: Int, recheckedAt now: Date) {
    cursor.watched = Array(cursor.watched.dropFirst(count) + cursor.watched.prefix(count))
    cursor.recheckedAt = now
  }
}
