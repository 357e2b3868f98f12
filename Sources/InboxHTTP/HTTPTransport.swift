import AsyncHTTPClient
import Foundation
import HTTPTypes
package import InboxConnect
import NIOCore
import NIOHTTP1

/// Carries requests over HTTP/1.1 and TLS. Costs nothing until the first request; its owner calls `close` when done with it.
///
/// Whether a failed request can have been carried out is not guessed from the kind of failure: `DepartureGate` knows whether its
/// first byte was handed to a connection.
package final class HTTPTransport: Transport {
  let settings: HTTPSettings
  let board: DepartureBoard
  private let clients: HTTPClients

  package init(_ settings: HTTPSettings) {
    self.settings = settings
    board = DepartureBoard()
    clients = HTTPClients(settings: settings, board: board)
  }

  package func send(_ request: WebRequest) async throws(TransportError) -> WebAnswer {
    try await travel(request, timeout: request.timeout) { response in
      let body = try await response.wholeBody(of: request)
      return WebAnswer(status: Int(response.status.code), headers: HTTPFields(response.headers), body: body)
    }
  }

  /// Breaks off what is under way and closes every connection; requests after this are refused.
  package func close() async {
    await clients.close()
  }

  /// Sends `request` and hands over its answer's head, all within `timeout`; turns every failure into what it means for the caller.
  func travel<Value: Sendable>(
    _ request: WebRequest, timeout: Duration, _ read: @escaping @Sendable (HTTPClientResponse) async throws -> Value
  ) async throws(TransportError) -> Value {
    let way = try way(to: request.url)
    let ticket = board.issue()
    let prepared = HTTPClientRequest(request, ticket: ticket, userAgent: settings.userAgent)
    do {
      let value = try await TimeLimit.within(timeout) {
        // The client's own deadline is only a second line: ours covers the body as well.
        try await read(way.client.execute(prepared, timeout: TimeAmount(timeout) + .seconds(60)))
      }
      _ = board.conclude(ticket)
      return value
    } catch {
      let hasLeft = board.conclude(ticket)
      if Task.isCancelled || error is CancellationError { throw .cancelled }
      if let error = error as? TransportError { throw error }
      let reason = FailureReason(host: way.host, proxy: way.proxy, timeout: timeout).sentence(
        for: error, hasLeft: hasLeft)
      throw hasLeft ? .noAnswer(reason: reason) : .notSent(reason: reason)
    }
  }

  /// How a request goes out, and what its destination is called in a sentence.
  private struct Way: Sendable {
    let client: HTTPClient
    let host: String
    let proxy: String?
  }

  private func way(to url: URL) throws(TransportError) -> Way {
    guard let name = url.host, !name.isEmpty, let scheme = url.scheme?.lowercased() else {
      throw .notSent(reason: "not a web address")
    }
    let host = "\(name):\(url.port ?? (scheme == "https" ? 443 : 80))"
    switch scheme {
    case "https": break
    case "http" where LoopbackHost.contains(name) || settings.plainHosts.contains(name.lowercased()): break
    case "http": throw .notSent(reason: "\(host) is not encrypted (http), and passwords would travel in the clear")
    default: throw .notSent(reason: "not a web address")
    }
    let proxy: Proxy?
    do {
      proxy = try settings.proxies.proxy(to: url)
    } catch {
      throw .notSent(reason: error.reason)
    }
    guard let client = clients.client(through: proxy) else {
      throw .notSent(reason: "the connection is closed for good")
    }
    return Way(client: client, host: host, proxy: proxy.map { "\($0.host):\($0.port)" })
  }
}
