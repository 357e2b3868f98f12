import Foundation

/// Cuts a text into the words that the search knows, in order, folded.
package enum SearchTokens {
  /// Ends a word where words stand one after the other in one run of bytes. Stands in none.
  static let end: UInt8 = 0x20

  package static func of(_ text: String) -> [String] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 1)
    append(text, to: &bytes)
    var tokens: [String] = []
    var start = 0
    while let stop = bytes[start...].firstIndex(of: end) {
      tokens.append(String(decoding: bytes[start..<stop], as: UTF8.self))
      start = stop + 1
    }
    return tokens
  }

  /// Adds the words of `text` in UTF-8, with `end` behind each.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 {
        switch byte {
        case 48...57, 97...122: bytes.append(byte)
        case 65...90: bytes.append(byte + 32)
        default: close(&bytes, from: start)
        }
      }
    } else {
      for scalar in text.unicodeScalars {
        switch role(of: scalar) {
        case .letter(let folded):
          if folded.isASCII { bytes.append(UInt8(folded.value)) } else { bytes += UTF8.encode(folded) ?? .init() }
        case .mark: break
        case .separator: close(&bytes, from: start)
        }
      }
    }
    close(&bytes, from: start)
  }

  /// Ends the word that was begun behind `start`, if one was.
  private static func close(_ bytes: inout [UInt8], from start: Int) {
    if bytes.count > start, bytes.last != end { bytes.append(end) }
  }

  private static func role(of scalar: Unicode.Scalar) -> SearchFolding.Role {
    switch scalar.value {
    case 48...57, 97...122: .letter(scalar)
    case 65...90: .letter(Unicode.Scalar(UInt8(scalar.value) + 32))
    case 0..<0x80: .separator
    default: SearchFolding.role(of: scalar)
    }
  }
}
