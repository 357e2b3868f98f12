import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@Suite("App Store reviews")
struct AppStorePullTests {
  typealias Fixture = AppStoreFixture
  let transport = ScriptedTransport()

  func pull(_ cursor: String?) async throws -> IncomingPage {
    try await Fixture.connector(transport).pull(after: cursor, patience: .zero)
  }

  @Test("A review and its answer arrive in the inbox's words")
  func mapping() async throws {
    transport.expect(
      .get, Fixture.list, query: ["sort": "-createdDate", "limit": "200", "include": "response"],
      Fixture.page(
        [Fixture.review("r1", minute: 61, rating: 2, title: "Hm", body: "Crashes\\u001b[2J", answer: "a1")],
        included: [
          #"{"type":"apps","id":"99"}"#,
          Fixture.answer("a1", to: "r1", body: "Sorry!", minute: 75, state: "PENDING_PUBLISH"),
        ]))
    let page = try await pull(nil)
    #expect(page.marks == ["+r1", "=a1"] && !page.hasMore)
    let review = try #require(page.message("r1"))
    #expect(review.kind == .review && review.rating == 2 && review.title == "Hm")
    #expect(review.body == "Crashes\u{1B}[2J", "cleaning is the screen's work")
    #expect(review.thread == .root("r1") && review.replyTo == nil && review.visibility == .visible)
    #expect(review.channel.remoteID == "99" && review.channel.name == "Notes")
    #expect(review.channel.url?.absoluteString == "https://apps.apple.com/app/id99")
    #expect(review.author.name == "Nick" && review.author.handle == "DEU")
    #expect(review.postedAt == Fixture.moment(61))
    let answer = try #require(page.message("a1"))
    #expect(answer.isOurs && answer.replyTo == "r1" && answer.thread == .root("r1"))
    #expect(answer.body == "Sorry!" && answer.visibility == .held && answer.postedAt == Fixture.moment(75))
    #expect(answer.author.remoteID == "99" && answer.author.name == "Notes")
  }

  @Test("The same nickname in the same territory is one person; without a nickname each review is its own")
  func identities() async throws {
    transport.expect(
      .get, Fixture.list,
      Fixture.page([
        Fixture.review("r4", minute: 4, nickname: ""), Fixture.review("r3", minute: 3, nickname: ""),
        Fixture.review("r2", minute: 2), Fixture.review("r1", minute: 1),
      ]))
    let page = try await pull(nil)
    let authors = ["r1", "r2", "r3", "r4"].compactMap { page.message($0)?.author.remoteID }
    #expect(authors.count == 4 && authors[0] == authors[1] && Set(authors).count == 3)
  }

  @Test("The first pull walks back through the whole list in steps, on our server only")
  func walksBack() async throws {
    transport.expect(
      .get, Fixture.list, query: ["cursor": nil],
      Fixture.page([Fixture.review("r3", minute: 3)], next: "/v1/apps/99/customerReviews?cursor=A%3D&limit=200"))
    transport.expect(
      .get, Fixture.list, query: ["cursor": "A="],
      Fixture.page([Fixture.review("r2", minute: 2)], next: "/v1/apps/99/customerReviews?cursor=B&limit=200"))
    transport.expect(.get, Fixture.list, query: ["cursor": "B"], Fixture.page([Fixture.review("r1", minute: 1)]))
    let one = try await pull(nil)
    #expect(one.marks == ["+r3"] && one.hasMore)
    let two = try await pull(one.cursor)
    #expect(two.marks == ["+r2"] && two.hasMore)
    let three = try await pull(two.cursor)
    #expect(three.marks == ["+r1"] && !three.hasMore)
    #expect(Set(transport.requests.compactMap { $0.url.host() }) == ["api.appstoreconnect.apple.com"])
    #expect(transport.lines[1] == "GET /v1/apps/99/customerReviews?cursor=A%3D&limit=200")
  }

