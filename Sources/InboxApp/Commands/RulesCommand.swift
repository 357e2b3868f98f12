import ArgumentParser
import Foundation
import InboxModel
import InboxStore
import InboxUI

/// `moot rules`: looks at the rules before they look at anything.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Checks the rules, rehearses them, or gives some to begin with.",
    discussion: "Rules stand in config.toml and act while Moot runs, and during moot sync.",
    subcommands: [RulesCheckCommand.self, RulesTestCommand.self, RulesExamplesCommand.self])
}

/// `moot rules check`: every mistake in rules, macros, promises and prepared answers, with its place.
struct RulesCheckCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Says what is wrong in rules, macros, promises and prepared answers, and where.")

  @Argument(help: "Another file than the settings.")
  var file: String?

  @OptionGroup var store: StoreOption

  @Flag(help: "One JSON object a mistake.")
  var json = false

  func perform(in world: World) async throws {
    let path = file ?? world.places.configurationFile
    if file != nil, !FileManager.default.fileExists(atPath: path) {
      throw Failure(world.wording.triage.rules.noFile(path))
    }
    let (triage, problems) = await Self.look(
      at: path, besides: file == nil ? store.path(in: world) : nil, in: world)
    for problem in problems {
      if json {
        world.console.record(try RecordEncoder.line(ProblemRecord(problem: problem)))
      } else {
        world.console.complain(problem.message)
      }
    }
    guard problems.isEmpty else { throw Failure(json ? "" : world.wording.doctor.problems(problems.count)) }
    if !json {
      world.console.line(world.wording.triage.rules.inOrder(triage.counts))
    }
  }

  /// What is set in the file, with what the team of this store has set, and everything that is wrong in both.
  private static func look(
    at path: String, besides store: String?, in world: World
  ) async -> (triage: TriageSettings, problems: [ConfigurationError]) {
    var problems = theme(of: path, in: world)
    if let store {
      let accounts = await accounts(of: store, in: world)
      problems = TeamFile.problems(path, besides: store, accounts: accounts, wording: world.wording) + problems
    } else {
      problems = ConfigurationFile.problems(path, wording: world.wording) + problems
    }
    guard problems.isEmpty else { return (TriageSettings(), problems) }
    do throws(ConfigurationError) {
      guard let store else { return (try ConfigurationFile.read(path, wording: world.wording).triage, []) }
      return (try TeamFile.settings(path, besides: store, wording: world.wording).triage, [])
    } catch {
      return (TriageSettings(), [error])
    }
  }

  /// The accounts' names; none where there is no store, or none that can be read: `moot doctor` says why.
  private static func accounts(of path: String, in world: World) async -> [String] {
    guard FileManager.default.fileExists(atPath: path),
      let store = try? InboxStore.open(.file(path), clock: world.now, escalations: EscalationBook())
    else { return [] }
    let names = (try? await store.accounts().map(\.name)) ?? []
    try? store.close()
    return names
  }

  /// A theme that nothing is called keeps Moot from starting.
  private static func theme(of path: String, in world: World) -> [ConfigurationError] {
    guard let name = (try? ConfigurationFile.read(path, wording: world.wording))?.theme,
      let themes = try? ThemeLibrary.read(folder: world.places.themes, wording: world.wording).sources.map(\.name),
      !themes.contains(name)
    else { return [] }
    let text = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let place = TOMLPlace.find(["theme"], in: text)
    return [
      ConfigurationError(
        file: path, line: place?.line ?? 0, column: place?.column ?? 0,
        problem: "theme: " + world.wording.settings.notOneOf(name, themes, NearestWord.to(name, among: themes)))
    ]
  }
}

/// `moot rules examples`: text for the settings file.
struct RulesExamplesCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "examples", abstract: "Prints rules, promises and prepared answers to begin with, with comments.",
    discussion: "Example: moot rules examples >> ~/.config/moot/config.toml")

  func perform(in world: World) async throws {
    for line in TriageExamples.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      guard world.console.record(String(line)) else { return }
    }
  }
}

/// A mistake in the settings as JSON.
private struct ProblemRecord: Encodable {
  let problem: ConfigurationError

  private enum Key: String, CodingKey { case file, line, column, problem }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(problem.file, forKey: .file)
    try container.encode(problem.line, forKey: .line)
    try container.encode(problem.column, forKey: .column)
    try container.encode(problem.problem, forKey: .problem)
  }
}

extension TriageSettings {
  /// How many there are of each kind, by their words in the settings file.
  var counts: [(word: String, count: Int)] {
    [
      ("rule", rules.count), ("promise", promises.count), ("reason", reasons.count), ("macro", macros.count),
      ("prepared answer", replies.count), ("topic", topics.count), ("tier", escalation.tiers.count),
      ("target", escalation.targets.count), ("hook", hooks.count),
    ]
  }
}
