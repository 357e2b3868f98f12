package import InboxModel

extension InboxStore {
  /// Takes in as many pages as `next` gives, for a demo, an import or a measurement. The rows are those of `merge`, page by page; what
  /// readers need is made at the end instead, which is many times faster: the search learns all words together, and a store that was empty
  /// gets its lists' indexes from sorted rows. One transaction takes pages with `size` messages or a few more; the next ones are gathered
  /// while it is written.
  ///
  /// A filling that is interrupted leaves whole pages; the next `open` makes good what is missing, and the same pages given again go on where
  /// it stopped. With `settled`, the pages' messages say how they sound, and triage under that edition need not look at conversations that
  /// await no answer. Returns how many messages from outside were new.
  @discardableResult
  package func fill(
    inPortionsOf size: Int = 8_000, settled: String? = nil, from next: () async -> FilledPage?
  ) async throws(StoreError) -> Int {
    try await write(.repeatable) { try $0.beginFilling() }
    var arrived = 0
    var portion = await gather(size, next)
    while !portion.isEmpty {
      async let written = take(portion, settled)
      let following = await gather(size, next)
      arrived += try await written.get()
      portion = following
    }
    while try await write(.repeatable, { try $0.hasUnindexedWords() }) {}
    try await write(.repeatable) { session in
      try session.makeReadingIndexes()
      try session.run("UPDATE pulse SET stamp = stamp + 1")
    }
    core.tell(.everything)
    return arrived
  }

  /// The same for one account.
  @discardableResult
  package func fill(
    _ account: ID<Account>, inPortionsOf size: Int = 8_000, from next: () async -> IncomingPage?
  ) async throws(StoreError) -> Int {
    try await fill(inPortionsOf: size) { await next().map { FilledPage(account: account, page: $0) } }
  }

  private func gather(_ size: Int, _ next: () async -> FilledPage?) async -> [FilledPage] {
    var portion: [FilledPage] = []
    var count = 0
    while count < size, let page = await next() {
      count += page.page.events.count
      portion.append(page)
    }
    return portion
  }

  private func take(_ portion: [FilledPage], _ settled: String?) async -> Result<Int, StoreError> {
    do throws(StoreError) {
      // The pages bring what they refer to, or find it: no reference needs a second look.
      return .success(
        try await write(.repeatable, checkingReferences: false) { session in
          session.leavesWordsForLater = true
          session.defersConversations = true
          var runs: [ID<Account>: MergeRun] = [:]
          for filled in portion {
            let run = try runs[filled.account] ?? MergeRun(session: session, account: filled.account, asOf: session.now)
            runs[filled.account] = run
            try run.take(filled.page)
          }
          try session.book.flush(session)
          try session.passOverFilling(settled: settled)
          return runs.values.reduce(0) { $0 + $1.outcome.arrived.count }
        })
    } catch {
      return .failure(error)
    }
  }
}

extension StoreSession {
  /// Prepares a store for a filling. Only an empty one can do without its lists meanwhile.
  fileprivate func beginFilling() throws {
    if try first("SELECT 1 FROM message LIMIT 1", { _ in true }) == nil { try dropReadingIndexes() }
  }
}
