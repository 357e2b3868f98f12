import ArgumentParser

/// `moot person`: the people behind the conversations.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Shows, hands out or erases what is known of a person.",
    subcommands: [PersonShowCommand.self, PersonExportCommand.self, PersonEraseCommand.self])
}
