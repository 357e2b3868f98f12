import InboxModel
import InboxStore

/// What the config says about accounts, written over what the store holds.
enum PolicyOverrides {
  static func apply(_ session: Session) async throws(Failure) {
    let accounts = try await session.attempt { () throws(StoreError) in try await session.store.accounts() }
    for account in accounts {
      guard let override = session.configuration.accounts[account.name] else { continue }
      var policy = account.policy
      policy.undoWindow = override.undoWindow ?? policy.undoWindow
      policy.reopenWithin = override.reopenWithin ?? policy.reopenWithin
      policy.pullEvery = override.pullEvery ?? policy.pullEvery
      guard policy != account.policy else { continue }
      let changed = policy
      try await session.attempt { () throws(StoreError) in
        try await session.store.setPolicy(changed, of: account.id)
      }
    }
  }
}
