import ArgumentParser
import InboxModel
import InboxStore

/// `moot show ID`: one conversation, whole.
struct ShowCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints one conversation with all its messages.")

  @Argument(help: "The conversation's number, as list prints it.")
  var id: Int64

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup var store: StoreOption

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let found = try await session.attempt { () throws(StoreError) in
      try await session.store.conversation(ID(id), member: session.member, messageLimit: 10_000)
    }
    guard let detail = found else { throw Failure(session.wording.cli.noSuchConversation(String(id))) }
    if json {
      let record = DetailRecord(detail, now: world.now(), wording: session.wording)
      world.console.record(try RecordEncoder.line(record))
    } else {
      let prepared = PreparedWords(session.configuration.triage, wording: session.wording)
      let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
      let page = DetailText(
        detail: prepared.hinted(detail), health: accounts.first { $0.id == detail.row.account }?.health ?? .ok,
        wording: session.wording, world: world)
      for line in page.lines() { world.console.line(line) }
    }
  }
}
