import CCrypto
import Foundation

/// SHA-256 through the system's libcrypto: checks a PKCE challenge and makes ids that look like the platforms' own.
package enum Digest256 {
  /// The 32 bytes of the digest of `message`; zeros if the library fails, which makes ids collide and tests fail.
  package static func hash(_ message: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = ccrypto_sha256(message, message.count, &digest)
    return digest
  }

  /// The digest of `text` in unpadded URL-safe Base64: 43 characters.
  package static func urlSafe(_ text: String) -> String {
    Data(hash(Array(text.utf8))).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// The first `count` hexadecimal digits of the digest of `text`.
  package static func hexadecimal(_ text: String, _ count: Int = 64) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let all = hash(Array(text.utf8)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    return String(decoding: all.prefix(count), as: UTF8.self)
  }
}
