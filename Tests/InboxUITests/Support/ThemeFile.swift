import Foundation
import InboxUI

/// Reads the themes of the repository; only as much TOML as they use.
enum ThemeFile {
  static let names = ["high-contrast", "mono", "moot", "paper"]

  static func read(_ name: String) throws -> ThemeSource {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Themes/\(name).toml"), encoding: .utf8)
    var source = ThemeSource(name: name)
    var section = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
        continue
      }
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2 else { continue }
      let value = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      switch section {
      case "palette": source.palette[parts[0]] = value
      case "roles": source.roles[parts[0]] = value
      default: if parts[0] == "inherits" { source.inherits = value }
      }
    }
    return source
  }
}
