package import Foundation
import HTTPTypes
package import InboxConnect
package import InboxModel

/// Opens an issue on GitLab.
///
/// Source: docs.gitlab.com/api/issues (new issue, list project issues, single project issue).
package struct GitLabCourier: Courier {
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
      title: notice.title(wording.escalation), description: notice.markdown(wording, zone: zone),
      labels: forge.labels.joined(separator: ","))
    do { request.body = try JSONEncoder().encode(issue) } catch { throw .rejected(reason: "not JSON") }
    request.headers[.contentType] = "application/json"
    let answer = try await world.transport.ask(request, for: .order, now: world.now(), reading: refusal)
    guard answer.status == 201 else { throw .rejected(reason: "GitLab answered \(answer.status)") }
    return try receipt(of: answer.decoded(Issue.self, by: JSONDecoder(), endpoint: "issues"))
  }

  /// Looks through the issues that were opened since the attempt.
  package func find(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt? {
    let since = (notice.attemptedAt ?? notice.createdAt).addingTimeInterval(-Self.slack)
    for page in 1...Self.pages {
      let request = try await request(
        .get,
        [
          URLQueryItem(name: "scope", value: "all"), URLQueryItem(name: "order_by", value: "created_at"),
          URLQueryItem(name: "sort", value: "desc"),
          URLQueryItem(name: "created_after", value: since.formatted(.iso8601)),
          URLQueryItem(name: "per_page", value: String(Self.pageSize)), URLQueryItem(name: "page", value: String(page)),
        ])
      let answer = try await world.transport.ask(request, for: .question, now: world.now(), reading: refusal)
      guard answer.isSuccess else { throw .rejected(reason: "GitLab answered \(answer.status)") }
      let issues = try answer.decoded([Issue].self, by: JSONDecoder(), endpoint: "issues")
      if let found = issues.first(where: { $0.description?.contains(notice.mark) ?? false }) {
        return receipt(of: found)
      }
      if issues.count < Self.pageSize { return nil }
    }
    throw .notFindable
  }

  package func standing(of notice: EscalationNotice, mark: String?) async throws(ConnectorError) -> TicketStanding {
    guard case .sent(let id?) = notice.delivery.state, let number = Int(id.value) else { return TicketStanding(.gone) }
    var request = try await request(.get, [], "/\(number)")
    if let mark { request.headers[.ifNoneMatch] = mark }
    let answer = try await world.transport.ask(request, for: .question, now: world.now(), reading: refusalOfQuestion)
    switch answer.status {
    case 304: return TicketStanding(.unchanged)
    case 404: return TicketStanding(.gone)
    case 200:
      let issue = try answer.decoded(Standing.self, by: JSONDecoder(), endpoint: "issues")
      return TicketStanding(issue.state == "closed" ? .closed : .open, mark: answer.header("ETag"))
    default: throw .rejected(reason: "GitLab answered \(answer.status)")
    }
  }

  /// Of a single issue, 404 is an answer.
  private func refusalOfQuestion(_ answer: WebAnswer) -> ConnectorError? {
    [304, 404].contains(answer.status) ? nil : refusal(answer)
  }

  private static let pageSize = 100
  private static let pages = 5
  /// Seconds that clocks may differ.
  private static let slack: TimeInterval = 300

  /// The project's whole path is one part of the address, its slashes encoded.
  private func request(
    _ method: HTTPRequest.Method, _ query: [URLQueryItem], _ issue: String = ""
  ) async throws(ConnectorError) -> WebRequest {
    let base = forge.api.absoluteString.hasSuffix("/") ? forge.api.absoluteString : forge.api.absoluteString + "/"
    let project = forge.project.replacing("/", with: "%2F")
    guard var url = URL(string: "\(base)projects/\(project)/issues\(issue)") else {
      throw .rejected(reason: "not a web address")
    }
    if !query.isEmpty { url.append(queryItems: query) }
    var request = WebRequest(method, url)
    if let token = try await secret() { request.set("private-token", token.reveal()) }
    return request
  }

  private func refusal(_ answer: WebAnswer) -> ConnectorError? {
    switch answer.status {
    case 401: .rejected(reason: "GitLab refused the token (401)")
    case 403: .rejected(reason: "the token may not open issues in \(forge.project) (403)")
    case 404: .rejected(reason: "no project \(forge.project) that the token can see (404)")
    case 400, 409, 422: .rejected(reason: "GitLab did not accept the issue (\(answer.status))")
    default: nil
    }
  }

  private func receipt(of issue: Issue) -> NoticeReceipt {
    NoticeReceipt(
      remoteID: RemoteID(String(issue.iid)), ticket: "\(forge.project)#\(issue.iid)", url: URL(string: issue.web_url),
      state: nil)
  }

  private struct Standing: Decodable {
    let state: String
  }

  private struct NewIssue: Encodable {
    let title: String
    let description: String
    let labels: String
  }

  private struct Issue: Decodable {
    let iid: Int
    let web_url: String
    let description: String?
  }
}
