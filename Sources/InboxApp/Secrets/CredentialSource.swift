import Foundation
import InboxConnect
import InboxModel

/// Where an account's settings and secrets come from.
protocol CredentialSource: Sendable {
  /// Nil when nothing is kept for the account.
  func entry(for account: Account) async throws(SecretError) -> SecretFile.Entry?
}

/// The secrets file, with the config's `secret_command` on top: its output replaces the account's main secret.
struct KeptCredentials: CredentialSource {
  let file: SecretFile
  let configuration: Configuration
  let adapters: [Platform: any PlatformAdapter]

  func entry(for account: Account) async throws(SecretError) -> SecretFile.Entry? {
    guard let command = configuration.accounts[account.name]?.secretCommand else {
      return try file.read()[account.name]
    }
    // With a command nothing secret needs to be in the file, which may be missing.
    var entry = try file.read()[account.name] ?? SecretFile.Entry(settings: AccountSettings(), credentials: .init())
    let secret = try await SecretCommand(account: account.name, command: command).run()
    let names = adapters[account.platform]?.secretNames ?? []
    let kept = names.first { entry.credentials[$0] != nil } ?? names.first ?? "token"
    entry.credentials[kept] = Secret(secret)
    return entry
  }
}

extension PlatformAdapter {
  /// The names of the secrets that signing in asks for.
  var secretNames: [String] {
    fields.filter { $0.kind == .secret || $0.kind == .secretFile }.map(\.name)
  }
}
