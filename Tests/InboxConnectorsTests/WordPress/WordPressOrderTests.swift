import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite("Orders to WordPress")
struct WordPressOrderTests {
  private let comments = WordPressFixture.comments
  private let one = WordPressFixture.comments + "/6"

  private func expectParent(_ transport: ScriptedTransport, status: String = "approved") {
    transport.expect(.get, one, .json(WordPressFixture.comment(6, status: status)))
  }

  private func perform(_ order: PlatformOrder, _ transport: ScriptedTransport) async throws -> Receipt {
    try await WordPressFixture.connector(transport).perform(order, key: "k")
  }

  @Test("An answer goes under the comment, on the comment's post, meant literally")
  func reply() async throws {
    let transport = WordPressFixture.transport()
    expectParent(transport, status: "hold")
    transport.expect(.post, comments, .answer(try Fixture.answer("WordPress/reply.http")))
    let receipt = try await perform(WordPressFixture.order(.reply, "Yes, it does. 1 < 2"), transport)
    #expect(receipt.remoteID == "7")
    #expect(receipt.text == "Yes, it does.")
    #expect(receipt.at == Date(timeIntervalSince1970: 1_795_362_319))
    let body = try #require(transport.requests.last?.bodyObject)
    #expect(body["post"] as? Int == 4)
    #expect(body["parent"] as? Int == 6)
    #expect(body["content"] as? String == "Yes, it does. 1 &lt; 2")
    #expect(transport.unexpected.isEmpty)
  }

  @Test("What was said already is found and counts as said")
  func duplicate() async throws {
    let transport = WordPressFixture.transport()
    expectParent(transport)
    transport.expect(.post, comments, .answer(try Fixture.answer("WordPress/err_duplicate.http")))
    transport.expect(
      .get, comments, query: ["status": "any", "author": "1", "parent": "6", "post": "4"],
      WordPressFixture.list([
        WordPressFixture.comment(8, "Other", author: 1),
        WordPressFixture.comment(7, "It&#8217;s so", author: 1, second: 9000),
      ]))
    #expect(try await perform(WordPressFixture.order(.reply, "It's so"), transport).remoteID == "7")
  }

