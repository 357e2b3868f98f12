import AsyncHTTPClient
import Foundation
import HTTPTypes
import InboxConnect
import NIOCore
import NIOHTTP1

extension HTTPClientResponse {
  /// The body up to the request's limit. A longer one is refused as soon as that is known; its connection is closed.
  func wholeBody(of request: WebRequest) async throws -> Data {
    let limit = request.answerLimit
    let announced = headers.first(name: "Content-Length").flatMap { Int($0) } ?? 0
    if announced > limit, request.method != .head { throw TransportError.tooLarge(limit: limit) }
    var whole = Data()
    for try await piece in body {
      if whole.count + piece.readableBytes > limit { throw TransportError.tooLarge(limit: limit) }
      whole.append(contentsOf: piece.readableBytesView)
    }
    return whole
  }
}

extension HTTPFields {
  /// Fields whose name no header can have are left out.
  init(_ headers: HTTPHeaders) {
    self.init()
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { append(HTTPField(name: name, value: value)) }
    }
  }
}
