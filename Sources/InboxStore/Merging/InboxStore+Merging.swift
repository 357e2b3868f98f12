package import Foundation
package import InboxModel

extension InboxStore {
  /// Takes a page in: its messages, edits and deletions together with the cursor behind them, all or nothing. Merging a page again
  /// changes nothing. `asOf` is when the pull that brought the page began: what an order of ours settled since then is not undone by it.
  package func merge(
    _ page: IncomingPage, into account: ID<Account>, asOf: Date? = nil
  ) async throws(StoreError) -> MergeOutcome {
    try await write(.repeatable) { session in
      let run = try MergeRun(session: session, account: account, asOf: asOf ?? session.now)
      try run.take(page)
      return run.outcome
    }
  }
}
