import ArgumentParser
import InboxModel
import InboxStore

/// `moot account remove NAME`: forgets the credentials and stops pulling; what was said stays in the store.
struct AccountRemoveCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Forgets an account's credentials and removes it.")

  @Argument(help: "The account's name.")
  var name: String

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    try await session.attempt { () throws(StoreError) in try await session.store.removeAccount(named: name) }
    do {
      try SecretFile(path: world.places.secrets).write(nil, for: name)
    } catch {
      throw Failure(SecretSentence.of(error, wording: session.wording))
    }
    world.console.line(session.wording.cli.accountRemoved(name))
  }
}
