import Foundation
package import HTTPTypes
package import InboxConnect

/// One request that a script waits for, and its answer.
package struct ScriptedExpectation: Sendable, CustomStringConvertible {
  let method: HTTPRequest.Method
  let path: String
  let query: [String: String?]
  let condition: @Sendable (WebRequest) -> Bool
  let answer: ScriptedAnswer
  /// How often it may still be asked; nil: without end.
  var remaining: Int?

  /// `path` is as it stands in the address, percent-encoded or plain, without host and query. `query` holds names that must have this
  /// (plain) value, or be absent where it is nil; other names do not matter. `times`: nil for any number.
  package init(
    _ method: HTTPRequest.Method, _ path: String, query: [String: String?] = [:], times: Int? = 1,
    where condition: @escaping @Sendable (WebRequest) -> Bool = { _ in true }, _ answer: ScriptedAnswer
  ) {
    self.method = method
    self.path = path
    self.query = query
    self.condition = condition
    self.answer = answer
    remaining = times
  }

  func matches(_ request: WebRequest) -> Bool {
    guard remaining != 0, request.method == method, request.encodedPath == path || request.plainPath == path else {
      return false
    }
    let given = request.query
    return query.allSatisfy { given[$0.key] == $0.value } && condition(request)
  }

  package var description: String {
    let items = query.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value ?? "(absent)")" }
    return "\(method.rawValue) \(path)" + (items.isEmpty ? "" : "?" + items.joined(separator: "&"))
  }
}
