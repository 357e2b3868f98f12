import CCrypto
import InboxModel

/// Knows erased ids again without keeping them: a hash under a key of the store's own.
struct ErasureMarks: Sendable {
  private static let sign = "erased:"

  let key: String

  /// Tells one id of a platform from all others; leads back to none.
  func mark(of id: RemoteID) -> String {
    let (secret, bytes) = (Array(key.utf8), Array(id.value.utf8))
    var out = [UInt8](repeating: 0, count: Int(CCRYPTO_SHA256_SIZE))
    let code = ccrypto_hmac_sha256(secret, secret.count, bytes, bytes.count, &out)
    precondition(code == CCRYPTO_OK, "the system's libcrypto has no HMAC")
    return out.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Stands in the place of an erased id, so that what hung on it still hangs together.
  func stand(for id: RemoteID) -> RemoteID {
    Self.isStand(id) ? id : RemoteID(Self.sign + mark(of: id))
  }

  static func isStand(_ id: RemoteID) -> Bool { id.value.hasPrefix(sign) }
}

extension StoreSession {
  /// Nil as long as nothing was ever erased.
  func erasureMarks() throws -> ErasureMarks? {
    try first("SELECT key FROM erasureKey WHERE id = 1") { ErasureMarks(key: $0.text(0)) }
  }

  /// The marks, made at the first erasure. What was erased still stands in the file's bytes until they are cleaned.
  func beginErasing() throws -> ErasureMarks {
    try run(
      """
      INSERT INTO erasureKey (id, key, isClean) VALUES (1, \(newKey() + newKey()), 0)
      ON CONFLICT (id) DO UPDATE SET isClean = 0
      """)
    guard let marks = try erasureMarks() else { throw StoreError.failed(detail: "no key for what is erased") }
    return marks
  }

  func isErased(_ id: RemoteID, of account: ID<Account>, _ marks: ErasureMarks) throws -> Bool {
    try first("SELECT 1 FROM erasure WHERE account = \(account) AND mark = \(marks.mark(of: id))") { _ in true }
      ?? false
  }

  /// Whether what was erased may still stand somewhere in the file's bytes.
  func hasErasedBytes() throws -> Bool {
    try first("SELECT 1 FROM erasureKey WHERE isClean = 0") { _ in true } ?? false
  }
}
