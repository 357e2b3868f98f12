import CCrypto
package import Foundation

/// Checks that tokens are signed with the town's key.
package struct PretendKeyVerifier: TokenVerifier {
  package init() {}

  package func isValid(signature: Data, of message: Data, keyID: String) -> Bool {
    let point = Array(PretendKey.publicPoint.dropFirst())
    guard signature.count == 64, point.count == 64 else { return false }
    let bytes = Array(message)
    return ccrypto_es256_verify(point, bytes, bytes.count, Array(signature)) == 0
  }
}
