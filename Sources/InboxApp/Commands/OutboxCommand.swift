import ArgumentParser
import InboxModel
import InboxStore

/// `moot outbox`: what is on its way, and what needs a decision.
struct OutboxCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "Prints orders on their way to the platforms, and those that need a decision.")

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "Also those that arrived or were taken back.")
  var all = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let entries = try await session.attempt { () throws(StoreError) in
      try await session.store.outbox(limit: 1000, includingSettled: all)
    }
    let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    let names = Dictionary(accounts.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      let name = names[entry.account] ?? ""
      if json {
        guard world.console.record(try RecordEncoder.line(OutboxRecord(entry: entry, accountName: name))) else {
          return
        }
      } else {
        world.console.line(OutboxLine(entry: entry, account: name, wording: session.wording, now: world.now()).text)
      }
    }
  }
}
