import Foundation

/// Base64 with URL-safe letters and without padding (RFC 7515, 2).
package enum Base64URL {
  package static func encoded(_ bytes: [UInt8]) -> String {
    String(
      Data(bytes).base64EncodedString().compactMap { character in
        switch character {
        case "+": "-"
        case "/": "_"
        case "=": nil
        default: character
        }
      })
  }
}
