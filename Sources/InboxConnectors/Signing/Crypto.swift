import CCrypto

/// Why a key cannot sign.
package enum KeyProblem: Error, Hashable, Sendable {
  /// Not a private key in PEM, or locked with a passphrase.
  case notAKey
  /// A key, but not of the kind that the algorithm takes.
  case anotherKind
  /// The library failed; another attempt may do.
  case failed

  init(_ code: Int32) {
    switch Int(code) {
    case CCRYPTO_BAD_KEY: self = .notAKey
    case CCRYPTO_WRONG_KIND_OF_KEY: self = .anotherKind
    default: self = .failed
    }
  }
}

/// Hashes, signatures and random bytes, over the system's libcrypto.
package enum Crypto {
  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: Int(CCRYPTO_SHA256_SIZE))
    let code = ccrypto_sha256(bytes, bytes.count, &out)
    precondition(code == CCRYPTO_OK, "the system's libcrypto has no SHA-256")
    return out
  }

  package static func hmacSHA256(key: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: Int(CCRYPTO_SHA256_SIZE))
    let code = ccrypto_hmac_sha256(key, key.count, bytes, bytes.count, &out)
    precondition(code == CCRYPTO_OK, "the system's libcrypto has no HMAC")
    return out
  }

  /// `count` random bytes fit for one-time secrets.
  package static func random(_ count: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: count)
    let code = ccrypto_random(&out, count)
    precondition(code == CCRYPTO_OK, "the system gives no random bytes")
    return out
  }

  /// ES256 with a P-256 private key in PEM: r and s, 64 bytes.
  package static func es256(_ bytes: [UInt8], pem: String) throws(KeyProblem) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: Int(CCRYPTO_ES256_SIZE))
    let code = withKey(pem) { ccrypto_es256_sign($0, $1, bytes, bytes.count, &out) }
    guard code == CCRYPTO_OK else { throw KeyProblem(code) }
    return out
  }

  /// The public half (x and y, 64 bytes) of a P-256 private key in PEM: throws where the text is no such key.
  package static func p256PublicKey(pem: String) throws(KeyProblem) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: Int(CCRYPTO_P256_PUBLIC_SIZE))
    let code = withKey(pem) { ccrypto_es256_public_key($0, $1, &out) }
    guard code == CCRYPTO_OK else { throw KeyProblem(code) }
    return out
  }

  /// Whether `signature` (64 bytes) is that of the public key `key` (x and y, 64 bytes) over `bytes`.
  package static func isES256(_ signature: [UInt8], of bytes: [UInt8], by key: [UInt8]) -> Bool {
    guard signature.count == CCRYPTO_ES256_SIZE, key.count == CCRYPTO_P256_PUBLIC_SIZE else { return false }
    return ccrypto_es256_verify(key, bytes, bytes.count, signature) == CCRYPTO_OK
  }

  /// Lends the key's bytes and overwrites the copy afterwards.
  private static func withKey(_ pem: String, _ body: (UnsafePointer<UInt8>?, Int) -> Int32) -> Int32 {
    var copy = Array(pem.utf8)
    let code = copy.withUnsafeBufferPointer { body($0.baseAddress, $0.count) }
    let count = copy.count
    ccrypto_wipe(&copy, count)
    return code
  }
}
