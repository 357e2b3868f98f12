package import Foundation

/// An HTTP request as the pretend platforms see it: parsed, with no socket behind it.
package struct SimulatedRequest: Sendable {
  package var method: String
  /// The path as sent, percent-encoded, without the query.
  package var path: String
  package var query: [QueryItem]
  /// Header values by lower-case name.
  package var headers: [String: String]
  package var body: Data

  package init(
    _ method: String, _ target: String, headers: [String: String] = [:], body: Data = Data()
  ) {
    let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.method = method
    self.path = String(halves[0])
    self.query = halves.count > 1 ? QueryItem.parse(halves[1]) : []
    self.headers = Dictionary(headers.map { ($0.key.lowercased(), $0.value) }) { _, last in last }
    self.body = body
  }

  /// A request that carries `json` as its body.
  package init(_ method: String, _ target: String, headers: [String: String] = [:], json: JSON) {
    self.init(method, target, headers: headers, body: json.encoded())
    self.headers["content-type"] = "application/json"
  }

  /// The path's decoded segments, without empty ones.
  package var segments: [String] {
    path.split(separator: "/").map { String($0).removingPercentEncoding ?? String($0) }
  }

  /// The path and query as they would stand in a request line.
  package var target: String { query.isEmpty ? path : path + "?" + QueryItem.format(query) }

  /// The first value of the query item `name`.
  package func first(_ name: String) -> String? { query.first { $0.name == name }?.value }

  /// All values of the query item `name`, also when it is written as a list (`name[]=a&name[]=b`, `name[0]=a`).
  package func all(_ name: String) -> [String] {
    query.filter { $0.name == name || $0.name.hasPrefix(name + "[") }.map(\.value)
  }

  /// The token after `Bearer`, if the request carries one.
  package var bearer: String? { credentials(after: "bearer ") }

  /// User name and password of a Basic `Authorization` header.
  package var basic: (user: String, password: String)? {
    guard let encoded = credentials(after: "basic "), let data = Data(base64Encoded: encoded) else { return nil }
    let halves = String(decoding: data, as: UTF8.self)
      .split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
  }

  private func credentials(after scheme: String) -> String? {
    guard let value = headers["authorization"], value.lowercased().hasPrefix(scheme) else { return nil }
    return String(value.dropFirst(scheme.count)).trimmingCharacters(in: .whitespaces)
  }
}
