import ArgumentParser
import Foundation
import InboxModel

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

  @Flag(help: "One JSON object a mistake.")
  var json = false

  func perform(in world: World) async throws {
    let path = file ?? world.places.configurationFile
    if file != nil, !FileManager.default.fileExists(atPath: path) {
      throw Failure(world.wording.triage.rules.noFile(path))
    }
    let problems = ConfigurationFile.problems(path, wording: world.wording)
    for problem in problems {
      if json {
        world.console.record(try RecordEncoder.line(ProblemRecord(problem: problem)))
      } else {
        world.console.complain(problem.message)
      }
    }
    guard problems.isEmpty else { throw Failure(json ? "" : world.wording.doctor.problems(problems.count)) }
    if !json {
      let triage = try? ConfigurationFile.read(path, wording: world.wording).triage
      world.console.line(world.wording.triage.rules.inOrder(triage?.counts ?? []))
    }
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
      ("target", escalation.targets.count),
    ]
  }
}
