package import InboxModel

extension InboxStore {
  /// How many messages one transaction takes while a store is filled.
  private static let filling = 2_000

  /// Takes in as many pages as `next` gives, for a demo, an import or a measurement: as `merge`, but several pages make one transaction,
  /// and the search learns all words at the end. A filling that is interrupted leaves whole pages; the next `open` makes them searchable,
  /// and the same pages given again go on where it stopped. Returns how many messages from outside were new.
  @discardableResult
  package func fill(
    _ account: ID<Account>, from next: () async -> IncomingPage?
  ) async throws(StoreError) -> Int {
    var arrived = 0
    var isOver = false
    while !isOver {
      var events: [IncomingEvent] = []
      var cursor: String?
      while events.count < Self.filling {
        guard let page = await next() else {
          isOver = true
          break
        }
        events += page.events
        cursor = page.cursor
      }
      guard !events.isEmpty else { break }
      arrived += try await fill(account, events: events, cursor: cursor)
    }
    while try await write(.repeatable, { try $0.hasUnindexedWords() }) {}
    try await write(.repeatable) { try $0.run("UPDATE pulse SET stamp = stamp + 1") }
    core.feed.send(.everything)
    return arrived
  }

  private func fill(_ account: ID<Account>, events: [IncomingEvent], cursor: String?) async throws(StoreError) -> Int {
    try await write(.repeatable) { session in
      session.leavesWordsForLater = true
      let run = try MergeRun(session: session, account: account, asOf: session.now)
      let outcome = try run.take(events)
      try session.run("UPDATE account SET cursor = \(cursor), lastSync = \(session.now) WHERE id = \(account)")
      return outcome.arrived.count
    }
  }
}
