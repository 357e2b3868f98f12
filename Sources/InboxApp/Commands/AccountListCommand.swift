import ArgumentParser
import InboxModel
import InboxStore

/// `moot account list`.
struct AccountListCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Prints the accounts and their health.")

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let statuses = try await session.attempt { () throws(StoreError) in
      try await session.store.accountStatuses()
    }
    if statuses.isEmpty, !json { world.console.line(session.wording.cli.noAccounts) }
    for status in statuses {
      let account = status.account
      if json {
        world.console.record(try RecordEncoder.line(AccountRecord(status: status)))
      } else {
        let health = session.wording.sentence(for: account.health, account: account.name, now: world.now())
        world.console.line(
          "\(account.name)\t\(account.platform.name)\t\(account.handle)\t\(account.address)\t\(health)")
      }
    }
  }
}
