import ArgumentParser

/// `moot person`: the people behind the conversations.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Shows a person with all identities, notes and conversations.",
    subcommands: [PersonShowCommand.self])
}
