import Foundation

/// How far the reading has come, and which comments are to be looked at again.
struct WordPressCursor: Hashable, Codable {
  /// The highest id read.
  var last: Int
  /// When the known comments were last looked through for changes, in seconds since 1970.
  var reviewed: Int
  /// Comments that were held then, newest first.
  var held: [Int] = []
  /// The newest comments then: what is missing among them later was deleted for good.
  var recent: [Int] = []

  init(last: Int, reviewed: Date, held: [Int] = [], recent: [Int] = []) {
    self.last = last
    self.reviewed = Int(reviewed.timeIntervalSince1970)
    self.held = held
    self.recent = recent
  }

  /// Nil where `text` is none of ours.
  init?(_ text: String) {
    guard let cursor = try? JSONDecoder().decode(WordPressCursor.self, from: Data(text.utf8)) else { return nil }
    self = cursor
  }

  var text: String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) }
  }
}
