package import Foundation
import HTTPTypes

/// When a platform wants to be asked again, in all the shapes in which platforms say so.
package enum RetrySignal {
  /// The longest wait believed; a server that says "in 900 days" is asked again sooner.
  package static let longest: TimeInterval = 6 * 3600
  /// Where no shape is there at all.
  package static let fallback: TimeInterval = 60

  /// `Retry-After` (seconds or HTTP date), `X-RateLimit-Reset` (ISO 8601, epoch seconds, or seconds from now),
  /// `RateLimit-Reset` (seconds), in this order. Nil where none is there or readable.
  package static func date(in answer: WebAnswer, now: Date) -> Date? {
    if let value = answer.header("Retry-After"), let date = seconds(value, now: now) ?? httpDate(value) {
      return bounded(date, now: now)
    }
    if let value = answer.header("X-RateLimit-Reset") ?? answer.header("RateLimit-Reset") {
      if let date = iso8601(value) ?? resetNumber(value, now: now) { return bounded(date, now: now) }
    }
    return nil
  }

  /// `milliseconds` from a body (`retry_after_ms`) as a date within the bounds.
  package static func date(milliseconds: Double, now: Date) -> Date {
    bounded(now.addingTimeInterval(milliseconds / 1000), now: now)
  }

  static func bounded(_ date: Date, now: Date) -> Date {
    min(max(date, now.addingTimeInterval(1)), now.addingTimeInterval(longest))
  }

  private static func seconds(_ value: String, now: Date) -> Date? {
    guard let seconds = Double(value.trimmingCharacters(in: .whitespaces)), seconds.isFinite, seconds >= 0 else {
      return nil
    }
    return now.addingTimeInterval(seconds)
  }

  /// A number above a billion is a moment, a smaller one a span.
  private static func resetNumber(_ value: String, now: Date) -> Date? {
    guard let number = Double(value), number.isFinite, number >= 0 else { return nil }
    return number > 1_000_000_000 ? Date(timeIntervalSince1970: number) : now.addingTimeInterval(number)
  }

  package static func iso8601(_ value: String) -> Date? {
    (try? Date(value, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
      ?? (try? Date(value, strategy: .iso8601))
  }

  /// RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`.
  package static func httpDate(_ value: String) -> Date? {
    let parts = value.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]) else { return nil }
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    guard let month = months.firstIndex(of: String(parts[2])) else { return nil }
    let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return try? Date("\(year)-\(padded(month + 1))-\(padded(day))T\(parts[4])Z", strategy: .iso8601)
  }
}
