/// Which hosts are this computer itself: what goes there leaves it on no wire.
enum LoopbackHost {
  static func contains(_ host: String) -> Bool {
    if host.lowercased() == "localhost" { return true }
    guard let bytes = IPAddress(host)?.bytes else { return false }
    return bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
  }
}
