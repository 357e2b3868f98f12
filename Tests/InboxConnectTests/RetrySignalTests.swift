import Foundation
import HTTPTypes
import InboxConnect
import Testing

@Suite("When to ask again")
struct RetrySignalTests {
  /// 27 Nov 2026, 15:33:20 UTC.
  static let now = Date(timeIntervalSince1970: 1_795_793_600)

  func seconds(_ headers: [String: String]) -> TimeInterval? {
    var fields = HTTPFields()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return RetrySignal.date(in: WebAnswer(status: 429, headers: fields), now: Self.now)?.timeIntervalSince(Self.now)
  }

  static let shapes: [([String: String], TimeInterval?)] = [
    (["Retry-After": "30"], 30),
    (["retry-after": " 30.5 "], 30.5),
    (["Retry-After": "0"], 1),
    (["Retry-After": "Fri, 27 Nov 2026 15:34:20 GMT"], 60),
    (["Retry-After": "Fri, 27 Nov 2026 15:30:00 GMT"], 1),
    (["X-RateLimit-Reset": "2026-11-27T15:35:20.000000Z"], 120),
    (["X-RateLimit-Reset": "2026-11-27T15:35:20Z"], 120),
    (["X-RateLimit-Reset": "2026-11-27T16:35:20+01:00"], 120),
    (["X-RateLimit-Reset": "1795793660"], 60),
    (["X-RateLimit-Reset": "42"], 42),
    (["RateLimit-Reset": "7"], 7),
    (["Retry-After": "5", "X-RateLimit-Reset": "42"], 5),
    (["Retry-After": "soon", "X-RateLimit-Reset": "42"], 42),
    (["Retry-After": "77760000"], RetrySignal.longest),
    (["Retry-After": "-5"], nil),
    (["Retry-After": "nan"], nil),
    (["Retry-After": "1e400"], nil),
    (["Retry-After": "Fri, 99 Xyz 2026 15:34:20 GMT"], nil),
    (["X-RateLimit-Reset": ""], nil),
    ([:], nil),
  ]

  @Test(
    "Every shape in which platforms say it is understood, and none is believed beyond its bounds",
    arguments: shapes.indices)
  func shape(index: Int) {
    let (headers, expected) = Self.shapes[index]
    #expect(seconds(headers) == expected, "\(headers)")
  }

  @Test("Milliseconds from a body keep the same bounds")
  func milliseconds() {
    let wait = { (value: Double) in
      RetrySignal.date(milliseconds: value, now: Self.now).timeIntervalSince(Self.now)
    }
    #expect(wait(2500) == 2.5)
    #expect(wait(-1) == 1)
    #expect(wait(1e15) == RetrySignal.longest)
  }
}
