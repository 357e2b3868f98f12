package import Foundation
import HTTPTypes
package import InboxConnect

/// What a scripted request gets.
package enum ScriptedAnswer: Sendable {
  case answer(WebAnswer)
  /// Made from the request.
  case computed(@Sendable (WebRequest) throws(TransportError) -> WebAnswer)
  case failure(TransportError)
  /// A head and the pieces of the body, for `Transport.stream`.
  case stream(WebAnswer, [Data])
  /// Nothing, until the asking task is cancelled.
  case untilCancelled

  /// An answer with a JSON body.
  package static func json(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> ScriptedAnswer {
    .body(text, type: "application/json", status: status, headers: headers)
  }

  /// An answer with a body of any type.
  package static func body(
    _ text: String, type: String, status: Int = 200, headers: [String: String] = [:]
  ) -> ScriptedAnswer {
    var fields = HTTPFields()
    fields[.contentType] = type
    for (name, value) in headers {
      if let name = HTTPField.Name(name) { fields[name] = value }
    }
    return .answer(WebAnswer(status: status, headers: fields, body: Data(text.utf8)))
  }

  /// The recorded answer in `file` (see `WebAnswer.init(capture:)`).
  package static func capture(_ file: URL) throws -> ScriptedAnswer {
    .answer(try WebAnswer(capture: file))
  }
}