  @Test("To a comment that is gone, nothing is said", arguments: ["spam", "trash", nil])
  func gone(status: String?) async throws {
    let transport = WordPressFixture.transport()
    if let status {
      expectParent(transport, status: status)
    } else {
      transport.expect(.get, one, .answer(try Fixture.answer("WordPress/err_notfound.http")))
    }
    let reason = status.map { "the comment was moved to \($0) meanwhile" } ?? "Invalid comment ID."
    await #expect(throws: ConnectorError.gone(reason: reason)) {
      try await perform(WordPressFixture.order(.reply, "Hello?"), transport)
    }
    #expect(!transport.lines.contains { $0.hasPrefix("POST") })
  }

  @Test(
    "Moderation",
    arguments: [
      (PlatformVerb.approve, #"{"status":"approved"}"#, nil), (.hold, #"{"status":"hold"}"#, nil),
      (.spam, #"{"status":"spam"}"#, nil),
      (.unspam, #"{"status":"unspam"}"#, "spam"), (.restore, #"{"status":"untrash"}"#, "trash"),
    ] as [(PlatformVerb, String, String?)])
  func moderation(verb: PlatformVerb, body: String, before: String?) async throws {
    let transport = WordPressFixture.transport()
    if let before { expectParent(transport, status: before) }
    // What the site answers counts: what was held before its spam mark is held again.
    transport.expect(.post, one, .json(WordPressFixture.comment(6, status: "hold")))
    #expect(try await perform(WordPressFixture.order(verb), transport) == Receipt(visibility: .held))
    #expect(transport.requests.last?.bodyText == body)
    #expect(transport.unexpected.isEmpty)
  }

  @Test(
    "What is restored already is left alone: doing it again would hide it", arguments: [PlatformVerb.unspam, .restore])
  func restored(verb: PlatformVerb) async throws {
    let transport = WordPressFixture.transport()
    expectParent(transport, status: "approved")
    #expect(try await perform(WordPressFixture.order(verb), transport) == Receipt(visibility: .visible))
    #expect(!transport.lines.contains { $0.hasPrefix("POST") })
  }

  @Test(
    "Deleting means the trash, never for good; what lies there already is fine",
    arguments: [PlatformVerb.delete, .deleteReply])
  func trash(verb: PlatformVerb) async throws {
    let transport = WordPressFixture.transport()
    transport.expect(.delete, one, query: ["force": nil], .answer(try Fixture.answer("WordPress/trash.http")))
    transport.expect(
      .delete, one,
      WordPressFixture.failure("rest_already_trashed", "The comment has already been trashed.", status: 410))
    let connector = try WordPressFixture.connector(transport)
    #expect(try await connector.perform(WordPressFixture.order(verb), key: "k") == Receipt())
    #expect(try await connector.perform(WordPressFixture.order(verb), key: "k") == Receipt())
    transport.expect(
      .delete, one,
      WordPressFixture.failure("rest_trash_not_supported", "The comment does not support trashing.", status: 501))
    expectParent(transport)
    await #expect(throws: ConnectorError.rejected(reason: "The comment does not support trashing.")) {
      try await connector.perform(WordPressFixture.order(verb), key: "k")
    }
  }

  @Test("A status that is so already is refused by the site, and that is what was wanted")
  func unchanged() async throws {
    let transport = WordPressFixture.transport()
    let failure = WordPressFixture.failure("rest_comment_failed_edit", "Updating comment status failed.", status: 500)
    transport.expect(.post, one, times: 2, failure)
    expectParent(transport, status: "approved")
    let connector = try WordPressFixture.connector(transport)
    #expect(try await connector.perform(WordPressFixture.order(.approve), key: "k") == Receipt(visibility: .visible))
    expectParent(transport, status: "spam")
    await #expect(throws: ConnectorError.rejected(reason: "Updating comment status failed.")) {
      try await connector.perform(WordPressFixture.order(.approve), key: "k")
    }
  }

  @Test("An edit keeps the id and tells the text as it is kept")
  func edit() async throws {
    let transport = WordPressFixture.transport()
    transport.expect(.post, one, .json(WordPressFixture.comment(6, "It&#8217;s new", author: 1)))
    let receipt = try await perform(WordPressFixture.order(.editReply, "It's new"), transport)
    #expect(receipt.remoteID == "6")
    #expect(receipt.text == "It’s new")
  }

  @Test(
    "What a refused or lost answer means",
    arguments: [
      (ScriptedAnswer.failure(.noAnswer(reason: "broke")), ConnectorError.outcomeUnknown(reason: "broke")),
      (.failure(.notSent(reason: "no route")), .unreachable(reason: "no route")),
      (.json("<html>", status: 500), .outcomeUnknown(reason: "the server failed (500)")),
      (
        WordPressFixture.failure("rest_comment_failed_create", "Creating comment failed.", status: 500),
        .unreachable(reason: "Creating comment failed.")
      ),
      (
        WordPressFixture.failure("comment_flood", "You are posting comments too quickly. Slow down.", status: 400),
        .waitUntil(
          WordPressFixture.now.addingTimeInterval(16), reason: "You are posting comments too quickly. Slow down.")
      ),
      (
        WordPressFixture.failure("rest_comment_closed", "Sorry, comments are closed for this item.", status: 403),
        .rejected(reason: "Sorry, comments are closed for this item.")
      ),
      (
        WordPressFixture.failure(
          "incorrect_password", "<strong>Error:</strong> abcd EFGH ijkl is wrong &amp; bad", status: 401),
        .signInAgain(reason: "Error: ••• is wrong & bad")
      ),
      (.body("<html>", type: "text/html", status: 403), .rejected(reason: "the server refused (403)")),
      (.json("<html>", status: 201), .notUnderstood(endpoint: "comments", detail: "not readable")),
    ])
  func outcomes(answer: ScriptedAnswer, error: ConnectorError) async throws {
    let transport = WordPressFixture.transport()
    expectParent(transport)
    transport.expect(.post, comments, answer)
    await #expect(throws: error) { try await perform(WordPressFixture.order(.reply, "a"), transport) }
  }

  @Test("What the account may not do is refused before anything is sent")
  func refused() async throws {
    let reader = WordPressFixture.transport(["read"])
    let connector = try WordPressFixture.connector(reader)
    let cases: [(PlatformOrder, Refusal)] = [
      (WordPressFixture.order(.approve), .needsRole("an editor of the site")),
      (WordPressFixture.order(.like), .platformHasNone),
      (WordPressFixture.order(.reply, " \n"), .emptyText), (WordPressFixture.order(.reply), .emptyText),
      (WordPressFixture.order(.reply, String(repeating: "é", count: 32_763)), .tooLong(by: 1, limit: 65_525)),
    ]
    for (order, refusal) in cases {
      await #expect(throws: ConnectorError.refused(refusal)) { try await connector.perform(order, key: "k") }
    }
    #expect(
      reader.lines == ["GET /wp-json/wp/v2/users/me?context=edit&_fields=id%2Cname%2Cslug%2Cusername%2Ccapabilities"])
    await #expect(throws: ConnectorError.gone(reason: "no comment of this site: x6")) {
      try await connector.perform(WordPressFixture.order(.reply, "a", message: "x6"), key: "k")
    }
  }

  @Test("Rights decide what the account can do")
  func capabilities() async throws {
    let connector = try WordPressFixture.connector(WordPressFixture.transport())
    let identity = try await connector.identify()
    #expect(identity.remoteID == "user:1@blog.example.org")
    #expect(identity.handle == "admin")
    #expect(identity.capabilities.terms(of: .delete)?.isReversible == true)
    #expect(identity.capabilities[.ban] == .no(because: .platformHasNone))
    let reader = try await WordPressFixture.connector(WordPressFixture.transport([])).identify()
    #expect(reader.capabilities[.approve] == .no(because: .needsRole("an editor of the site")))
    #expect(reader.capabilities.terms(of: .reply)?.textLimit?.maximum == 65_525)
  }
}

