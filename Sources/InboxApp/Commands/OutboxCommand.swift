import ArgumentParser
import InboxModel
import InboxStore
import TerminalKit

/// `moot outbox`: what is on its way to platforms and to whom escalations are told, and what needs a decision.
struct OutboxCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: "Prints orders and escalations on their way, and those that need a decision.")

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
    let notices = try await session.attempt { () throws(StoreError) in
      try await session.store.notices(limit: 1000, includingSettled: all)
    }
    for notice in notices {
      if json {
        guard world.console.record(try RecordEncoder.line(NoticeRecord(notice: notice))) else { return }
      } else {
        let text = session.wording.line(for: notice, now: world.now(), zone: world.timeZone)
        world.console.line("n\(notice.id)\t\(notice.target)\t#\(notice.conversation)\t\(Sanitizer.cleanLine(text))")
      }
    }
    for entry in entries {
      let name = names[entry.account] ?? ""
      if json {
        guard world.console.record(try RecordEncoder.line(OutboxRecord(entry: entry, accountName: name))) else {
          return
        }
      } else {
        let line = OutboxLine(
          entry: entry, account: name, wording: session.wording,
          health: accounts.first { $0.id == entry.account }?.health ?? .ok, now: world.now(), zone: world.timeZone)
        world.console.line(line.text)
      }
    }
  }
}
