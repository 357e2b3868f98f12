import Foundation
import InboxModel
import InboxReplies

/// What the members of a team share: `team.toml` beside the store, with all that decides for everybody alike (rules, promises, priorities, reasons,
/// topics, escalation, hooks), and macros and prepared answers for all. Members whose settings differed would undo each other's work on one store.
enum TeamFile {
  static func path(besides store: String) -> String {
    URL(filePath: store).resolvingSymlinksInPath().deletingLastPathComponent().appending(path: "team.toml").path
  }

  /// A member's own settings with the team's.
  static func settings(
    _ own: String, besides store: String, wording: Wording
  ) throws(ConfigurationError) -> Configuration {
    let vocabulary = vocabulary(besides: store, wording: wording)
    let configuration = try ConfigurationFile.read(own, wording: wording, vocabulary: vocabulary)
    return try complete(configuration, own: own, besides: store, wording: wording)
  }

  /// Everything that is wrong in both files. `accounts` are those of the store, where they are known.
  static func problems(
    _ own: String, besides store: String, accounts: [String], wording: Wording
  ) -> [ConfigurationError] {
    var known = vocabulary(besides: store, wording: wording)
    known.accounts = accounts
    return ConfigurationFile.problems(own, wording: wording, vocabulary: known)
      + problems(besides: store, accounts: accounts, wording: wording)
  }

  /// What a member's own settings may name without having it.
  private static func vocabulary(besides store: String, wording: Wording) -> Vocabulary {
    var known = Vocabulary.ofSettings
    let team = try? reader(path(besides: store), wording: wording)
    known.macros = team?.reader.names("macros") ?? []
    known.canned = team?.reader.names("canned") ?? []
    return known
  }

  /// A member's own settings with the team's; as they are where there is no team file. What the team decides must not stand in a
  /// member's file: `own`.
  static func complete(
    _ configuration: Configuration, own: String, besides store: String, wording: Wording
  ) throws(ConfigurationError) -> Configuration {
    let path = path(besides: store)
    guard FileManager.default.fileExists(atPath: path) else { return configuration }
    if let key = configuration.triage.decidingKey {
      let place = place(of: key, in: own)
      throw ConfigurationError(
        file: own, line: place.line, column: place.column, problem: "\(key): \(wording.settings.teamDecides(path))")
    }
    var triage = try reader(path, wording: wording).settings()
    let names = (Set(configuration.triage.macros.map(\.name)), Set(configuration.triage.replies.map(\.name)))
    triage.macros = triage.macros.filter { !names.0.contains($0.name) } + configuration.triage.macros
    triage.replies = triage.replies.filter { !names.1.contains($0.name) } + configuration.triage.replies
    var configuration = configuration
    configuration.triage = triage
    return configuration
  }

  /// Everything that is wrong in the team's file; nothing where there is none.
  static func problems(
    besides store: String, accounts: [String] = [], wording: Wording
  ) -> [ConfigurationError] {
    let path = path(besides: store)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do throws(ConfigurationError) {
      return try reader(path, accounts: accounts, wording: wording).problems()
    } catch {
      return [error]
    }
  }

  private static func reader(
    _ path: String, accounts: [String] = [], wording: Wording
  ) throws(ConfigurationError) -> TriageFile {
    let reader = try TOMLReader(
      file: path, text: try ConfigurationFile.text(of: path, wording: wording), words: wording.settings)
    try reader.allow(TriageFile.keys)
    var known = Vocabulary.ofSettings
    known.accounts = accounts
    return TriageFile(reader, wording: wording, vocabulary: known)
  }

  private static func place(of key: String, in path: String) -> (line: Int, column: Int) {
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let index = lines.firstIndex { line in
      let words = line.drop { $0 == "[" || $0 == " " }
      return line.hasPrefix("[") && words.hasPrefix(key)
        && words.dropFirst(key.count).first.map { "]. ".contains($0) } ?? false
    }
    return index.map { ($0 + 1, 1) } ?? (0, 0)
  }
}

extension TriageSettings {
  /// The first section here of those that decide for everybody; nil where there is none.
  fileprivate var decidingKey: String? {
    let standard = TriageSettings()
    if !rules.isEmpty { return "rules" }
    if !promises.isEmpty { return "promises" }
    if scale != standard.scale { return "priority" }
    if !reasons.isEmpty { return "reasons" }
    if !topics.isEmpty { return "topics" }
    if escalation != standard.escalation { return "escalation" }
    return hooks.isEmpty ? nil : "hooks"
  }
}
