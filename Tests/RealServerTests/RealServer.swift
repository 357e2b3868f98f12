import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxHTTP
import InboxTesting
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A server of a platform's own software on a loopback port, run by a script of `Tests/RealServers`, in a folder that goes with it.
struct RealServer {
  /// Whether servers may be installed and run here: `MOOT_TEST_CACHE` names the folder that keeps them between runs.
  static var isPossible: Bool { ProcessInfo.processInfo.environment["MOOT_TEST_CACHE"] != nil }

  /// A script ended with a failure.
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  let script: String
  let folder: URL
  let port: Int
  let transport: LossyTransport
  private let http: HTTPTransport
  private(set) var facts: [String: String] = [:]

  private init(_ script: String) throws {
    self.script = script
    folder = FileManager.default.temporaryDirectory.appending(path: "moot-\(script)-\(UUID().uuidString)")
    port = try LoopbackPort.free()
    http = HTTPTransport(HTTPSettings(userAgent: Moot.userAgent))
    transport = LossyTransport(http)
  }

  /// Runs `body` with a fresh server, which is gone afterwards whatever happens.
  static func run(_ script: String, _ body: (inout RealServer) async throws -> Void) async throws {
    var server = try RealServer(script)
    let result: Result<Void, any Error>
    do {
      try server.start()
      result = .success(try await body(&server))
    } catch {
      result = .failure(error)
    }
    _ = try? server.script("stop")
    await server.http.close()
    try? FileManager.default.removeItem(at: server.folder)
    try result.get()
  }

  var address: String { facts["URL"] ?? "" }

  var world: ConnectorWorld { ConnectorWorld(transport: transport) { Date() } }

  /// A value that the script printed.
  func fact(_ name: String) throws -> String { try #require(facts[name], "the script said nothing of \(name)") }

  mutating func start() throws {
    // Another program may have taken the port since it was found free: a second try tells.
    let said: String
    do {
      said = try script("start")
    } catch {
      _ = try? script("stop")
      said = try script("start")
    }
    for line in said.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { facts[parts[0]] = parts[1] }
    }
  }

  func stop() throws { _ = try script("stop") }

  private func script(_ verb: String) throws -> String {
    let file = URL(filePath: #filePath, directoryHint: .notDirectory)
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "RealServers/\(script).sh")
    let words = [file.path, verb, folder.path] + (verb == "start" ? [String(port)] : [])
    let (status, output) = try ShellProgram.run(words)
    guard status == 0 else { throw Refusal(description: "\(script).sh \(verb) failed; it said why on standard error") }
    return output
  }
}

/// The live transport, with answers to orders lost on demand: what the server did is done, and nobody hears of it.
final class LossyTransport: Transport {
  private let inner: HTTPTransport
  private let losses = Mutex(0)

  init(_ inner: HTTPTransport) {
    self.inner = inner
  }

  /// Loses the answers to the next `count` orders.
  func lose(_ count: Int) { losses.withLock { $0 = count } }

  func send(_ request: WebRequest) async throws(TransportError) -> WebAnswer {
    let answer = try await inner.send(request)
    let isLost = losses.withLock { left in
      guard request.method != .get, left > 0 else { return false }
      left -= 1
      return true
    }
    if isLost { throw .noAnswer(reason: "the test lost the answer") }
    return answer
  }

  func stream(_ request: WebRequest, pause: Duration) async throws(TransportError) -> WebStream {
    try await inner.stream(request, pause: pause)
  }
}

extension RealServer {
  /// One request of somebody else's client; the whole answer, whatever its status.
  func send(
    _ method: HTTPRequest.Method, _ path: String, authorization: String? = nil, type: String = "application/json",
    body: Data? = nil
  ) async throws -> WebAnswer {
    var request = WebRequest(method, try #require(URL(string: address + path)), body: body)
    if let authorization { request.headers[.authorization] = authorization }
    if body != nil { request.headers[.contentType] = type }
    return try await http.send(request)
  }

  /// As above, with JSON both ways; records an answer that is no success.
  @discardableResult
  func ask(
    _ method: HTTPRequest.Method, _ path: String, authorization: String? = nil, _ body: [String: Any]? = nil
  ) async throws -> Any {
    let data = try body.map { try JSONSerialization.data(withJSONObject: $0) }
    let answer = try await send(method, path, authorization: authorization, body: data)
    try #require(
      answer.isSuccess, "\(method) \(path): \(answer.status) \(String(decoding: answer.body, as: UTF8.self))")
    return try JSONSerialization.jsonObject(with: answer.body, options: [.fragmentsAllowed])
  }
}
