package import Foundation
import HTTPTypes
package import InboxConnect
package import InboxModel

/// Opens an issue on GitHub, or on a server with its API.
///
/// Source: docs.github.com/rest/issues/issues (create an issue, list repository issues, get an issue), API version 2022-11-28; conditional
/// requests: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api.
package struct GitHubCourier: Courier {
  private let forge: EscalationTarget.Forge
  private let secret: SecretSource
  private let world: ConnectorWorld
  private let wording: Wording
  private let zone: TimeZone
  package let isRepeatable = false

  package init(
    _ forge: EscalationTarget.Forge, wording: Wording, zone: TimeZone, secret: @escaping SecretSource,
    over world: ConnectorWorld
  ) {
    self.forge = forge
    self.wording = wording
    self.zone = zone
    self.secret = secret
    self.world = world
  }

  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    var request = try await request(.post, [])
    let issue = NewIssue(
      title: notice.title(wording.escalation), body: notice.markdown(wording, zone: zone), labels: forge.labels)
    do { request.body = try JSONEncoder().encode(issue) } catch { throw .rejected(reason: "not JSON") }
    request.headers[.contentType] = "application/json"
    let answer = try await world.transport.ask(request, for: .order, now: world.now(), reading: refusal)
    guard answer.status == 201 else { throw .rejected(reason: "GitHub answered \(answer.status)") }
    return try receipt(of: answer.decoded(Issue.self, by: JSONDecoder(), endpoint: "issues"))
  }

  /// Looks through the issues that were opened or changed since the attempt. GitHub's list is current; its search lags behind.
  package func find(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt? {
    let since = (notice.attemptedAt ?? notice.createdAt).addingTimeInterval(-Self.slack)
    for page in 1...Self.pages {
      let request = try await request(
        .get,
        [
          URLQueryItem(name: "state", value: "all"), URLQueryItem(name: "sort", value: "created"),
          URLQueryItem(name: "direction", value: "desc"), URLQueryItem(name: "since", value: since.formatted(.iso8601)),
          URLQueryItem(name: "per_page", value: String(Self.pageSize)), URLQueryItem(name: "page", value: String(page)),
        ])
      let answer = try await world.transport.ask(request, for: .question, now: world.now(), reading: refusal)
      guard answer.isSuccess else { throw .rejected(reason: "GitHub answered \(answer.status)") }
      let issues = try answer.decoded([Issue].self, by: JSONDecoder(), endpoint: "issues")
      if let found = issues.first(where: { $0.body?.contains(notice.mark) ?? false }) { return receipt(of: found) }
      if issues.count < Self.pageSize { return nil }
    }
    throw .notFindable
  }

  /// An answer of 304 counts against no limit. What was transferred, deleted or hidden tells nothing any more.
  package func standing(of notice: EscalationNotice, mark: String?) async throws(ConnectorError) -> TicketStanding {
    guard case .sent(let id?) = notice.delivery.state, let number = Int(id.value) else { return TicketStanding(.gone) }
    var request = try await request(.get, [], "/\(number)")
    if let mark { request.headers[.ifNoneMatch] = mark }
    let answer = try await world.transport.ask(request, for: .question, now: world.now(), reading: refusalOfQuestion)
    switch answer.status {
    case 304: return TicketStanding(.unchanged)
    case 301, 404, 410: return TicketStanding(.gone)
    case 200:
      let issue = try answer.decoded(Standing.self, by: JSONDecoder(), endpoint: "issues")
      return TicketStanding(issue.state == "closed" ? .closed : .open, mark: answer.header("ETag"))
    default: throw .rejected(reason: "GitHub answered \(answer.status)")
    }
  }

  /// Of a single issue, 404 and 410 are answers.
  private func refusalOfQuestion(_ answer: WebAnswer) -> ConnectorError? {
    [301, 304, 404, 410].contains(answer.status) ? nil : refusal(answer)
  }

  private static let pageSize = 100
  private static let pages = 5
  /// Seconds that clocks may differ.
  private static let slack: TimeInterval = 300

  private func request(
    _ method: HTTPRequest.Method, _ query: [URLQueryItem], _ issue: String = ""
  ) async throws(ConnectorError) -> WebRequest {
    var url = forge.api.appending(path: "repos/\(forge.project)/issues\(issue)")
    if !query.isEmpty { url.append(queryItems: query) }
    var request = WebRequest(method, url)
    request.headers[.accept] = "application/vnd.github+json"
    request.set("x-github-api-version", "2022-11-28")
    if let token = try await secret() { request.headers[.authorization] = "Bearer \(token.reveal())" }
    return request
  }

  /// A limit of requests comes as 403 or 429 with a moment; everything else in the 400s is for a person.
  private func refusal(_ answer: WebAnswer) -> ConnectorError? {
    switch answer.status {
    case 403 where answer.header("x-ratelimit-remaining") == "0" || answer.header("retry-after") != nil:
      guard let date = RetrySignal.date(in: answer, now: world.now()) else { return nil }
      return .waitUntil(date, reason: "too many requests (403)")
    case 401: return .rejected(reason: "GitHub refused the token (401)")
    case 403: return .rejected(reason: "the token may not open issues in \(forge.project) (403)")
    case 404: return .rejected(reason: "no project \(forge.project) that the token can see (404)")
    case 410: return .rejected(reason: "\(forge.project) has its issues turned off (410)")
    case 422: return .rejected(reason: "GitHub did not accept the issue (422)")
    default: return nil
    }
  }

  private func receipt(of issue: Issue) -> NoticeReceipt {
    NoticeReceipt(
      remoteID: RemoteID(String(issue.number)), ticket: "\(forge.project)#\(issue.number)",
      url: URL(string: issue.html_url), state: nil)
  }

  private struct Standing: Decodable {
    let state: String
  }

  private struct NewIssue: Encodable {
    let title: String
    let body: String
    let labels: [String]
  }

  private struct Issue: Decodable {
    let number: Int
    let html_url: String
    let body: String?
  }
}
