import Foundation
package import InboxModel
import InboxUI

/// Reads `config.toml`.
package enum ConfigurationFile {
  /// The file's settings; the defaults when there is no file. Anything not understood is an error with its place.
  package static func read(
    _ path: String, wording: Wording, vocabulary: Vocabulary = .ofSettings
  ) throws(ConfigurationError) -> Configuration {
    guard FileManager.default.fileExists(atPath: path) else { return Configuration() }
    return try parse(try text(of: path, wording: wording), file: path, wording: wording, vocabulary: vocabulary)
  }

  static func text(of path: String, wording: Wording) throws(ConfigurationError) -> String {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw ConfigurationError(file: path, line: 0, column: 0, problem: wording.settings.isFolder)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ConfigurationError(file: path, line: 0, column: 0, problem: wording.settings.unreadable)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationError(file: path, line: 0, column: 0, problem: wording.settings.notText)
    }
    return text
  }

  /// Everything that is wrong in the file.
  package static func problems(
    _ path: String, wording: Wording, vocabulary: Vocabulary = .ofSettings
  ) -> [ConfigurationError] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do throws(ConfigurationError) {
      let reader = try TOMLReader(file: path, text: try text(of: path, wording: wording), words: wording.settings)
      var problems = ProblemList()
      _ = configuration(reader, wording: wording, vocabulary, &problems)
      return problems.all
    } catch {
      return [error]
    }
  }

  private static let keys = [
    "theme", "glyphs", "mouse", "editor", "member", "claim_on_open", "preset", "pipe_limit", "accounts", "views",
    "keys",
  ]

  package static func parse(
    _ text: String, file: String, wording: Wording, vocabulary: Vocabulary = .ofSettings
  ) throws(ConfigurationError) -> Configuration {
    let reader = try TOMLReader(file: file, text: text, words: wording.settings)
    var problems = ProblemList()
    let configuration = configuration(reader, wording: wording, vocabulary, &problems)
    if let problem = problems.all.first { throw problem }
    return configuration
  }

  /// What the file says, without what is wrong in it.
  private static func configuration(
    _ reader: TOMLReader, wording: Wording, _ vocabulary: Vocabulary, _ problems: inout ProblemList
  ) -> Configuration {
    let vocabulary = reader.declaring(vocabulary)
    var configuration = Configuration()
    problems.add(reader.strays(besides: keys + TriageFile.keys))
    problems.read { () throws(ConfigurationError) in configuration.theme = try reader.string("theme") }
    problems.read { () throws(ConfigurationError) in
      configuration.glyphs = try reader.choice("glyphs", Configuration.Glyphs.self) ?? configuration.glyphs
    }
    problems.read { () throws(ConfigurationError) in
      configuration.mouse = try reader.flag("mouse", wording.triage) ?? configuration.mouse
    }
    problems.read { () throws(ConfigurationError) in configuration.editor = try reader.string("editor") }
    problems.read { () throws(ConfigurationError) in configuration.member = try reader.string("member") }
    problems.read { () throws(ConfigurationError) in
      configuration.claimsOnOpen = try reader.flag("claim_on_open", wording.triage) ?? configuration.claimsOnOpen
    }
    problems.read { () throws(ConfigurationError) in
      configuration.preset = try reader.choice("preset", KeyPreset.self) ?? configuration.preset
    }
    problems.read { () throws(ConfigurationError) in
      configuration.pipeLimit = try pipeLimit(reader, wording) ?? configuration.pipeLimit
    }
    sections(reader, wording: wording, vocabulary, of: &configuration, &problems)
    let triage = TriageFile(reader, wording: wording, vocabulary: vocabulary)
    let known = problems.all
    var others: [ConfigurationError] = []
    configuration.triage = triage.settings(&others)
    problems.add(others.filter { !known.contains($0) })
    return configuration
  }

  private static func pipeLimit(_ reader: TOMLReader, _ wording: Wording) throws(ConfigurationError) -> TimeInterval? {
    guard let limit = try reader.seconds("pipe_limit") else { return nil }
    guard limit > 0, limit <= longestPipe else {
      throw reader.problem("pipe_limit", wording.hooks.tooLong(Int(longestPipe)))
    }
    return limit
  }

  private static func sections(
    _ reader: TOMLReader, wording: Wording, _ vocabulary: Vocabulary, of configuration: inout Configuration,
    _ problems: inout ProblemList
  ) {
    if let section = problems.read({ () throws(ConfigurationError) in try reader.section("accounts") }) ?? nil {
      for name in section.keys {
        let read = problems.read { () throws(ConfigurationError) in try account(name, section, vocabulary) }
        if let override = read ?? nil { configuration.accounts[name] = override }
      }
    }
    if let section = problems.read({ () throws(ConfigurationError) in try reader.section("views") }) ?? nil {
      configuration.views = ViewReader(section, wording: wording, vocabulary: vocabulary).views(&problems)
    }
    if let section = problems.read({ () throws(ConfigurationError) in try reader.section("keys") }) ?? nil {
      for keys in section.keys {
        let preset = configuration.preset
        let read = problems.read { () throws(ConfigurationError) in
          try binding(keys, section, preset: preset, wording: wording, vocabulary)
        }
        if let binding = read ?? nil { configuration.keys.append(binding) }
      }
    }
  }

  /// Seconds.
  private static let longestPipe: TimeInterval = 600

  private static func account(
    _ name: String, _ reader: TOMLReader, _ vocabulary: Vocabulary
  ) throws(ConfigurationError) -> Configuration.AccountOverride? {
    guard let section = try reader.section(name) else { return nil }
    let known = vocabulary.accounts
    if !known.isEmpty, !known.contains(name) {
      throw reader.problem(
        name, reader.words.notOneOf(name, known, NearestWord.to(name, among: known)), isKeyMeant: true)
    }
    try section.allow(["secret_command", "undo_window", "reopen_within", "pull_every"])
    var override = Configuration.AccountOverride()
    override.secretCommand = try section.string("secret_command")
    override.undoWindow = try section.seconds("undo_window")
    override.reopenWithin = try section.seconds("reopen_within")
    override.pullEvery = try section.seconds("pull_every")
    if let pause = override.pullEvery, pause < 5 {
      throw section.problem("pull_every", section.words.pauseTooShort(5))
    }
    return override
  }

  private static func binding(
    _ keys: String, _ reader: TOMLReader, preset: KeyPreset, wording: Wording, _ vocabulary: Vocabulary
  ) throws(ConfigurationError) -> Configuration.KeyBinding? {
    guard let line = try reader.string(keys) else { return nil }
    do throws(KeyBindingError) {
      _ = try KeyBindings(preset: preset, own: [(keys, line)], vocabulary: vocabulary)
    } catch {
      throw reader.problem(keys, sentence(for: error, wording: wording, vocabulary))
    }
    if let longer = reader.keys.first(where: { KeyBindings.begins($0, with: keys) }) {
      throw reader.problem(keys, wording.settings.hidesKeys(keys, longer), isKeyMeant: true)
    }
    return Configuration.KeyBinding(keys: keys, command: line)
  }

  private static func sentence(for error: KeyBindingError, wording: Wording, _ vocabulary: Vocabulary) -> String {
    let words = wording.settings
    switch error {
    case .badCommand(let problem, _):
      return wording.sentence(for: problem)
    case .notKeys(let text):
      return words.notKeys(text)
    case .unknownCommand(let command, _):
      let verb = command.split(separator: " ").first.map(String.init) ?? command
      return words.notACommand(command, NearestWord.to(verb, among: CommandTable.rows.map(\.name) + vocabulary.macros))
    }
  }
}

extension TOMLReader {
  /// With the names of the views, macros and prepared answers that the file has, whether they are well or not.
  fileprivate func declaring(_ vocabulary: Vocabulary) -> Vocabulary {
    var known = vocabulary
    known.views = InboxView.builtIn.map(\.name) + names("views")
    known.macros += names("macros")
    known.canned += names("canned")
    return known
  }
}
