import Foundation
import HTTPTypes
import InboxConnect
import InboxHTTP
import Testing

extension WebRequest {
  /// Longer than any machine takes, however busy: what these tests wait for comes, or the test is wrong.
  static let patience = Duration.seconds(600)

  static func loopback(
    _ method: HTTPRequest.Method = .get, port: Int, path: String = "/", secure: Bool = false,
    body: String? = nil,
    timeout: Duration = patience, answerLimit: Int = 1 << 20
  ) throws -> WebRequest {
    let url = try InboxHTTPTests.url("\(secure ? "https" : "http")://localhost:\(port)\(path)")
    return WebRequest(
      method, url, body: body.map { Data($0.utf8) }, timeout: timeout, answerLimit: answerLimit)
  }
}

/// Runs `body` with a transport that is closed afterwards.
@discardableResult
func withTransport<Value>(
  proxies: ProxyRules = .none, trust: HTTPSettings.Trust = .system, plainHosts: Set<String> = [],
  connectTimeout: Duration = WebRequest.patience, _ body: (HTTPTransport) async throws -> Value
) async throws -> Value {
  let transport = HTTPTransport(
    HTTPSettings(
      userAgent: "moot/test", proxies: proxies, trust: trust, plainHosts: plainHosts,
      connectTimeout: connectTimeout))
  do {
    let value = try await body(transport)
    await transport.close()
    return value
  } catch {
    await transport.close()
    throw error
  }
}

/// What `transport` says of a request that fails; nil when it succeeds.
func failure(of request: WebRequest, over transport: HTTPTransport) async -> TransportError? {
  do {
    _ = try await transport.send(request)
    return nil
  } catch {
    return error
  }
}

func url(_ text: String) throws -> URL {
  try #require(URL(string: text))
}