  @Test("Later pulls read one page, and walk back only until they meet what they know")
  func meetsTheKnown() async throws {
    transport.expect(.get, Fixture.list, Fixture.page([Fixture.review("r1", minute: 1)]))
    let begin = try await pull(nil)
    transport.expect(
      .get, Fixture.list, query: ["limit": "100", "cursor": nil],
      Fixture.page(
        [Fixture.review("r4", minute: 4), Fixture.review("r3", minute: 3)], next: Fixture.list + "?cursor=A"))
    let first = try await pull(begin.cursor)
    #expect(first.marks == ["+r3", "+r4"] && first.hasMore)
    transport.expect(
      .get, Fixture.list, query: ["cursor": "A"],
      Fixture.page(
        [Fixture.review("r2", minute: 2), Fixture.review("r1", minute: 1)], next: Fixture.list + "?cursor=B"))
    let second = try await pull(first.cursor)
    #expect(second.marks == ["+r1", "+r2"] && !second.hasMore, "the third page is all known")
    #expect(transport.unexpected.isEmpty && transport.unmet.isEmpty)
  }

  @Test("Reviews of the same moment as the newest known one are not passed over")
  func sameMoment() async throws {
    transport.expect(.get, Fixture.list, Fixture.page([Fixture.review("r1", minute: 5)]))
    let begin = try await pull(nil)
    transport.expect(
      .get, Fixture.list, query: ["cursor": nil],
      Fixture.page([Fixture.review("r3", minute: 5)], next: Fixture.list + "?cursor=A"))
    transport.expect(
      .get, Fixture.list, query: ["cursor": "A"],
      Fixture.page([Fixture.review("r2", minute: 5), Fixture.review("r1", minute: 5)]))
    let first = try await pull(begin.cursor)
    #expect(first.hasMore)
    #expect(try await pull(first.cursor).marks == ["+r1", "+r2"])
  }

  @Test("A review edited in place, and an answer published or taken away elsewhere, are seen again")
  func editedInPlace() async throws {
    let before = Fixture.page(
      [Fixture.review("r2", minute: 2, answer: "a2"), Fixture.review("r1", minute: 1, answer: "a1")],
      included: [
        Fixture.answer("a2", to: "r2", body: "two", minute: 9),
        Fixture.answer("a1", to: "r1", body: "one", minute: 9, state: "PENDING_PUBLISH"),
      ])
    transport.expect(.get, Fixture.list, before)
    let begin = try await pull(nil)
    transport.expect(
      .get, Fixture.list,
      Fixture.page(
        [Fixture.review("r2", minute: 2, body: "Better now"), Fixture.review("r1", minute: 1, answer: "a1")],
        included: [Fixture.answer("a1", to: "r1", body: "one", minute: 9)]))
    let again = try await pull(begin.cursor)
    #expect(again.marks == ["+r1", "=a1", "+r2", "?a2:deleted-by-us"])
    #expect(again.message("r2")?.body == "Better now")
    #expect(again.message("a1")?.visibility == .visible)
  }

  @Test("A review missing from the window is asked for, and gone only when the server says so")
  func takenBack() async throws {
    transport.expect(
      .get, Fixture.list, Fixture.page((1...4).reversed().map { Fixture.review("r\($0)", minute: $0) }))
    let begin = try await pull(nil)
    transport.expect(
      .get, Fixture.list, Fixture.page([Fixture.review("r4", minute: 4), Fixture.review("r1", minute: 1)]))
    transport.expect(.get, "/v1/customerReviews/r3", Fixture.failure(404, "NOT_FOUND", "no such review"))
    transport.expect(.get, "/v1/customerReviews/r2", .json(#"{"data":\#(Fixture.review("r2", minute: 2))}"#))
    let page = try await pull(begin.cursor)
    #expect(page.marks == ["+r1", "+r4", "?r3:deleted-by-author", "+r2"])
    #expect(transport.unexpected.isEmpty && transport.unmet.isEmpty)
  }

  @Test("The same cursor gives the same page, and a strange cursor is lost")
  func repeatable() async throws {
    transport.expect(.get, Fixture.list, times: nil, Fixture.page([Fixture.review("r1", minute: 1)]))
    let begin = try await pull(nil)
    let one = try await pull(begin.cursor)
    #expect(try await pull(begin.cursor) == one)
    await #expect(throws: ConnectorError.cursorLost) { try await pull("not a cursor") }
    transport.forgetScript()
    transport.expect(
      .get, Fixture.list,
      Fixture.failure(400, "PARAMETER_ERROR.INVALID", "bad cursor", source: #","source":{"parameter":"cursor"}"#))
    await #expect(throws: ConnectorError.cursorLost) { try await pull(begin.cursor) }
  }
}