@Suite("Asking WordPress whether an order arrived")
struct WordPressFindTests {
  private func find(_ order: PlatformOrder, _ transport: ScriptedTransport) async throws -> Receipt? {
    let inquiry = Inquiry(order: order, key: "k", attemptedAt: WordPressFixture.now.addingTimeInterval(-60))
    return try await WordPressFixture.connector(transport).find(inquiry)
  }

  @Test(
    "An answer by its words, its place and its time",
    arguments: [
      (WordPressFixture.comment(7, "Yes &#8212; it does", author: 1), true),
      (WordPressFixture.comment(7, "Yes", author: 1), false),
      (WordPressFixture.comment(7, "Yes --- it does", author: 2), false),
      (WordPressFixture.comment(7, "Yes --- it does", author: 1, second: 661), false),
      (WordPressFixture.comment(7, "Yes --- it does", status: "trash", author: 1), false),
    ])
  func reply(comment: String, isFound: Bool) async throws {
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, WordPressFixture.comments, query: ["author": "1", "parent": "6", "post": "4", "status": "any"],
      WordPressFixture.list([comment]))
    #expect((try await find(WordPressFixture.order(.reply, "Yes --- it does"), transport)?.remoteID == "7") == isFound)
    #expect(transport.unexpected.isEmpty)
  }

  @Test("Who cannot see own held comments cannot tell")
  func reader() async throws {
    let transport = WordPressFixture.transport(["read"])
    transport.expect(.get, WordPressFixture.comments, query: ["author": nil, "status": nil], WordPressFixture.list([]))
    await #expect(throws: ConnectorError.notFindable) { try await find(WordPressFixture.order(.reply, "a"), transport) }
  }

  @Test(
    "Moderation by the status",
    arguments: [
      (PlatformVerb.approve, "approved", true), (.approve, "hold", false), (.hold, "hold", true), (.spam, "spam", true),
      (.spam, "approved", false),
      (.unspam, "hold", true), (.unspam, "spam", false), (.delete, "trash", true), (.delete, "approved", false),
      (.restore, "approved", true),
      (.restore, "trash", false),
    ])
  func status(verb: PlatformVerb, status: String, isDone: Bool) async throws {
    let transport = WordPressFixture.transport()
    transport.expect(.get, WordPressFixture.comments + "/6", .json(WordPressFixture.comment(6, status: status)))
    #expect((try await find(WordPressFixture.order(verb), transport) != nil) == isDone)
  }

  @Test("What is not there at all was deleted")
  func absent() async throws {
    let transport = WordPressFixture.transport()
    transport.expect(
      .get, WordPressFixture.comments + "/6", times: 2, .answer(try Fixture.answer("WordPress/err_notfound.http")))
    #expect(try await find(WordPressFixture.order(.delete), transport) == Receipt())
    #expect(try await find(WordPressFixture.order(.approve), transport) == nil)
  }
}
