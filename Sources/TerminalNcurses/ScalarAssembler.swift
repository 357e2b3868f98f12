/// Puts characters together from bytes that may arrive in parts. Bytes that are no UTF-8 are dropped.
struct ScalarAssembler {
  private var value: UInt32 = 0
  /// Continuation bytes still to come.
  private var missing = 0
  /// The least value that needs this many bytes; anything below is a disguise.
  private var least: UInt32 = 0

  /// The scalar that this byte completes, if any.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if missing > 0, byte & 0xC0 == 0x80 {
      value = value << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 && value >= least ? Unicode.Scalar(value) : nil
    }
    missing = 0
    switch byte {
    case ..<0x80: return Unicode.Scalar(byte)
    case 0xC2..<0xE0: (value, missing, least) = (UInt32(byte & 0x1F), 1, 0x80)
    case 0xE0..<0xF0: (value, missing, least) = (UInt32(byte & 0x0F), 2, 0x800)
    case 0xF0..<0xF5: (value, missing, least) = (UInt32(byte & 0x07), 3, 0x1_0000)
    default: break
    }
    return nil
  }
}
