import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxHTTP
import InboxTesting
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A mastodon-mock on a loopback port, run by `Tests/RealServers/mastodon-mock.sh`, and the people who use it from elsewhere.
struct MastodonMock {
  /// Whether servers may be installed and run here.
  static var isPossible: Bool { ProcessInfo.processInfo.environment["MOOT_TEST_CACHE"] != nil }

  let folder: URL
  let port: Int
  let transport: HTTPTransport
  private(set) var facts: [String: String] = [:]

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "moot-mastodon-\(UUID().uuidString)")
    port = try LoopbackPort.free()
    transport = HTTPTransport(HTTPSettings(userAgent: Moot.userAgent))
  }

  var address: String { facts["URL"] ?? "" }
  var world: ConnectorWorld { ConnectorWorld(transport: transport) { Date() } }

  mutating func start() throws {
    let output = try run(["start", folder.path, String(port)])
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { facts[parts[0]] = parts[1] }
    }
  }

  func stop() throws { _ = try run(["stop", folder.path]) }

  func remove() async {
    _ = try? run(["stop", folder.path])
    await transport.close()
    try? FileManager.default.removeItem(at: folder)
  }

  private func run(_ arguments: [String]) throws -> String {
    let script = URL(filePath: #filePath, directoryHint: .notDirectory)
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "RealServers/mastodon-mock.sh")
    let (status, output) = try ShellProgram.run([script.path] + arguments)
    try #require(status == 0, "mastodon-mock.sh \(arguments.first ?? "") failed; what it said is on standard error")
    return output
  }
}

/// Another client, used by a person with a token of their own.
extension MastodonMock {
  /// Sends a form or asks, and gives the JSON that comes back.
  @discardableResult
  func ask(
    _ method: HTTPRequest.Method, _ path: String, as token: String, _ fields: [String: String] = [:]
  ) async throws -> Any {
    var request = WebRequest(method, try #require(URL(string: address + path)))
    request.headers[.authorization] = "Bearer " + (facts[token] ?? "")
    if !fields.isEmpty {
      request.headers[.contentType] = "application/json"
      request.body = try JSONSerialization.data(withJSONObject: fields)
    }
    let answer = try await transport.send(request)
    try #require(answer.isSuccess, "\(method) \(path): \(answer.status)")
    return try JSONSerialization.jsonObject(with: answer.body, options: [.fragmentsAllowed])
  }

  /// Somebody posts; gives the post's id.
  func post(_ text: String, as token: String, to parent: String? = nil, visibility: String = "public") async throws
    -> String
  {
    var fields = ["status": text, "visibility": visibility]
    fields["in_reply_to_id"] = parent
    let status = try await ask(.post, "/api/v1/statuses", as: token, fields) as? [String: Any]
    return try #require(status?["id"] as? String)
  }
}
