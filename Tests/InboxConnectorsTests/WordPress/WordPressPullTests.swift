import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Pulling from WordPress")
struct WordPressPullTests {
  private let comments = WordPressFixture.comments
  private let any: [String: String?] = ["status": "any", "context": "edit", "orderby": "id", "order": "desc"]

  private func ids(_ page: IncomingPage) -> [String] { page.events.compactMap { $0.message?.remoteID.value } }

  private func cursor(last: Int, ago: Int = 10, held: [Int] = [], recent: [Int] = []) -> String {
    let place = WordPressCursor(
      last: last, reviewed: WordPressFixture.now.addingTimeInterval(-Double(ago)), held: held, recent: recent)
    return place.text ?? ""
  }

  @Test("The first pull reads what is visible and what waits; its cursor stands at the newest id of any status")
  func first() async throws {
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, comments, query: any.merging(["per_page": "1"]) { $1 },
      WordPressFixture.list([#"{"id":9,"parent":0}"#], total: 9))
    transport.expect(
      .get, comments, query: ["status": "approve", "per_page": "50"],
      WordPressFixture.list([WordPressFixture.comment(7), WordPressFixture.comment(3)]))
    transport.expect(
      .get, comments, query: ["status": "hold", "per_page": "100"],
      WordPressFixture.list([WordPressFixture.comment(6, status: "hold")]))
    let page = try await WordPressFixture.connector(transport).pull(after: nil, patience: .zero)
    #expect(ids(page) == ["3", "6", "7"])
    let message = try #require(page.events.first?.message)
    #expect(
      message.subject
        == Subject(
          remoteID: "4", title: "Tom & Jerry’s day", excerpt: "Once.", url: URL(string: "https://blog.example.org/tom/")
        ))
    #expect(
      message.channel
        == IncomingChannel(remoteID: "comments", name: "Tom & Jerry", url: URL(string: "https://blog.example.org")))
    #expect(page.cursor == #"{"held":[6],"last":9,"recent":[],"reviewed":1795362400}"#)
    #expect(transport.unexpected.isEmpty)
    #expect(
      transport.requests.first?.header("Authorization") == "Basic "
        + Data("admin:abcd EFGH ijkl".utf8).base64EncodedString())
    #expect(!transport.lines.contains { $0.contains("abcd") })
  }

  @Test("A later pull looks at the newest of every status, and the same cursor gives the same")
  func glance() async throws {
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, comments, query: any.merging(["per_page": "20", "offset": nil]) { $1 }, times: 2,
      WordPressFixture.list(
        [WordPressFixture.comment(8, status: "spam"), WordPressFixture.comment(7, status: "trash")], total: 400))
    let connector = try WordPressFixture.connector(transport)
    let page = try await connector.pull(after: cursor(last: 7, held: [6]), patience: .zero)
    #expect(page.events.compactMap { $0.message?.visibility } == [.deletedByUs, .spam])
    #expect(page.cursor == cursor(last: 8, held: [6]))
    #expect(try await connector.pull(after: cursor(last: 7, held: [6]), patience: .zero) == page)
    #expect(transport.lines.filter { $0.contains("/posts") }.count == 1)
  }

  @Test("More new ones than a glance shows come in parts, oldest first, and none is left out")
  func backlog() async throws {
    let all = Array(1...300)
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, comments, times: nil,
      .computed { request throws(TransportError) in
        let query = request.query
        let included = query["include"].map { $0.split(separator: ",").compactMap { Int($0) } }
        let found = (included ?? all).sorted(by: >)
        let part = found.dropFirst(Int(query["offset"] ?? "0") ?? 0).prefix(Int(query["per_page"] ?? "10") ?? 10)
        let list = WordPressFixture.list(part.map { WordPressFixture.comment($0) }, total: found.count)
        guard case .answer(let answer) = list else { throw .cancelled }
        return answer
      })
    let connector = try WordPressFixture.connector(transport)
    var place = cursor(last: 10)
    var seen: [[String]] = []
    for _ in 0..<3 {
      let page = try await connector.pull(after: place, patience: .zero)
      seen.append(ids(page))
      place = try #require(page.cursor)
      #expect(page.hasMore == (seen.count == 1))
    }
    #expect(seen[0] == (11...210).map(String.init))
    #expect(seen[1] == (211...300).map(String.init))
    #expect(seen[2] == (281...300).map(String.init))
    #expect(WordPressCursor(place)?.last == 300)
  }

  @Test("A review tells what was decided about held comments, and which comments are gone for good")
  func review() async throws {
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, comments, query: any.merging(["per_page": "100", "include": nil]) { $1 },
      WordPressFixture.list([WordPressFixture.comment(20), WordPressFixture.comment(18)], total: 2))
    transport.expect(
      .get, comments, query: ["status": "hold", "per_page": "100"],
      WordPressFixture.list([WordPressFixture.comment(5, status: "hold")]))
    transport.expect(
      .get, comments, query: ["status": "any", "include": "3,4"],
      WordPressFixture.list([WordPressFixture.comment(3, status: "approved")]))
    let page = try await WordPressFixture.connector(transport).pull(
      after: cursor(last: 20, ago: 301, held: [5, 4, 3].reversed(), recent: [20, 19, 18, 17]), patience: .zero)
    #expect(ids(page) == ["3", "5", "18", "20"])
    #expect(
      page.events.suffix(2) == [
        .visibility("4", .deletedByUs, at: WordPressFixture.now),
        .visibility("19", .deletedByUs, at: WordPressFixture.now),
      ])
    #expect(page.cursor == cursor(last: 20, ago: 0, held: [5], recent: [20, 18]))
    #expect(transport.unexpected.isEmpty)
  }

  @Test("An answer belongs to the top of its thread, wherever that is")
  func roots() async throws {
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, comments, query: ["per_page": "20"],
      WordPressFixture.list(
        [
          WordPressFixture.comment(30, parent: 29), WordPressFixture.comment(29, parent: 5),
          WordPressFixture.comment(28, parent: 404),
          WordPressFixture.comment(27),
        ]))
    let fields: [String: String?] = ["_fields": "id,parent", "status": "any"]
    transport.expect(
      .get, comments, query: fields.merging(["include": "5,404"]) { $1 },
      WordPressFixture.list([#"{"id":5,"parent":2}"#]))
    transport.expect(
      .get, comments, query: fields.merging(["include": "2"]) { $1 }, WordPressFixture.list([#"{"id":2,"parent":0}"#]))
    transport.expect(
      .get, comments, query: ["per_page": "20"], WordPressFixture.list([WordPressFixture.comment(31, parent: 30)]))
    let connector = try WordPressFixture.connector(transport)
    let page = try await connector.pull(after: cursor(last: 20), patience: .zero)
    #expect(page.events.compactMap { $0.message?.thread } == [.root("27"), .root("404"), .root("2"), .root("2")])
    let next = try await connector.pull(after: page.cursor, patience: .zero)
    #expect(next.events.compactMap { $0.message?.thread } == [.root("2")])
    #expect(transport.unexpected.isEmpty)
  }

  @Test("A circle of parents ends")
  func circle() async throws {
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, comments,
      WordPressFixture.list([
        WordPressFixture.comment(3, parent: 2), WordPressFixture.comment(2, parent: 3),
        WordPressFixture.comment(1, parent: 1),
      ]))
    let page = try await WordPressFixture.connector(transport).pull(after: cursor(last: 3), patience: .zero)
    #expect(page.events.compactMap { $0.message?.thread } == [.root("1"), .root("2"), .root("2")])
  }

  @Test("A post that is not public is asked for by itself; one that is not shown at all gets its address")
  func hiddenPosts() async throws {
    let transport = ScriptedTransport()
    transport.expect(.get, WordPressFixture.me, .json(#"{"id":1,"capabilities":{"moderate_comments":true}}"#))
    transport.expect(
      .get, comments,
      WordPressFixture.list([WordPressFixture.comment(2, post: 8), WordPressFixture.comment(1, post: 9)]))
    transport.expect(.get, WordPressFixture.posts, query: ["include": "8,9"], .json("[]"))
    transport.expect(
      .get, WordPressFixture.posts + "/8",
      .json(#"{"id":8,"title":{"rendered":"Private: diary"},"link":"https://blog.example.org/diary/"}"#))
    transport.expect(
      .get, WordPressFixture.posts + "/9", WordPressFixture.failure("rest_forbidden", "No.", status: 401))
    let page = try await WordPressFixture.connector(transport).pull(after: cursor(last: 2), patience: .zero)
    #expect(page.events.compactMap { $0.message?.subject?.title } == ["tom", "Private: diary"])
    #expect(transport.unexpected.isEmpty)
  }

  @Test("An author is shown what an author may read; a reader what everybody sees")
  func lesserRights() async throws {
    let author = WordPressFixture.transport(["edit_posts"])
    author.expect(
      .get, comments, query: ["status": "any", "context": nil],
      WordPressFixture.list([WordPressFixture.comment(2, email: nil)]))
    let page = try await WordPressFixture.connector(author).pull(after: cursor(last: 2), patience: .zero)
    #expect(ids(page) == ["2"])
    let reader = WordPressFixture.transport(["read"])
    reader.expect(
      .get, comments, query: ["status": nil, "context": nil], times: 2,
      WordPressFixture.list([WordPressFixture.comment(2, email: nil)]))
    _ = try await WordPressFixture.connector(reader).pull(after: nil, patience: .zero)
    #expect(reader.unexpected.isEmpty)
    #expect(!reader.lines.contains { $0.contains("status=") })
  }

  @Test(
    "What a refusal means",
    arguments: [
      ("err_badpw", ConnectorError.signInAgain(reason: hint)), ("err_unauth", .signInAgain(reason: hint)),
      ("err_perpage", .rejected(reason: "Invalid parameter(s): per_page")),
      ("err_notfound", .gone(reason: "Invalid comment ID.")),
    ])
  func recordedRefusals(name: String, error: ConnectorError) async throws {
    let transport = WordPressFixture.transport()
    transport.expect(.get, comments, .answer(try Fixture.answer("WordPress/\(name).http")))
    await #expect(throws: error) {
      try await WordPressFixture.connector(transport).pull(after: cursor(last: 1), patience: .zero)
    }
  }

  private static let hint =
    "the site refused the user name or the application password. If both are right, its web server drops the Authorization header"

  @Test(
    "What a page in place of an answer means",
    arguments: [
      (200, "<html>", [:], ConnectorError.notUnderstood(endpoint: "/wp-json/wp/v2/comments", detail: "not readable")),
      (
        403, "<html>", [:],
        .notUnderstood(endpoint: "/wp-json/wp/v2/comments", detail: "status 403 with a page in place of an answer")
      ),
      (503, "<html>", [:], .unreachable(reason: "the server is not available (503)")),
      (
        301, "", ["Location": "https://new.example.org/"], .signInAgain(reason: "the site has moved to another address")
      ),
      (
        302, "", ["Location": "/login"], .notUnderstood(endpoint: "/wp-json/wp/v2/comments", detail: "redirected (302)")
      ),
      (404, #"{"code":"rest_no_route","message":"No route"}"#, [:], .refused(.serverLacks("comments in its REST API"))),
    ])
  func pages(status: Int, body: String, headers: [String: String], error: ConnectorError) async throws {
    let transport = WordPressFixture.transport()
    transport.expect(.get, comments, .json(body, status: status, headers: headers))
    await #expect(throws: error) {
      try await WordPressFixture.connector(transport).pull(after: cursor(last: 1), patience: .zero)
    }
  }

  @Test("A cursor of another make is lost, not guessed at")
  func foreignCursor() async throws {
    await #expect(throws: ConnectorError.cursorLost) {
      try await WordPressFixture.connector(WordPressFixture.transport()).pull(after: "17", patience: .zero)
    }
  }
}
