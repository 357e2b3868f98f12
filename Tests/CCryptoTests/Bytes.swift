import CCrypto

/// The bytes of a hexadecimal text; spaces and line ends do not count.
func bytes(_ hex: String) -> [UInt8] {
  let digits = hex.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}

/// The bytes of base64url without padding (RFC 7515, 2).
func base64url(_ text: String) -> [UInt8] {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
  var result: [UInt8] = []
  var (bits, count) = (0, 0)
  for character in text {
    guard let value = alphabet.firstIndex(of: character) else { continue }
    bits = (bits << 6 | value) & 0xFFFF
    count += 6
    if count >= 8 {
      count -= 8
      result.append(UInt8(bits >> count & 0xFF))
    }
  }
  return result
}

extension String {
  var bytes: [UInt8] { Array(utf8) }
}

func hmac(key: [UInt8], _ message: [UInt8]) -> (code: Int32, bytes: [UInt8]) {
  var out = [UInt8](repeating: 0xAA, count: 32)
  return (ccrypto_hmac_sha256(key, key.count, message, message.count, &out), out)
}

func es256(_ pem: String, _ message: [UInt8]) -> (code: Int32, bytes: [UInt8]) {
  var out = [UInt8](repeating: 0xAA, count: 64)
  return (ccrypto_es256_sign(pem.bytes, pem.utf8.count, message, message.count, &out), out)
}

func rs256(_ pem: String, _ message: [UInt8], capacity: Int = 512) -> (code: Int32, bytes: [UInt8]) {
  var out = [UInt8](repeating: 0xAA, count: capacity)
  var written = 0
  let code = ccrypto_rs256_sign(pem.bytes, pem.utf8.count, message, message.count, &out, capacity, &written)
  return (code, Array(out.prefix(written)))
}
