/// An account as the sidebar shows it.
package struct AccountStatus: Hashable, Sendable {
  package var account: Account
  /// Conversations of it that wait for an answer.
  package var unanswered: Int
  /// Orders on their way.
  package var pending: Int

  package init(account: Account, unanswered: Int, pending: Int) {
    self.account = account
    self.unanswered = unanswered
    self.pending = pending
  }
}
