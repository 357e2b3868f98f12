import InboxConnect
import InboxModel
import Synchronization

/// The town's own credentials: made anew at each start, never written anywhere.
final class DemoCredentials: CredentialSource {
  private let entries = Mutex<[String: SecretFile.Entry]>([:])

  func put(_ entry: SecretFile.Entry, for account: String) {
    entries.withLock { $0[account] = entry }
  }

  func entry(for account: Account) async throws(SecretError) -> SecretFile.Entry? {
    entries.withLock { $0[account.name] }
  }
}
