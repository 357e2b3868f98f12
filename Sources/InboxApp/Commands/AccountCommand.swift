import ArgumentParser

/// `moot account …`: the connections to platforms.
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Adds, lists, tests and removes accounts.",
    subcommands: [AccountAddCommand.self, AccountListCommand.self, AccountTestCommand.self, AccountRemoveCommand.self])
}
