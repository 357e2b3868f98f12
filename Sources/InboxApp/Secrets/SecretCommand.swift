import Foundation
import Subprocess
import SystemPackage

/// Runs a person's own command that prints an account's secret (`pass show moot/shop`).
struct SecretCommand: Sendable {
  let account: String
  let command: String

  /// The command's output without its last line end. The command's own complaints go to the terminal, never to a log.
  func run() async throws(SecretError) -> String {
    let output: String?
    let status: Int32
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: ["-c", command], output: .string(limit: 1 << 20), error: .discarded)
      output = result.standardOutput
      switch result.terminationStatus {
      case .exited(let code): status = code
      default: status = -1
      }
    } catch {
      throw .commandFailed(account: account, status: -1)
    }
    guard status == 0 else { throw .commandFailed(account: account, status: status) }
    let text = (output ?? "").trimmingCharacters(in: .newlines)
    guard !text.isEmpty else { throw .commandSilent(account: account) }
    return text
  }
}
