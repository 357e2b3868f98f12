import Foundation
import InboxUI

/// Where a member was in each view, kept for the next start beside the log: a file for each store and member. It belongs to the member and
/// this machine, so it is not in the store, which others read; and it is not in the settings, which are written by people.
struct PlaceKeeping: Sendable {
  let places: Places
  let storePath: String
  let member: String

  private var folder: String { places.state + "/places" }
  private var path: String { "\(folder)/\(Self.name(of: [store, member])).json" }
  /// The same words for one file, however it was named.
  private var store: String { URL(filePath: storePath).resolvingSymlinksInPath().standardizedFileURL.path }

  /// Nil where nothing was kept, or what was kept cannot be read any more.
  var kept: ScreenMemory? {
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    return try? JSONDecoder().decode(ScreenMemory.self, from: bytes)
  }

  /// What cannot be kept is only forgotten.
  func keep(_ memory: ScreenMemory) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let bytes = try? encoder.encode(memory) else { return }
    try? Places.make(folder: folder)
    try? bytes.write(to: URL(filePath: path), options: .atomic)
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }

  /// The same file name for the same words, on every machine and in every run.
  ///
  /// Source: FNV-1a, 64 bits, isthe.com/chongo/tech/comp/fnv.
  static func name(of words: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in words.joined(separator: "\n").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
