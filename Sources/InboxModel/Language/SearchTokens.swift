import Foundation

/// Cuts a text into the words that the search knows, in order, folded.
package enum SearchTokens {
  package static func of(_ text: String) -> [String] {
    text.utf8.allSatisfy { $0 < 0x80 } ? ascii(text) : unicode(text)
  }

  private static func ascii(_ text: String) -> [String] {
    var tokens: [String] = []
    var token: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 48...57, 97...122: token.append(byte)
      case 65...90: token.append(byte + 32)
      default:
        guard !token.isEmpty else { continue }
        tokens.append(String(decoding: token, as: UTF8.self))
        token.removeAll(keepingCapacity: true)
      }
    }
    if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
    return tokens
  }

  private static func unicode(_ text: String) -> [String] {
    var tokens: [String] = []
    var token: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch role(of: scalar) {
      case .letter(let folded):
        if folded.isASCII { token.append(UInt8(folded.value)) } else { token += UTF8.encode(folded) ?? .init() }
      case .mark: break
      case .separator:
        guard !token.isEmpty else { continue }
        tokens.append(String(decoding: token, as: UTF8.self))
        token.removeAll(keepingCapacity: true)
      }
    }
    if !token.isEmpty { tokens.append(String(decoding: token, as: UTF8.self)) }
    return tokens
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
