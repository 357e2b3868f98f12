import Foundation
import InboxModel
import InboxUI

/// The themes on offer: the ones in the program, and the files in the person's own folder, which win by name.
struct ThemeLibrary {
  let sources: [ThemeSource]

  /// Reads the folder's `*.toml`; a broken file is an error with its place.
  static func read(folder: String, wording: Wording) throws(ConfigurationError) -> ThemeLibrary {
    var byName: [String: ThemeSource] = [:]
    for (name, text) in bundled {
      byName[name] = try parse(text, file: "\(name).toml", words: wording.settings)
    }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for file in files.sorted() where file.hasSuffix(".toml") {
      let path = folder + "/" + file
      guard let bytes = FileManager.default.contents(atPath: path), let text = String(validating: bytes, as: UTF8.self)
      else { throw ConfigurationError(file: path, line: 0, column: 0, problem: wording.settings.notText) }
      let source = try parse(text, file: path, words: wording.settings)
      byName[source.name] = source
    }
    let order = bundled.map(\.name)
    let own = byName.keys.filter { !order.contains($0) }.sorted()
    return ThemeLibrary(sources: (order + own).compactMap { byName[$0] })
  }

  static func parse(
    _ text: String, file: String, words: SettingsWording
  ) throws(ConfigurationError) -> ThemeSource {
    let reader = try TOMLReader(file: file, text: text, words: words)
    try reader.allow(["name", "inherits", "palette", "roles"])
    guard let name = try reader.string("name") else { throw reader.problem(nil, words.themeNeedsName) }
    return ThemeSource(
      name: name, inherits: try reader.string("inherits"), palette: try entries(reader, "palette"),
      roles: try entries(reader, "roles"))
  }

  private static func entries(_ reader: TOMLReader, _ key: String) throws(ConfigurationError) -> [String: String] {
    guard let section = try reader.section(key) else { return [:] }
    var entries: [String: String] = [:]
    for name in section.keys { entries[name] = try section.string(name) }
    return entries
  }

  /// The files of `Themes/`, built into the program.
  private static let bundled: [(name: String, text: String)] = [
    ("moot", String(decoding: PackageResources.moot_toml, as: UTF8.self)),
    ("paper", String(decoding: PackageResources.paper_toml, as: UTF8.self)),
    ("high-contrast", String(decoding: PackageResources.high_contrast_toml, as: UTF8.self)),
    ("mono", String(decoding: PackageResources.mono_toml, as: UTF8.self)),
  ]
}
