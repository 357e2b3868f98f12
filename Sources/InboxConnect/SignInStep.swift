package import Foundation

/// Where signing in stands.
package enum SignInStep: Hashable, Sendable {
  /// Open this page in a browser, allow it there, and answer `field` with what the page shows.
  /// `kept` goes back with the answer, unchanged; it may hold secrets.
  case authorise(URL, then: SignInField, kept: Credentials)
  /// Done: what to keep, and where.
  case signedIn(address: String, settings: AccountSettings, credentials: Credentials)
}
