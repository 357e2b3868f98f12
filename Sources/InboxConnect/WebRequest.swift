package import Foundation
package import HTTPTypes

/// One HTTP request, complete.
package struct WebRequest: Hashable, Sendable {
  package var method: HTTPRequest.Method
  package var url: URL
  package var headers: HTTPFields
  package var body: Data?
  /// From the first byte sent to the last one read.
  package var timeout: Duration
  /// Bytes; a longer answer is refused as `tooLarge`.
  package var answerLimit: Int

  package init(
    _ method: HTTPRequest.Method, _ url: URL, headers: HTTPFields = [:], body: Data? = nil,
    timeout: Duration = .seconds(30), answerLimit: Int = 32 << 20
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.answerLimit = answerLimit
  }
}
