package import Foundation
import HTTPTypes
package import InboxConnect
package import InboxModel

/// The issues of GitHub, or of a server with its API.
///
/// Source: docs.github.com/rest/issues/issues (create an issue, list repository issues, get an issue), API version 2022-11-28; conditional
/// requests: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api.
package struct GitHubIssues: ForgeIssues {
  private let forge: EscalationTarget.Forge
  package static let name = "GitHub"
  /// What was transferred, deleted or hidden tells nothing any more.
  package static let gone: Set = [301, 404, 410]

  package init(_ forge: EscalationTarget.Forge) { self.forge = forge }

  package func address(of issue: Int?) -> URL? {
    forge.api.appending(path: "repos/\(forge.project)/issues\(issue.map { "/\($0)" } ?? "")")
  }

  package func sign(_ request: inout WebRequest, token: String?) {
    request.headers[.accept] = "application/vnd.github+json"
    request.set("x-github-api-version", "2022-11-28")
    if let token { request.headers[.authorization] = "Bearer \(token)" }
  }

  package func newIssue(title: String, text: String) -> any Encodable & Sendable {
    NewIssue(title: title, body: text, labels: forge.labels)
  }

  /// Those that were opened or changed since.
  package func listing(since: String, page: Int, size: Int) -> [URLQueryItem] {
    [
      URLQueryItem(name: "state", value: "all"), URLQueryItem(name: "sort", value: "created"),
      URLQueryItem(name: "direction", value: "desc"), URLQueryItem(name: "since", value: since),
      URLQueryItem(name: "per_page", value: String(size)), URLQueryItem(name: "page", value: String(page)),
    ]
  }

  /// A limit of requests can come as 403.
  package func refusal(_ answer: WebAnswer, now: Date) -> ConnectorError? {
    switch answer.status {
    case 403:
      guard answer.header("x-ratelimit-remaining") == "0" || answer.header("retry-after") != nil,
        let date = RetrySignal.date(in: answer, now: now)
      else { return nil }
      return .waitUntil(date, reason: "too many requests (403)")
    case 410: return .rejected(reason: "\(forge.project) has its issues turned off (410)")
    default: return nil
    }
  }

  private struct NewIssue: Encodable {
    let title: String
    let body: String
    let labels: [String]
  }

  package struct Issue: ForgeIssue {
    let number: Int
    let html_url: String
    let body: String?

    package var place: Int { number }
    package var text: String? { body }
    package var page: String { html_url }
  }
}
