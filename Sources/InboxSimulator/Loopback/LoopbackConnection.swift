import Foundation
import NIOCore
import NIOHTTP1

/// One client's connection: request after request, until either side has enough.
struct LoopbackConnection: Sendable {
  typealias Channel = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  private typealias Writer = NIOAsyncChannelOutboundWriter<HTTPServerResponsePart>

  var handler: LoopbackListener.Handler

  /// Answers everything that comes. A client that vanishes, and an answer that breaks off, end the connection.
  func serve(_ channel: Channel) async {
    try? await channel.executeThenClose { inbound, outbound in
      var head: HTTPRequestHead?
      var body = Data()
      for try await part in inbound {
        switch part {
        case .head(let next):
          head = next
          body = Data()
        case .body(let bytes): body.append(contentsOf: bytes.readableBytesView)
        case .end:
          guard let request = head else { continue }
          let goesOn = try await write(await handler(simulated(request, body)), to: outbound)
          guard goesOn, request.isKeepAlive else { return }
        }
      }
    }
  }

  private func simulated(_ head: HTTPRequestHead, _ body: Data) -> SimulatedRequest {
    var headers: [String: String] = [:]
    for (name, value) in head.headers { headers[name] = value }
    return SimulatedRequest(head.method.rawValue, head.uri, headers: headers, body: body)
  }

  /// Writes one answer and tells whether another may follow on this connection.
  private func write(_ answer: SimulatedResponse, to outbound: Writer) async throws -> Bool {
    var head = HTTPResponseHead(
      version: .http1_1, status: HTTPResponseStatus(statusCode: answer.status),
      headers: HTTPHeaders(answer.headers.map { ($0.name, $0.value) }))
    switch answer.body {
    case .bytes(let data):
      if answer.status != 204 { head.headers.replaceOrAdd(name: "Content-Length", value: String(data.count)) }
      try await outbound.write(contentsOf: [.head(head), .body(.byteBuffer(ByteBuffer(bytes: data))), .end(nil)])
      return true
    case .stream(let chunks):
      try await outbound.write(.head(head))
      while let chunk = await chunks() { try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: chunk)))) }
      try await outbound.write(.end(nil))
      return true
    case .cut(let data, let announced):
      head.headers.replaceOrAdd(name: "Content-Length", value: String(announced))
      try await outbound.write(contentsOf: [.head(head), .body(.byteBuffer(ByteBuffer(bytes: data)))])
      return false
    case .silence(let gate):
      await gate?.wait()
      return false
    }
  }
}
