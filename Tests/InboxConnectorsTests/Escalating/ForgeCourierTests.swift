import Foundation
import HTTPTypes
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite struct ForgeCourierTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  private func github(_ transport: ScriptedTransport) throws -> ForgeCourier<GitHubIssues> {
    ForgeCourier<GitHubIssues>(
      .init(project: "shop/app", api: try #require(URL(string: "https://api.github.com")), labels: ["community"]),
      wording: .english, zone: .gmt, secret: { () throws(ConnectorError) in Secret("token-1") },
      over: ConnectorWorld(transport: transport, now: { [start] in start }))
  }

  private func gitlab(_ transport: ScriptedTransport) throws -> ForgeCourier<GitLabIssues> {
    ForgeCourier<GitLabIssues>(
      .init(
        project: "shop/mobile/app", api: try #require(URL(string: "https://gitlab.com/api/v4")),
        labels: ["community", "urgent"]), wording: .english, zone: .gmt,
      secret: { () throws(ConnectorError) in Secret("token-1") },
      over: ConnectorWorld(transport: transport, now: { [start] in start }))
  }

  private func body(_ transport: ScriptedTransport) throws -> [String: Any] {
    let data = try #require(transport.requests.last?.body)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func `On GitHub an issue is opened, with a mark to find it by`() async throws {
    let transport = ScriptedTransport()
    transport.expect(
      .post, "/repos/shop/app/issues",
      .json(#"{"number": 41, "html_url": "https://github.com/shop/app/issues/41", "body": ""}"#, status: 201))
    let receipt = try await github(transport).carry(.sample())
    #expect(receipt.ticket == "shop/app#41" && receipt.remoteID == "41")
    #expect(receipt.url?.absoluteString == "https://github.com/shop/app/issues/41")
    let issue = try body(transport)
    #expect(issue["title"] as? String == "[tier2] Luca on appstore: It lost my photos")
    #expect(issue["labels"] as? [String] == ["community"])
    #expect((issue["body"] as? String)?.hasSuffix("<!-- moot:k-1 -->\n") == true)
    #expect(transport.requests.last?.headers[.authorization] == "Bearer token-1")
  }

  @Test func `After a doubt GitHub's list is asked, and tells`() async throws {
    let transport = ScriptedTransport()
    let path = "/repos/shop/app/issues"
    transport.expect(
      .get, path, query: ["state": "all", "since": "2027-01-15T07:55:00Z", "page": "1"],
      .json(
        #"[{"number": 42, "html_url": "https://h/42", "body": null}, {"number": 41, "html_url": "https://h/41", "body": "x\n<!-- moot:k-1 -->"}]"#
      ))
    #expect(try await github(transport).find(.sample())?.ticket == "shop/app#41")
    transport.expect(.get, path, .json("[]"))
    #expect(try await github(transport).find(.sample()) == nil)
  }

  @Test(arguments: [
    (401, "GitHub refused the token (401)"), (403, "the token may not open issues in shop/app (403)"),
    (404, "no project shop/app that the token can see (404)"), (410, "shop/app has its issues turned off (410)"),
    (422, "GitHub did not accept the issue (422)"),
  ])
  func `A no of GitHub is one clear line`(status: Int, reason: String) async throws {
    let transport = ScriptedTransport()
    transport.expect(.post, "/repos/shop/app/issues", .json("", status: status))
    await #expect(throws: ConnectorError.rejected(reason: reason)) { _ = try await github(transport).carry(.sample()) }
  }

  @Test func `On GitLab an issue is opened and found again`() async throws {
    let transport = ScriptedTransport()
    let path = "/api/v4/projects/shop%2Fmobile%2Fapp/issues"
    transport.expect(
      .post, path,
      .json(#"{"iid": 5, "web_url": "https://gitlab.com/shop/mobile/app/-/issues/5", "description": ""}"#, status: 201))
    let receipt = try await gitlab(transport).carry(.sample())
    #expect(receipt.ticket == "shop/mobile/app#5")
    #expect(try body(transport)["labels"] as? String == "community,urgent")
    let token = HTTPField.Name("private-token").flatMap { transport.requests.last?.headers[$0] }
    #expect(token == "token-1")
    transport.expect(
      .get, path, query: ["created_after": "2027-01-15T07:55:00Z"],
      .json(#"[{"iid": 5, "web_url": "https://gitlab.com/5", "description": "…\n<!-- moot:k-1 -->\n"}]"#))
    #expect(try await gitlab(transport).find(.sample())?.remoteID == "5")
  }

  @Test func `A server that failed half-way leaves a doubt`() async throws {
    let transport = ScriptedTransport()
    transport.expect(.post, "/repos/shop/app/issues", .json("", status: 502))
    await #expect(throws: ConnectorError.outcomeUnknown(reason: "the server failed (502)")) {
      _ = try await github(transport).carry(.sample())
    }
  }

  private var sent: EscalationNotice {
    var notice = EscalationNotice.sample()
    notice.delivery = Delivery(state: .sent("41"))
    return notice
  }

  @Test func `A ticket is asked after with what the last answer gave, and tells whether it is closed`() async throws {
    let path = "/repos/shop/app/issues/41"
    let transport = ScriptedTransport()
    transport.expect(
      .get, path, where: { $0.headers[.ifNoneMatch] == nil },
      .json(#"{"number": 41, "state": "open"}"#, headers: ["ETag": "W/\"1\""]))
    transport.expect(.get, path, where: { $0.headers[.ifNoneMatch] == "W/\"1\"" }, .json("", status: 304))
    let github = try github(transport)
    #expect(try await github.standing(of: sent, mark: nil) == TicketStanding(.open, mark: "W/\"1\""))
    #expect(try await github.standing(of: sent, mark: "W/\"1\"") == TicketStanding(.unchanged))
    for (answer, state) in [
      (ScriptedAnswer.json(#"{"state": "closed"}"#), TicketStanding.State.closed), (.json("{}", status: 404), .gone),
      (.json("{}", status: 410), .gone), (.json("{}", status: 301), .gone),
    ] {
      transport.expect(.get, path, answer)
      #expect(try await github.standing(of: sent, mark: nil).state == state)
    }
    transport.expect(.get, path, .json("{}", status: 401))
    await #expect(throws: ConnectorError.rejected(reason: "GitHub refused the token (401)")) {
      _ = try await github.standing(of: sent, mark: nil)
    }
    let lab = ScriptedTransport()
    let issue = "/api/v4/projects/shop%2Fmobile%2Fapp/issues/41"
    lab.expect(.get, issue, .json(#"{"iid": 41, "state": "opened"}"#))
    lab.expect(.get, issue, .json(#"{"iid": 41, "state": "closed"}"#))
    #expect(try await gitlab(lab).standing(of: sent, mark: nil).state == .open)
    #expect(try await gitlab(lab).standing(of: sent, mark: nil).state == .closed)
    // Nothing is known of one that nobody confirmed.
    #expect(try await gitlab(lab).standing(of: .sample(), mark: nil).state == .gone)
  }
}
