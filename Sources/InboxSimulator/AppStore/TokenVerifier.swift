package import Foundation

/// Checks the signature of an App Store Connect token.
package protocol TokenVerifier: Sendable {
  /// Whether `signature` (64 bytes, r then s) is the ES256 signature of `message` under the key called `keyID`.
  func isValid(signature: Data, of message: Data, keyID: String) -> Bool
}
