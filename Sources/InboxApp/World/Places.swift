import Foundation

/// Where Moot keeps its files, by the XDG base directory specification.
package struct Places: Hashable, Sendable {
  package let configuration: String
  package let data: String
  package let state: String

  package init(environment: [String: String]) {
    let home = environment["HOME"] ?? NSHomeDirectory()
    func folder(_ variable: String, _ fallback: String) -> String {
      // The specification: a relative path is invalid and counts as unset.
      if let path = environment[variable], path.hasPrefix("/") { return path + "/moot" }
      return home + fallback + "/moot"
    }
    configuration = folder("XDG_CONFIG_HOME", "/.config")
    data = folder("XDG_DATA_HOME", "/.local/share")
    state = folder("XDG_STATE_HOME", "/.local/state")
  }

  package var configurationFile: String { configuration + "/config.toml" }
  package var themes: String { configuration + "/themes" }
  package var store: String { data + "/inbox.db" }
  package var secrets: String { data + "/secrets.json" }
  package var log: String { state + "/moot.log" }

  /// Makes a folder that only its owner can enter.
  package static func make(folder path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }
}
