import Foundation

/// Where pulling an app's reviews stands.
///
/// The list is newest first and has no "since"; reviews and answers are edited in place. So every pull reads the first page again
/// (the window), and walks back through older pages only until it meets what it knows.
struct AppStoreCursor: Codable, Hashable {
  /// A review of the window: what is compared at the next pull.
  struct Seen: Codable, Hashable {
    let id: String
    /// Our answer under it.
    let answer: String?
    let date: Date
  }

  /// Pages still to be read, towards older reviews.
  struct Walk: Codable, Hashable {
    /// The next page, as the server gave it.
    var next: String
    /// Older reviews than this are known; nil: none are.
    let until: Date?
    /// Ids known at `until`: many reviews may share a moment.
    let known: [String]
  }

  /// The date of the newest review known.
  var newest: Date?
  /// The ids of the reviews at `newest`.
  var ids: [String] = []
  var window: [Seen] = []
  var walk: Walk?

  /// Nil where `text` is not a cursor of this connector.
  init?(_ text: String) {
    guard let cursor = try? JSONDecoder().decode(AppStoreCursor.self, from: Data(text.utf8)) else { return nil }
    self = cursor
  }

  init() {}

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }
}

extension AppStoreCursor {
  /// Reviews of a window.
  static let windowSize = 100
  /// How many reviews missing from the window are asked for in one pull.
  static let checks = 5

  /// Whether a page that holds these reviews reaches down to what was known at `until`.
  static func reaches(_ page: [Seen], until: Date?, known: [String]) -> Bool {
    guard let until else { return false }
    return page.contains { $0.date < until || known.contains($0.id) }
  }

  /// The reviews of the last window that ought to be on this first page and are not: taken back, or moved.
  func missing(from page: [Seen], isWhole: Bool) -> [Seen] {
    let there = Set(page.map(\.id))
    let oldest = isWhole ? Date.distantPast : page.map(\.date).min() ?? .distantPast
    return window.filter { $0.date > oldest && !there.contains($0.id) }
  }

  /// Answers of ours that the last window showed and this page does not show any more.
  func withdrawn(from page: [Seen]) -> [String] {
    let now = Dictionary(page.map { ($0.id, $0.answer) }, uniquingKeysWith: { $1 })
    return window.compactMap { seen in
      guard let answer = seen.answer, let current = now[seen.id], current != answer else { return nil }
      return answer
    }
  }

  /// The cursor once the first page was read. `unresolved` are missing reviews that nobody asked for yet.
  func after(first page: [Seen], next: String?, unresolved: [Seen]) -> AppStoreCursor {
    var cursor = self
    cursor.window = Array(page.prefix(Self.windowSize)) + unresolved.prefix(Self.windowSize)
    if let newest = page.map(\.date).max(), self.newest.map({ newest >= $0 }) ?? true {
      cursor.newest = newest
      cursor.ids = page.filter { $0.date == newest }.map(\.id)
    }
    if let next, !Self.reaches(page, until: newest, known: ids) {
      cursor.walk = Walk(next: next, until: newest, known: ids)
    }
    return cursor
  }

  /// The cursor once a page of the walk was read.
  func after(walked page: [Seen], next: String?) -> AppStoreCursor {
    var cursor = self
    if let next, let walk, next != walk.next, !Self.reaches(page, until: walk.until, known: walk.known) {
      cursor.walk?.next = next
    } else {
      cursor.walk = nil
    }
    return cursor
  }
}
