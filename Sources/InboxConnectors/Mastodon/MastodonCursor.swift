import Foundation

/// Where pulling from a Mastodon account stands: two feeds (what others told us, what we posted), the threads seen lately, and the posts
/// that are read again now and then, because nothing announces an edit or a deletion.
struct MastodonCursor: Codable, Hashable {
  /// One newest-first list.
  struct Feed: Codable, Hashable {
    /// The newest id seen: the next pull walks forward from there.
    var newest: String?
    /// While the beginning is read: the address of the next older page, as the server gave it.
    var older: String?
    /// Older pages read so far.
    var pages = 0
  }

  /// A post to be read again.
  struct Watched: Codable, Hashable {
    let id: String
    let isOurs: Bool
  }

  var notifications = Feed()
  var own = Feed()
  var threads = MastodonThreads()
  /// Oldest first.
  var watched: [Watched] = []
  var recheckedAt: Date?

  init() {}

  /// Nil where `text` is not a cursor of this connector.
  init?(_ text: String) {
    guard let cursor = try? JSONDecoder().decode(MastodonCursor.self, from: Data(text.utf8)) else { return nil }
    self = cursor
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  /// How many posts are watched.
  static let mostWatched = 60
  /// Seconds between two readings of the watched posts.
  static let recheckEvery: TimeInterval = 600
  /// The beginning goes back so many seconds, and so many pages, whichever ends first.
  static let history: TimeInterval = 30 * 86_400
  static let historyPages = 10

  mutating func watch(_ id: String, isOurs: Bool) {
    guard !watched.contains(where: { $0.id == id }) else { return }
    watched.append(Watched(id: id, isOurs: isOurs))
    if watched.count > Self.mostWatched { watched.removeFirst() }
  }

  mutating func unwatch(_ id: String) {
    watched.removeAll { $0.id == id }
  }
}

extension MastodonCursor.Feed {
  /// The feed after a page: `newest` is the page's newest id, `oldest` the date of its oldest entry, `next` its link to older ones.
  func after(newest: String?, oldest: Date?, next: String?, now: Date) -> Self {
    var feed = self
    let isBeginning = self.newest == nil
    if older == nil, let newest { feed.newest = newest }
    guard isBeginning || older != nil else { return feed }
    feed.pages += 1
    let reachesBack = oldest.map { now.timeIntervalSince($0) > MastodonCursor.history } ?? true
    feed.older = reachesBack || feed.pages >= MastodonCursor.historyPages || next == older ? nil : next
    return feed
  }
}
