package import Foundation
package import InboxModel

extension InboxStore {
  /// Takes an account for one process, so that only one pulls it and sends for it. The same holder renews; others wait until it is given
  /// back or over.
  package func claimAccount(
    _ account: ID<Account>, holder: String, until: Date
  ) async throws(StoreError) -> Bool {
    try await write(.repeatable) { session in
      try session.run(
        """
        UPDATE account SET leaseHolder = \(holder), leaseEnd = \(until)
        WHERE id = \(account) AND (leaseHolder IS NULL OR leaseHolder = \(holder) OR leaseEnd <= \(session.now))
        """)
      return session.changedRows > 0
    }
  }

  package func releaseAccount(_ account: ID<Account>, holder: String) async throws(StoreError) {
    try await write(.repeatable) { session in
      try session.run(
        "UPDATE account SET leaseHolder = NULL, leaseEnd = NULL WHERE id = \(account) AND leaseHolder = \(holder)")
    }
  }
}
