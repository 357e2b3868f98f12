import FlyingFox
import FlyingSocks
import Foundation

/// The seam between FlyingFox's requests and responses and ours.
enum FoxBinding {
  static func answer(
    _ request: HTTPRequest, with handler: LoopbackListener.Handler
  ) async throws -> HTTPResponse {
    var headers: [String: String] = [:]
    for (name, value) in request.headers { headers[name.rawValue] = value }
    let simulated = SimulatedRequest(
      request.method.rawValue, request.target.rawValue, headers: headers, body: try await request.bodyData)
    return response(await handler(simulated))
  }

  private static func response(_ answer: SimulatedResponse) -> HTTPResponse {
    var headers = HTTPHeaders()
    for header in answer.headers { headers.addValue(header.value, for: HTTPHeader(header.name)) }
    let status = HTTPStatusCode(answer.status, phrase: phrase(answer.status))
    switch answer.body {
    case .bytes(let data): return HTTPResponse(statusCode: status, headers: headers, body: data)
    case .stream(let chunks):
      return HTTPResponse(statusCode: status, headers: headers, body: HTTPBodySequence(from: ByteStream(next: chunks)))
    case .cut(let data, let announced):
      headers[.contentLength] = String(announced)
      let bytes = ByteStream(start: data, next: { nil }, breaksOff: true)
      return HTTPResponse(statusCode: status, headers: headers, body: HTTPBodySequence(from: bytes, count: announced))
    case .silence(let gate): return HTTPResponse(webSocket: Silence(gate: gate))
    }
  }

  private static func phrase(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 201: "Created"
    case 202: "Accepted"
    case 204: "No Content"
    case 302: "Found"
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 409: "Conflict"
    case 410: "Gone"
    case 413: "Request Entity Too Large"
    case 422: "Unprocessable Entity"
    case 429: "Too Many Requests"
    case 500: "Internal Server Error"
    case 501: "Not Implemented"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    default: "Status"
    }
  }
}

/// Closes the connection without a byte of answer: FlyingFox writes the header of an upgrade only after its handler agreed.
private struct Silence: WSHandler {
  var gate: Gate?

  func makeFrames(for client: AsyncThrowingStream<WSFrame, any Error>) async throws -> AsyncStream<WSFrame> {
    await gate?.wait()
    throw SocketError.disconnected
  }
}
