package import Foundation

/// Connections on which two programs talk in lines, as SMTP does.
package protocol LineTransport: Sendable {
  /// Connects; with `isSecure`, the first byte is encrypted already. `.notSent` says why not.
  func connect(to host: String, port: Int, isSecure: Bool) async throws(TransportError) -> any LineConnection
}

/// One such connection. One reader at a time.
package protocol LineConnection: Sendable {
  /// The next line without its end.
  func line() async throws(TransportError) -> String

  func write(_ bytes: Data) async throws(TransportError)

  /// Encrypts everything from here on. What the other side said before that and was not read counts as an attack.
  func secure() async throws(TransportError)

  func close() async
}
