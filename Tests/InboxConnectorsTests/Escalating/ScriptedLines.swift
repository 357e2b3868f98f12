import Foundation
import InboxConnect
import Synchronization

/// A mail server that says what a test wrote, and remembers what it was told.
final class ScriptedLines: LineTransport {
  /// What the server says next; `nil` breaks the connection.
  private let script: Mutex<[String?]>
  private let said = Mutex<[String]>([])
  private let refusal: TransportError?

  init(_ script: [String?], refusal: TransportError? = nil) {
    self.script = Mutex(script)
    self.refusal = refusal
  }

  /// Every line that it was told, and `(encrypted)`, `(closed)` where that happened.
  var heard: [String] { said.withLock { $0 } }

  func connect(to host: String, port: Int, isSecure: Bool) async throws(TransportError) -> any LineConnection {
    if let refusal { throw refusal }
    note("(\(host) \(port)\(isSecure ? " encrypted" : ""))")
    return Connection(server: self)
  }

  private func note(_ line: String) { said.withLock { $0.append(line) } }

  private struct Connection: LineConnection {
    let server: ScriptedLines

    func line() async throws(TransportError) -> String {
      let next = server.script.withLock { script in script.isEmpty ? nil : script.removeFirst() }
      guard let next else { throw .noAnswer(reason: "the server closed the connection") }
      return next
    }

    func write(_ bytes: Data) async throws(TransportError) {
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
      for line in lines.dropLast() { server.note(line) }
    }

    func secure() async throws(TransportError) { server.note("(encrypted)") }
    func close() async { server.note("(closed)") }
  }
}
