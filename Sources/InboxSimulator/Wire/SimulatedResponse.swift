package import Foundation

/// A pretend platform's answer to one request.
package struct SimulatedResponse: Sendable {
  /// What follows the headers on the wire.
  package enum Body: Sendable {
    case bytes(Data)
    /// The announced length is `announced`, but the connection closes after these bytes.
    case cut(Data, announced: Int)
    /// Chunks as they come: each call waits for the next one; nil ends the body.
    case stream(@Sendable () async -> Data?)
    /// No answer at all: the connection closes. With a gate, it hangs until the gate opens.
    case silence(Gate?)
  }

  package var status: Int
  /// In the order given; names may repeat.
  package var headers: [QueryItem]
  package var body: Body

  package init(status: Int, headers: [QueryItem] = [], body: Body) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  /// An answer with a JSON body.
  package init(
    status: Int = 200, _ json: JSON, headers: [QueryItem] = [], escaping: JSON.Escaping = .minimal
  ) {
    self.init(
      status: status, headers: [QueryItem("Content-Type", "application/json")] + headers,
      body: .bytes(json.encoded(escaping)))
  }

  /// An answer with an HTML page.
  package init(status: Int, html: String) {
    self.init(
      status: status, headers: [QueryItem("Content-Type", "text/html; charset=utf-8")], body: .bytes(Data(html.utf8)))
  }

  /// The whole body when it is known at once; empty for streams and silence.
  package var bytes: Data {
    switch body {
    case .bytes(let data), .cut(let data, _): data
    case .stream, .silence: Data()
    }
  }

  /// The body as JSON.
  package var json: JSON? { JSON(parsing: bytes) }

  /// The first header called `name`, whatever its case.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// This answer with the header `name` set to `value`.
  package func setting(_ name: String, _ value: String) -> SimulatedResponse {
    var copy = self
    copy.headers.removeAll { $0.name.lowercased() == name.lowercased() }
    copy.headers.append(QueryItem(name, value))
    return copy
  }
}
