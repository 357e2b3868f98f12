import Foundation

/// How far the reading has come.
struct MatrixCursor: Hashable, Codable {
  /// What a sync left out of a room: from `from` back to `to`. Read before the next sync.
  struct Gap: Hashable, Codable {
    let room: String
    let from: String
    let to: String
  }

  /// The token that the next sync goes on from.
  var since: String
  var gaps: [Gap] = []

  init(since: String, gaps: [Gap] = []) {
    self.since = since
    self.gaps = gaps
  }

  /// Nil where `text` is none of ours.
  init?(_ text: String) {
    guard let cursor = try? JSONDecoder().decode(MatrixCursor.self, from: Data(text.utf8)) else { return nil }
    self = cursor
  }

  var text: String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }
}
