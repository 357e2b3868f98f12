package import Foundation
import HTTPTypes
package import InboxConnect
package import InboxModel

/// How one forge speaks of a project's issues.
package protocol ForgeIssues: Sendable {
  /// What the forge calls an issue that it has.
  associatedtype Issue: ForgeIssue

  /// As people know it.
  static var name: String { get }

  init(_ forge: EscalationTarget.Forge)

  /// The address of the project's issues, or of one; nil where the settings give none.
  func address(of issue: Int?) -> URL?

  /// The headers of every request, with the token if there is one.
  func sign(_ request: inout WebRequest, token: String?)

  /// The body of the request for a new issue.
  func newIssue(title: String, text: String) -> any Encodable & Sendable

  /// What asks for the issues since a moment, the newest first, page by page.
  func listing(since: String, page: Int, size: Int) -> [URLQueryItem]

  /// What an answer means beyond its status; nil where nothing.
  func refusal(_ answer: WebAnswer, now: Date) -> ConnectorError?

  /// The answers to a question for a single issue that say that it is out of sight for good.
  static var gone: Set<Int> { get }
}

/// An issue as a forge's API gives it.
package protocol ForgeIssue: Decodable, Sendable {
  /// Its number within the project.
  var place: Int { get }
  var text: String? { get }
  var page: String { get }
}
