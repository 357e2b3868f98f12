/// Why a secret cannot be had.
package enum SecretError: Error, Hashable, Sendable {
  case unreadable(path: String)
  case unwritable(path: String)
  case damaged(path: String)
  /// Others may read it: nothing is taken from it until they may not.
  case openToOthers(path: String)
  case commandFailed(account: String, status: Int32)
  case commandSilent(account: String)
}
