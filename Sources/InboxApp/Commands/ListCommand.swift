import ArgumentParser
import InboxModel
import InboxStore

/// `moot list [QUERY]`: the queue as lines or JSON.
struct ListCommand: WorldCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Prints conversations that match a query.",
    discussion: "Example: moot list is:unanswered platform:mastodon --limit 20 --json")

  @Argument(help: "Terms such as is:unanswered tag:bug from:ann \"late delivery\"; none: all.")
  var query: [String] = []

  @Option(help: "At most so many.")
  var limit = 50

  @Flag(help: "One JSON object a line.")
  var json = false

  @OptionGroup var store: StoreOption

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be at least 1") }
  }

  func perform(in world: World) async throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: false)
    let wanted = try await session.query(query)
    var left = limit
    var from = QueueRequest.From.top
    while left > 0 {
      let request = QueueRequest(query: wanted, from: from, limit: min(left, 500), member: session.member)
      let page = try await session.attempt { () throws(StoreError) in try await session.store.queue(request) }
      if page.rows.isEmpty, left == limit {
        if world.console.isTerminal, !json { world.console.complain(session.wording.cli.noneMatch) }
        try await session.tellOfNamesUnknown(in: wanted)
      }
      for row in page.rows {
        let line =
          json
          ? try RecordEncoder.line(ConversationRecord(row: row, now: world.now()))
          : RowLine(row: row, wording: session.wording, now: world.now()).text(clean: world.console.isTerminal)
        // `moot list | head`: whoever read has seen enough.
        guard world.console.record(line) else { return }
      }
      left -= page.rows.count
      guard page.hasMore, let last = page.rows.last else { break }
      from = .after(last.key)
    }
  }
}
