import Foundation
package import InboxModel
import InboxUI

/// Reads `config.toml`.
package enum ConfigurationFile {
  /// The file's settings; the defaults when there is no file. Anything not understood is an error with its place.
  package static func read(_ path: String, wording: Wording) throws(ConfigurationError) -> Configuration {
    guard FileManager.default.fileExists(atPath: path) else { return Configuration() }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(file: path, line: 0, column: 0, problem: wording.settings.unreadable)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError(file: path, line: 0, column: 0, problem: wording.settings.notText)
    }
    return try parse(text, file: path, wording: wording)
  }

  /// Everything that is wrong in the file, as far as one mistake does not hide others.
  package static func problems(_ path: String, wording: Wording) -> [ConfigurationError] {
    do throws(ConfigurationError) {
      _ = try read(path, wording: wording)
      return []
    } catch {
      guard let bytes = FileManager.default.contents(atPath: path), let text = String(validating: bytes, as: UTF8.self),
        let reader = try? TOMLReader(file: path, text: text, words: wording.settings)
      else { return [error] }
      let others = TriageFile(reader, wording: wording).problems()
      return others.contains(error) ? others : [error] + others
    }
  }

  private static let keys = [
    "theme", "glyphs", "mouse", "editor", "member", "claim_on_open", "preset", "pipe_limit", "accounts", "views",
    "keys",
  ]

  package static func parse(
    _ text: String, file: String, wording: Wording
  ) throws(ConfigurationError) -> Configuration {
    let reader = try TOMLReader(file: file, text: text, words: wording.settings)
    try reader.allow(keys + TriageFile.keys)
    var configuration = Configuration()
    configuration.theme = try reader.string("theme")
    configuration.glyphs = try reader.choice("glyphs", Configuration.Glyphs.self) ?? configuration.glyphs
    configuration.mouse = try reader.flag("mouse", wording.triage) ?? configuration.mouse
    configuration.editor = try reader.string("editor")
    configuration.member = try reader.string("member")
    configuration.claimsOnOpen = try reader.flag("claim_on_open", wording.triage) ?? configuration.claimsOnOpen
    configuration.preset = try reader.choice("preset", KeyPreset.self) ?? configuration.preset
    if let limit = try reader.seconds("pipe_limit") {
      guard limit > 0, limit <= longestPipe else {
        throw reader.problem("pipe_limit", wording.hooks.tooLong(Int(longestPipe)))
      }
      configuration.pipeLimit = limit
    }
    if let section = try reader.section("accounts") { configuration.accounts = try accounts(section) }
    if let section = try reader.section("views") { configuration.views = try views(section, wording: wording) }
    if let section = try reader.section("keys") {
      configuration.keys = try keys(section, preset: configuration.preset, wording: wording)
    }
    configuration.triage = try TriageFile(reader, wording: wording).settings()
    return configuration
  }

  /// Seconds.
  private static let longestPipe: TimeInterval = 600

  private static func accounts(
    _ reader: TOMLReader
  ) throws(ConfigurationError) -> [String: Configuration.AccountOverride] {
    var accounts: [String: Configuration.AccountOverride] = [:]
    for name in reader.keys {
      guard let section = try reader.section(name) else { continue }
      try section.allow(["secret_command", "undo_window", "reopen_within", "pull_every"])
      var override = Configuration.AccountOverride()
      override.secretCommand = try section.string("secret_command")
      override.undoWindow = try section.seconds("undo_window")
      override.reopenWithin = try section.seconds("reopen_within")
      override.pullEvery = try section.seconds("pull_every")
      if let pause = override.pullEvery, pause < 5 {
        throw section.problem("pull_every", section.words.pauseTooShort(5))
      }
      accounts[name] = override
    }
    return accounts
  }

  private static func views(_ reader: TOMLReader, wording: Wording) throws(ConfigurationError) -> [InboxView] {
    var views: [InboxView] = []
    for name in reader.keys {
      guard let section = try reader.section(name) else { continue }
      try section.allow(["title", "query", "order"])
      guard let text = try section.string("query") else { throw section.problem(nil, section.words.needsQuery) }
      let query: Query
      do {
        query = try QueryParser.parse(text)
      } catch {
        throw section.problem("query", section.words.badQuery(wording.sentence(for: error)))
      }
      let order = try section.choice("order", QueueOrder.self)
      views.append(InboxView(name: name, title: try section.string("title"), query: query, order: order ?? .pressing))
    }
    return views
  }

  private static func keys(
    _ reader: TOMLReader, preset: KeyPreset, wording: Wording
  ) throws(ConfigurationError) -> [Configuration.KeyBinding] {
    var bindings: [Configuration.KeyBinding] = []
    for keys in reader.keys {
      guard let line = try reader.string(keys) else { continue }
      do throws(KeyBindingError) {
        _ = try KeyBindings(preset: preset, own: [(keys, line)])
      } catch {
        throw reader.problem(keys, sentence(for: error, wording: wording))
      }
      bindings.append(Configuration.KeyBinding(keys: keys, command: line))
    }
    return bindings
  }

  private static func sentence(for error: KeyBindingError, wording: Wording) -> String {
    let words = wording.settings
    switch error {
    case .badCommand(let problem, _):
      return wording.sentence(for: problem)
    case .notKeys(let text):
      return words.notKeys(text)
    case .unknownCommand(let command, _):
      let verb = command.split(separator: " ").first.map(String.init) ?? command
      return words.notACommand(command, NearestWord.to(verb, among: CommandTable.rows.map(\.name)))
    }
  }
}
