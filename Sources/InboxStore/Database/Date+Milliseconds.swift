import Foundation

extension Date {
  /// Milliseconds since 1970, as the store keeps every time. Absurd dates from outside are brought into the range of a calendar.
  var milliseconds: Int64 {
    let value = (timeIntervalSince1970 * 1000).rounded()
    guard value.isFinite else { return 0 }
    return Int64(min(max(value, -62_135_596_800_000), 253_402_300_799_999))
  }

  init(milliseconds: Int64) {
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }

  /// The same moment as it will be read back.
  var stored: Date { Date(milliseconds: milliseconds) }
}
