package import Foundation

/// Looks only at the length of a signature; for tests of everything but signing.
package struct ShapeOnlyVerifier: TokenVerifier {
  package init() {}

  package func isValid(signature: Data, of message: Data, keyID: String) -> Bool { signature.count == 64 }
}
