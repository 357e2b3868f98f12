import AsyncHTTPClient
import Foundation
import HTTPTypes
import InboxConnect
import NIOCore
import NIOHTTP1

extension HTTPClientRequest {
  init(_ request: WebRequest, ticket: UInt64, userAgent: String) {
    self.init(url: request.url.absoluteString)
    method = HTTPMethod(rawValue: request.method.rawValue)
    for field in request.headers {
      headers.add(name: field.name.rawName, value: field.value)
    }
    if request.headers[.userAgent] == nil { headers.add(name: "User-Agent", value: userAgent) }
    headers.replaceOrAdd(name: DepartureGate.ticketHeader, value: String(ticket))
    if let body = request.body { self.body = .bytes(ByteBuffer(bytes: body)) }
  }
}
