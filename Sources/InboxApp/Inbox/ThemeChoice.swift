import Foundation

/// The theme chosen on the screen, kept for the next start beside the log; the config's word is the default.
struct ThemeChoice: Sendable {
  let places: Places

  private var path: String { places.state + "/theme" }

  var kept: String? {
    guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
    let name = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return name.isEmpty ? nil : name
  }

  /// A choice that cannot be kept is only a choice for today.
  func keep(_ name: String) {
    try? Places.make(folder: places.state)
    _ = FileManager.default.createFile(atPath: path, contents: Data((name + "\n").utf8))
  }
}
