package import InboxModel

/// A page on its way into a store that is being filled, with the account that it came through.
package struct FilledPage: Hashable, Sendable {
  package var account: ID<Account>
  package var page: IncomingPage

  package init(account: ID<Account>, page: IncomingPage) {
    self.account = account
    self.page = page
  }
}
