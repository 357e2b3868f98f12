import Foundation
import HTTPTypes
package import InboxConnect

/// What tests want to know about a request that was made.
extension WebRequest {
  /// `GET /path?query`, percent-encoded as sent.
  package var line: String {
    let query = URLComponents(url: url, resolvingAgainstBaseURL: false)?.percentEncodedQuery
    return "\(method.rawValue) \(encodedPath)" + (query.map { "?\($0)" } ?? "")
  }

  package var encodedPath: String {
    URLComponents(url: url, resolvingAgainstBaseURL: false)?.percentEncodedPath ?? ""
  }

  package var plainPath: String {
    URLComponents(url: url, resolvingAgainstBaseURL: false)?.path ?? ""
  }

  /// The query's plain values; of a repeated name the last one.
  package var query: [String: String] {
    let items = URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
  }

  package var bodyText: String { String(decoding: body ?? Data(), as: UTF8.self) }

  /// The body's JSON object as Foundation reads it; empty where it is none.
  package var bodyObject: [String: Any] {
    (try? JSONSerialization.jsonObject(with: body ?? Data())) as? [String: Any] ?? [:]
  }

  package func header(_ name: String) -> String? {
    HTTPField.Name(name).flatMap { headers[$0] }
  }
}
