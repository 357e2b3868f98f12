import Foundation

/// The bytes of an IPv4 or IPv6 address.
struct IPAddress: Hashable, Sendable {
  let bytes: [UInt8]

  /// Nil for anything that is not an address in figures, such as a host name. Brackets and a zone are accepted.
  init?(_ text: String) {
    let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, bare, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, String(bare.prefix { $0 != "%" }), &six) == 1 {
      bytes = withUnsafeBytes(of: &six) { Array($0) }
    } else {
      return nil
    }
  }

  /// Whether the first `bits` bits are the same.
  func sharesPrefix(of bits: Int, with other: IPAddress) -> Bool {
    guard bytes.count == other.bytes.count else { return false }
    for (index, pair) in zip(bytes, other.bytes).enumerated() {
      let left = bits - index * 8
      if left <= 0 { return true }
      let mask: UInt8 = left >= 8 ? 0xFF : ~(0xFF >> UInt8(left))
      if pair.0 & mask != pair.1 & mask { return false }
    }
    return true
  }
}
