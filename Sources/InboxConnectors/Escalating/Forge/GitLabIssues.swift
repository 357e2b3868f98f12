package import Foundation
package import InboxConnect
package import InboxModel

/// The issues of GitLab.
///
/// Source: docs.gitlab.com/api/issues (new issue, list project issues, single project issue).
package struct GitLabIssues: ForgeIssues {
  private let forge: EscalationTarget.Forge
  package static let name = "GitLab"
  package static let gone: Set = [404]

  package init(_ forge: EscalationTarget.Forge) { self.forge = forge }

  /// The project's whole path is one part of the address, its slashes encoded.
  package func address(of issue: Int?) -> URL? {
    let base = forge.api.absoluteString.hasSuffix("/") ? forge.api.absoluteString : forge.api.absoluteString + "/"
    return URL(
      string: "\(base)projects/\(forge.project.replacing("/", with: "%2F"))/issues\(issue.map { "/\($0)" } ?? "")")
  }

  package func sign(_ request: inout WebRequest, token: String?) {
    if let token { request.set("private-token", token) }
  }

  package func newIssue(title: String, text: String) -> any Encodable & Sendable {
    NewIssue(title: title, description: text, labels: forge.labels.joined(separator: ","))
  }

  package func listing(since: String, page: Int, size: Int) -> [URLQueryItem] {
    [
      URLQueryItem(name: "scope", value: "all"), URLQueryItem(name: "order_by", value: "created_at"),
      URLQueryItem(name: "sort", value: "desc"), URLQueryItem(name: "created_after", value: since),
      URLQueryItem(name: "per_page", value: String(size)), URLQueryItem(name: "page", value: String(page)),
    ]
  }

  package func refusal(_ answer: WebAnswer, now: Date) -> ConnectorError? { nil }

  private struct NewIssue: Encodable {
    let title: String
    let description: String
    let labels: String
  }

  package struct Issue: ForgeIssue {
    let iid: Int
    let web_url: String
    let description: String?

    package var place: Int { iid }
    package var text: String? { description }
    package var page: String { web_url }
  }
}
