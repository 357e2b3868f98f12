/// Why a secret cannot be had, and what to do about it.
package enum SecretError: Error, Hashable, Sendable {
  case unreadable(path: String)
  case unwritable(path: String)
  case damaged(path: String)
  /// Others may read it: nothing is taken from it until they may not.
  case openToOthers(path: String)
  case commandFailed(account: String, status: Int32)
  case commandSilent(account: String)
}

extension SecretError {
  package var message: String {
    switch self {
    case .unreadable(let path): "\(path) cannot be read: check its owner and permissions"
    case .unwritable(let path): "\(path) cannot be written: check the folder's permissions and the free space"
    case .damaged(let path): "\(path) is damaged: move it away and sign in again with moot account add"
    case .openToOthers(let path): "\(path) can be read by others: chmod 600 \(path)"
    case .commandFailed(let account, let status):
      "secret_command of \(account) ended with status \(status): run it by hand to see why"
    case .commandSilent(let account): "secret_command of \(account) printed nothing: it must print the secret"
    }
  }
}
