/// Carries requests to a platform. The live one is over async-http-client; tests give recorded answers.
package protocol Transport: Sendable {
  /// Sends and reads the whole answer (at most `WebRequest.answerLimit` bytes), within the request's timeout. Follows no redirects.
  func send(_ request: WebRequest) async throws(TransportError) -> WebAnswer

  /// Sends, and gives the answer's body as it comes. `pause` is the longest silence that is still a living stream.
  func stream(_ request: WebRequest, pause: Duration) async throws(TransportError) -> WebStream
}
