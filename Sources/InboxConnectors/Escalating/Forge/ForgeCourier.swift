package import Foundation
import HTTPTypes
package import InboxConnect
package import InboxModel

/// Tells an escalation by opening an issue, and sees by the issue how it stands.
package struct ForgeCourier<Issues: ForgeIssues>: Courier {
  private let forge: EscalationTarget.Forge
  private let issues: Issues
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
    issues = Issues(forge)
    self.wording = wording
    self.zone = zone
    self.secret = secret
    self.world = world
  }

  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    var request = try await request(.post, [])
    let issue = issues.newIssue(
      title: notice.title(wording.escalation), text: notice.markdown(wording, zone: zone))
    do { request.body = try JSONEncoder().encode(issue) } catch { throw .rejected(reason: "not JSON") }
    request.headers[.contentType] = "application/json"
    let answer = try await world.transport.ask(request, for: .order, now: world.now(), reading: refusal)
    guard answer.status == 201 else { throw unexpected(answer) }
    return receipt(of: try answer.decoded(Issues.Issue.self, by: JSONDecoder(), endpoint: "issues"))
  }

  /// Looks through the issues since the attempt. A forge's list is current; its search lags behind.
  package func find(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt? {
    let since = (notice.attemptedAt ?? notice.createdAt).addingTimeInterval(-Self.slack).formatted(.iso8601)
    for page in 1...Self.pages {
      let request = try await request(.get, issues.listing(since: since, page: page, size: Self.pageSize))
      let answer = try await world.transport.ask(request, for: .question, now: world.now(), reading: refusal)
      guard answer.isSuccess else { throw unexpected(answer) }
      let found = try answer.decoded([Issues.Issue].self, by: JSONDecoder(), endpoint: "issues")
      if let ours = found.first(where: { $0.text?.contains(notice.mark) ?? false }) { return receipt(of: ours) }
      if found.count < Self.pageSize { return nil }
    }
    throw .notFindable
  }

  package func standing(of notice: EscalationNotice, mark: String?) async throws(ConnectorError) -> TicketStanding {
    guard case .sent(let id?) = notice.delivery.state, let number = Int(id.value) else { return TicketStanding(.gone) }
    var request = try await request(.get, [], issue: number)
    if let mark { request.headers[.ifNoneMatch] = mark }
    // Of a single issue, these are answers.
    let answers = Issues.gone.union([304])
    let answer = try await world.transport.ask(request, for: .question, now: world.now()) {
      answers.contains($0.status) ? nil : refusal($0)
    }
    switch answer.status {
    case 304: return TicketStanding(.unchanged)
    case 200:
      let issue = try answer.decoded(Standing.self, by: JSONDecoder(), endpoint: "issues")
      return TicketStanding(issue.state == "closed" ? .closed : .open, mark: answer.header("ETag"))
    case let status where Issues.gone.contains(status): return TicketStanding(.gone)
    default: throw unexpected(answer)
    }
  }
}

extension ForgeCourier {
  private static var pageSize: Int { 100 }
  private static var pages: Int { 5 }
  /// Seconds that clocks may differ.
  private static var slack: TimeInterval { 300 }

  private func request(
    _ method: HTTPRequest.Method, _ query: [URLQueryItem], issue: Int? = nil
  ) async throws(ConnectorError) -> WebRequest {
    guard var url = issues.address(of: issue) else { throw .rejected(reason: "not a web address") }
    if !query.isEmpty { url.append(queryItems: query) }
    var request = WebRequest(method, url)
    issues.sign(&request, token: try await secret()?.reveal())
    return request
  }

  /// What every forge's answers of this kind are for a person to mend, and the forge's own.
  private func refusal(_ answer: WebAnswer) -> ConnectorError? {
    if let own = issues.refusal(answer, now: world.now()) { return own }
    switch answer.status {
    case 401: return .rejected(reason: "\(Issues.name) refused the token (401)")
    case 403 where !isLimit(answer):
      return .rejected(reason: "the token may not open issues in \(forge.project) (403)")
    case 404: return .rejected(reason: "no project \(forge.project) that the token can see (404)")
    case 400, 409, 422: return .rejected(reason: "\(Issues.name) did not accept the issue (\(answer.status))")
    default: return nil
    }
  }

  /// A limit of requests comes with a moment; the transport reads it.
  private func isLimit(_ answer: WebAnswer) -> Bool {
    answer.header("x-ratelimit-remaining") == "0" || answer.header("retry-after") != nil
  }

  private func unexpected(_ answer: WebAnswer) -> ConnectorError {
    .rejected(reason: "\(Issues.name) answered \(answer.status)")
  }

  private func receipt(of issue: Issues.Issue) -> NoticeReceipt {
    NoticeReceipt(
      remoteID: RemoteID(String(issue.place)), ticket: "\(forge.project)#\(issue.place)", url: URL(string: issue.page),
      state: nil)
  }
}

/// What every forge says of an issue.
private struct Standing: Decodable {
  let state: String
}
