import Foundation
import HTTPTypes
import InboxConnect

extension Transport {
  /// Asks an address that a person typed, and goes where it is redirected to (at most five times, never from https to http).
  /// For questions without credentials. The second value is the address that answered in the end.
  func follow(
    _ url: URL, accept: String, answerLimit: Int = 4 << 20, now: Date
  ) async throws(ConnectorError) -> (answer: WebAnswer, url: URL) {
    var url = url
    for _ in 0...5 {
      var request = WebRequest(.get, url, answerLimit: answerLimit)
      request.headers[.userAgent] = Moot.userAgent
      request.headers[.accept] = accept
      let answer = try await ask(request, for: .question, now: now)
      guard [301, 302, 303, 307, 308].contains(answer.status), let place = answer.header("Location") else {
        return (answer, url)
      }
      guard let next = URL(string: place, relativeTo: url)?.absoluteURL, let scheme = next.scheme?.lowercased(),
        scheme == "https" || scheme == "http" && url.scheme?.lowercased() == "http"
      else { throw .rejected(reason: "the server redirects to an address that is not safe") }
      url = next
    }
    throw .rejected(reason: "the server redirects without end")
  }
}
