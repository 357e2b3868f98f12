import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Synchronization
import Testing

@testable import InboxConnectors

@Suite("Pulling from Mastodon")
struct MastodonPullTests {
  typealias Fixture = MastodonFixture
  let transport = ScriptedTransport()

  init() { transport.expectInstance() }

  func pull(_ cursor: String?, at now: Date = Fixture.now) async throws -> IncomingPage {
    try await Fixture.connector(transport) { now }.pull(after: cursor, patience: .zero)
  }

  /// A cursor after a first pull that found these notifications.
  func begun(_ notifications: [String] = [], own: [String] = []) async throws -> String? {
    transport.expectPull(notifications, own: own)
    return try await pull(nil).cursor
  }

  @Test("The first pull asks for the newest, then goes back page by page, then forward from the newest seen")
  func beginning() async throws {
    let mention = { (id: String, minute: Int) in
      Fixture.notification("n" + id, Fixture.status(id, minute: minute), minute: minute)
    }
    transport.expectPull(
      [mention("s3", 30)], own: [Fixture.ours("o9", minute: 31)], next: "/api/v1/notifications?max_id=n3&x=%20")
    let first = try await pull(nil)
    #expect(first.marks == ["+s3"] && first.hasMore)
    #expect(
      transport.lines.contains(
        "GET /api/v1/notifications?types%5B%5D=mention&types%5B%5D=update&types%5B%5D=quote&limit=40&include_filtered=true"
      ))
    transport.expect(.get, ScriptedTransport.notifications, query: ["max_id": "n3"], Fixture.list([mention("s2", 20)]))
    transport.expect(.get, ScriptedTransport.own, query: ["min_id": "o9"], Fixture.list([]))
    let second = try await pull(first.cursor)
    #expect(second.marks == ["+s2"] && !second.hasMore)
    transport.expect(.get, ScriptedTransport.notifications, query: ["min_id": "ns3"], Fixture.list([mention("s4", 40)]))
    transport.expect(.get, ScriptedTransport.own, query: ["min_id": "o9"], Fixture.list([]))
    let third = try await pull(second.cursor)
    #expect(third.marks == ["+s4"] && !third.hasMore)
    #expect(transport.unexpected.isEmpty && transport.unmet.isEmpty)
    #expect(Set(transport.requests.map { $0.url.host() }) == ["social.example"], "links lead nowhere else")
    #expect(
      transport.requests.allSatisfy {
        $0.header("Authorization") == "Bearer t0ken-0f-the-shop" && !$0.line.contains("t0ken")
      })
  }

  @Test("The beginning ends at posts older than a month")
  func beginningEnds() async throws {
    let old = Fixture.notification("n1", Fixture.status("s1", minute: 0)).replacing("2026-11-22", with: "2026-10-01")
    transport.expectPull([old], next: "/api/v1/notifications?max_id=n1")
    #expect(try await pull(nil).hasMore == false)
  }

  @Test("A full page says that there is more")
  func fullPage() async throws {
    let cursor = try await begun([Fixture.notification("n0", Fixture.status("s0", minute: 0))])
    transport.expectPull(
      (1...40).reversed().map { Fixture.notification("n\($0)", Fixture.status("s\($0)", minute: $0), minute: $0) })
    let page = try await pull(cursor)
    #expect(page.events.count == 40 && page.hasMore)
    #expect(page.marks.first == "+s1" && page.marks.last == "+s40", "oldest first")
  }

  @Test("An account that nobody wrote to begins again until somebody does")
  func empty() async throws {
    let cursor = try await begun()
    transport.expect(.get, ScriptedTransport.notifications, query: ["min_id": nil], Fixture.list([]))
    transport.expect(.get, ScriptedTransport.own, query: ["min_id": nil], Fixture.list([]))
    #expect(try await pull(cursor).events.isEmpty)
    #expect(transport.unexpected.isEmpty && transport.unmet.isEmpty)
  }

  @Test("A reply's thread is looked up once, and our own words in it are ours")
  func threads() async throws {
    let cursor = try await begun()
    let s2 = Fixture.status("s2", minute: 30, to: "o1", of: "me")
    transport.expectPull([Fixture.notification("n2", s2)])
    transport.expect(
      .get, "/api/v1/statuses/s2/context",
      Fixture.context(
        above: [
          Fixture.ours("p", minute: 0), Fixture.status("s1", minute: 10, to: "p", of: "me"),
          Fixture.ours("o1", minute: 20, to: "s1", of: "ann"),
        ],
        below: [
          Fixture.ours("o2", minute: 40, to: "s2", of: "ann"),
          Fixture.status("t1", by: ("bob", "bob"), minute: 50, to: "o2", of: "me"),
        ]))
    let page = try await pull(cursor)
    #expect(page.marks == ["+s1", "=o1", "+s2", "=o2"], "what nobody told us of comes with its own notification")
    #expect(["s1", "o1", "s2", "o2"].allSatisfy { page.message($0)?.thread == .root("s1") })
    #expect(page.message("s1")?.subject?.remoteID == "p" && page.message("s2")?.subject == nil)
    #expect(page.message("o2")?.replyTo == "s2")
    // The next answer in this thread needs no look-up, even when its parent has been deleted meanwhile.
    transport.expectPull([Fixture.notification("n3", Fixture.status("s3", minute: 60, to: "o2", of: "me"))])
    let next = try await pull(page.cursor)
    #expect(next.message("s3")?.thread == .root("s1"))
    #expect(transport.unexpected.isEmpty)
  }

  @Test("What we answered elsewhere arrives as ours, and our other posts do not")
  func answeredElsewhere() async throws {
    let cursor = try await begun([Fixture.notification("n1", Fixture.status("s1", minute: 10))])
    transport.expectPull(
      [], own: [Fixture.ours("p9", minute: 30), Fixture.ours("o1", minute: 20, to: "s1", of: "ann")])
    let page = try await pull(cursor)
    #expect(page.marks == ["=o1"])
    #expect(page.message("o1")?.thread == .root("s1"))
    #expect(transport.unexpected.isEmpty)
  }

  @Test("Joining a talk that nobody called us into is no conversation")
  func joined() async throws {
    let cursor = try await begun()
    transport.expectPull([], own: [Fixture.ours("o1", minute: 20, to: "x", of: "ann")])
    transport.expect(
      .get, "/api/v1/statuses/o1/context", Fixture.context(above: [Fixture.status("x", minute: 10, naming: [])]))
    #expect(try await pull(cursor).events.isEmpty)
  }

  @Test("An edit is told of in its conversation; edits of posts that we once boosted are not ours to read")
  func edits() async throws {
    let cursor = try await begun([Fixture.notification("n1", Fixture.status("s1", minute: 10))])
    let edited = Fixture.status("s1", minute: 10, content: "<p>New</p>", extra: #","edited_at":"\#(Fixture.date(20))""#)
    transport.expectPull([
      Fixture.notification("n3", "update", Fixture.status("x", minute: 5, naming: [])),
      Fixture.notification("n2", "update", edited),
    ])
    let page = try await pull(cursor)
    #expect(page.marks == ["+s1"])
    #expect(page.message("s1")?.body == "New" && page.message("s1")?.editedAt == Fixture.moment(20))
  }

  @Test("Other notifications are passed over, readable or not, and the cursor moves behind them")
  func otherTypes() async throws {
    let cursor = try await begun([Fixture.notification("n1", Fixture.status("s1", minute: 1))])
    transport.expectPull([
      Fixture.notification("n4", "favourite", #"{"strange":true}"#), Fixture.notification("n3", "follow", nil),
      Fixture.notification("n2", "mention", nil),
    ])
    let page = try await pull(cursor)
    #expect(page.events.isEmpty)
    transport.expect(.get, ScriptedTransport.notifications, query: ["min_id": "n4"], Fixture.list([]))
    transport.expect(.get, ScriptedTransport.own, Fixture.list([]))
    _ = try await pull(page.cursor)
    #expect(transport.unexpected.isEmpty)
  }

  @Test("Watched posts are read again after ten minutes; what is gone then is gone")
  func rechecks() async throws {
    let cursor = try await begun(
      [
        Fixture.notification("n2", Fixture.status("s2", minute: 20)),
        Fixture.notification("n1", Fixture.status("s1", minute: 10)),
      ], own: [Fixture.ours("o1", minute: 30, to: "s1", of: "ann")])
    transport.expectPull([])
    let early = try await pull(cursor, at: Fixture.now + 599)
    #expect(early.events.isEmpty && transport.unexpected.isEmpty)
    transport.expectPull([])
    let edited = Fixture.status("s2", minute: 20, content: "<p>New</p>", extra: #","edited_at":"\#(Fixture.date(40))""#)
    transport.expect(.get, "/api/v1/statuses", query: ["id[]": "o1"], Fixture.list([edited]))
    transport.expect(.get, "/api/v1/statuses/s1", Fixture.gone)
    transport.expect(.get, "/api/v1/statuses/o1", .json(#"{"error":"Record not found"}"#, status: 410))
    let late = try await pull(early.cursor, at: Fixture.now + 600)
    #expect(late.marks == ["?s1:deleted-by-author", "?o1:deleted-by-us", "+s2"])
    #expect(late.message("s2")?.body == "New" && late.message("s2")?.thread == .root("s2"))
    #expect(transport.unexpected.isEmpty && transport.unmet.isEmpty)
    transport.expectPull([])
    transport.expect(.get, "/api/v1/statuses", query: ["id[]": "s2"], Fixture.list([edited]))
    #expect(try await pull(late.cursor, at: Fixture.now + 1200).marks == ["+s2"], "what is gone is not asked for again")
  }

  @Test("A server that reads only one post at a time is asked for a few in turn")
  func rechecksOneByOne() async throws {
    transport.forgetScript()
    transport.expectInstance(Fixture.gotosocial)
    let numbers = Array(1...12)
    transport.expectPull(
      numbers.reversed().map { Fixture.notification("n\($0)", Fixture.status("s\($0)", minute: $0), minute: $0) })
    var page = try await pull(nil)
    var asked: [String] = []
    for round in 1...2 {
      transport.expectPull([])
      for number in numbers {
        transport.expect(.get, "/api/v1/statuses/s\(number)", .json(Fixture.status("s\(number)", minute: number)))
      }
      let before = transport.requests.count
      page = try await pull(page.cursor, at: Fixture.now + 600 * Double(round))
      asked.append(
        transport.lines.dropFirst(before).filter { $0.contains("/statuses/s") }.map {
          $0.split(separator: "/").last ?? ""
        }
        .joined(separator: " "))
    }
    #expect(asked == ["s1 s2 s3 s4 s5 s6 s7 s8 s9 s10", "s11 s12 s1 s2 s3 s4 s5 s6 s7 s8"])
  }

  @Test("The same cursor gives the same page; a strange one is lost; a failure changes nothing")
  func repeatable() async throws {
    let cursor = try await begun([Fixture.notification("n1", Fixture.status("s1", minute: 10))])
    transport.expect(
      .get, ScriptedTransport.notifications, times: nil,
      Fixture.list([Fixture.notification("n2", Fixture.status("s2", minute: 20, to: "gone", of: "me"))]))
    transport.expect(.get, ScriptedTransport.own, times: nil, Fixture.list([]))
    transport.expect(.get, "/api/v1/statuses/s2/context", .json("", status: 502))
    await #expect(throws: ConnectorError.unreachable(reason: "the server failed (502)")) { try await pull(cursor) }
    transport.expect(.get, "/api/v1/statuses/s2/context", times: nil, Fixture.gone)
    let one = try await pull(cursor)
    #expect(one.marks == ["+s2"] && one.message("s2")?.thread == .root("s2"))
    #expect(try await pull(cursor) == one)
    await #expect(throws: ConnectorError.cursorLost) { try await pull("[]") }
  }

  @Test("An older server describes itself in the older shape")
  func olderServer() async throws {
    transport.forgetScript()
    transport.expect(.get, "/api/v2/instance", Fixture.gone)
    transport.expect(
      .get, "/api/v1/instance",
      .json(#"{"version":"3.5.3","uri":"social.example","urls":{"streaming_api":"wss://s.example"}}"#))
    transport.expectPull([Fixture.notification("n1", Fixture.status("s1", minute: 1))])
    #expect(try await pull(nil).marks == ["+s1"])
    #expect(transport.lines.contains { $0.contains("types%5B%5D=mention&types%5B%5D=update&limit") })
  }
}
