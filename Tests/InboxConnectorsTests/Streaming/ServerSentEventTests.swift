import Foundation
import InboxConnectors
import Testing

@Suite("Event streams")
struct ServerSentEventTests {
  static let stream = """
    :)
    event: notification
    data: {"id":"1",
    data: "type":"mention"}

    :thump
    event: delete
    data: 109
    id: 7

    data

    : a comment
    event: nothing

    retry: 10
    data:no space

    data: unfinished
    """
  static let events = [
    ServerSentEvent(name: "notification", data: "{\"id\":\"1\",\n\"type\":\"mention\"}"),
    ServerSentEvent(name: "delete", data: "109", id: "7"),
    ServerSentEvent(name: "message", data: "", id: "7"),
    ServerSentEvent(name: "message", data: "no space", id: "7"),
  ]

  func parse(_ text: String, cutEvery size: Int) -> [ServerSentEvent] {
    var parser = ServerSentEventParser()
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: size).flatMap { parser.feed(bytes[$0...].prefix(size)) }
  }

  @Test("The same events come out wherever the stream is cut", arguments: [1, 2, 3, 5, 7, 11, 1000])
  func cuts(size: Int) {
    #expect(parse(Self.stream, cutEvery: size) == Self.events)
  }

  @Test("Lines may end in CR, LF or both", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    for size in [1, 2, 64] {
      #expect(parse(Self.stream.replacing("\n", with: end), cutEvery: size) == Self.events)
    }
  }

  @Test("A byte order mark before the first line does not belong to it")
  func byteOrderMark() {
    #expect(parse("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n", cutEvery: 1).map(\.data) == ["a"])
  }

  @Test("What is not UTF-8 is replaced, and an id with a null is no id")
  func brokenText() {
    var parser = ServerSentEventParser()
    let events = parser.feed([UInt8]("id: a\0b\ndata: ".utf8) + [0xFF] + [UInt8]("\n\n".utf8))
    #expect(events == [ServerSentEvent(data: "\u{FFFD}")])
  }

  @Test("An endless event is kept up to a bound, and the next one is whole")
  func bounded() {
    var parser = ServerSentEventParser()
    for _ in 0..<40 { #expect(parser.feed(Array("data: \(String(repeating: "x", count: 65_536))\n".utf8)).isEmpty) }
    let long = parser.feed(Array("\n".utf8))
    #expect(long.count == 1 && long[0].data.utf8.count <= ServerSentEventParser.longest)
    #expect(parser.feed(Array(String(repeating: "y", count: 3 << 20).utf8)).isEmpty)
    #expect(parser.feed(Array("\ndata: z\n\n".utf8)) == [ServerSentEvent(data: "z")])
  }
}
