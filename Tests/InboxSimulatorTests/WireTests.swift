import Foundation
import Testing

@testable import InboxSimulator

@Suite("Wire formats")
struct WireTests {
  @Test(
    "Dates are written and read back in every spelling",
    arguments: [0.0, 951_826_554.25, 1_795_348_800, 1_709_210_096.999, -86_400])
  func writesDates(_ seconds: Double) {
    let date = Date(timeIntervalSince1970: seconds)
    #expect(WireDate.parse(WireDate.milliseconds(date)) == date)
    let whole = Date(timeIntervalSince1970: seconds.rounded(.down))
    #expect(WireDate.parse(WireDate.zoned(date, offset: -8 * 3600)) == whole)
    #expect(WireDate.parse(WireDate.plain(date, offset: 19_800), assumedOffset: 19_800) == whole)
  }

  @Test("Known moments have their known spellings")
  func knowsMoments() {
    #expect(WireDate.plain(noon) == "2026-11-22T12:00:00")
    #expect(WireDate.milliseconds(Date(timeIntervalSince1970: 1_709_210_096.5)) == "2024-02-29T12:34:56.500Z")
    #expect(WireDate.zoned(noon, offset: -8 * 3600) == "2026-11-22T04:00:00-08:00")
    #expect(WireDate.day(Date(timeIntervalSince1970: -1)) == "1969-12-31")
    for wrong in ["", "tomorrow", "2026-13-01", "2026-11-22T12:00:00+1"] { #expect(WireDate.parse(wrong) == nil) }
  }

  @Test("JSON keeps order, escapes and numbers")
  func writesJSON() {
    let value: JSON = ["b": 1, "a": [true, .null, 1.5.json], "t/": "è\"\\\n\u{01}😀"]
    #expect(
      String(decoding: value.encoded(), as: UTF8.self)
        == "{\"b\":1,\"a\":[true,null,1.5],\"t/\":\"è\\\"\\\\\\n\\u0001😀\"}")
    #expect(
      String(decoding: value.encoded(.php), as: UTF8.self)
        == #"{"b":1,"a":[true,null,1.5],"t\/":"\u00e8\"\\\n\u0001\ud83d\ude00"}"#)
    #expect(JSON(parsing: Data("{".utf8)) == nil)
  }

  @Test("Requests fall into path, query and fields, also from multipart forms")
  func readsRequests() {
    let request = SimulatedRequest("GET", "/a/b%20c?x=1+2&y[]=3&y[]=4%26")
    #expect(request.segments == ["a", "b c"])
    #expect(request.first("x") == "1 2")
    #expect(request.all("y") == ["3", "4&"])
    let body = "--XX\r\nContent-Disposition: form-data; name=\"status\"\r\n\r\nhello\r\nthere\r\n--XX--\r\n"
    let form = SimulatedRequest(
      "POST", "/", headers: ["content-type": "multipart/form-data; boundary=XX"], body: Data(body.utf8))
    #expect(form.fields?["status"] == "hello\r\nthere")
    let list = SimulatedRequest("POST", "/", body: Data("ids[]=1&ids[]=2&n=x".utf8))
    #expect(list.fields == ["ids": ["1", "2"], "n": "x"])
  }

  @Test("SHA-256 gives the standard's digest")
  func digests() {
    #expect(
      Digest256.hexadecimal("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

extension Double {
  fileprivate var json: JSON { .double(self) }
}
