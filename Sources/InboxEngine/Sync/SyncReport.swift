package import InboxConnect
package import InboxModel

/// What one round of asking brought for one account.
package struct SyncReport: Hashable, Sendable {
  package enum Outcome: Hashable, Sendable {
    case done
    /// Another process keeps this account in step; nothing was asked.
    case keptElsewhere
    case failed(ConnectorError)
    /// The store could not take it in.
    case notKept(reason: String)
  }

  package let account: ID<Account>
  package let name: String
  /// Messages from outside that were new.
  package var arrived = 0
  package var edited = 0
  /// Messages whose visibility changed.
  package var changed = 0
  package var pages = 0
  package var outcome = Outcome.done

  init(_ account: Account) {
    self.account = account.id
    name = account.name
  }

  mutating func add(_ merged: MergeOutcome) {
    pages += 1
    arrived += merged.arrived.count
    edited += merged.edited.count
    changed += merged.changed.count
  }
}
