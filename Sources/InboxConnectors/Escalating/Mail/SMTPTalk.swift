import Foundation
import InboxConnect
import InboxModel

/// One talk with a mail server, from its greeting to the letter's last dot (RFC 5321; RFC 3207 for STARTTLS; RFC 4954 for AUTH).
///
/// Until the last dot has left, nothing has been taken over by the server, and whatever goes wrong is no doubt.
struct SMTPTalk {
  let connection: any LineConnection
  /// `name:port`, for people.
  let server: String
  let secret: Secret?

  func deliver(
    _ letter: Letter, security: EscalationTarget.MailServer.Security, user: String?
  ) async throws(ConnectorError) {
    try await expect(220, try await reply(), "")
    var greeting = try await hello()
    if security == .starttls {
      guard greeting.offers("STARTTLS") else {
        throw .rejected(reason: "\(server) offers no encryption (STARTTLS)")
      }
      try await expect(220, try await ask("STARTTLS"), "")
      do { try await connection.secure() } catch { throw Self.nothingLeft(error) }
      greeting = try await hello()
    }
    if let user { try await signIn(user, greeting.mechanisms) }
    try await expect(250, try await ask("MAIL FROM:<\(letter.from)>"), letter.from)
    try await expect(250, try await ask("RCPT TO:<\(letter.to)>"), letter.to)
    try await expect(354, try await ask("DATA"), "")
    try await handOver(letter)
    // Whether it hears the farewell changes nothing.
    try? await connection.write(Data("QUIT\r\n".utf8))
  }

  private func hello() async throws(ConnectorError) -> SMTPReply {
    let greeting = try await ask("EHLO [127.0.0.1]")
    try await expect(250, greeting, "")
    return greeting
  }

  private func signIn(_ user: String, _ mechanisms: Set<String>) async throws(ConnectorError) {
    let password = secret?.reveal() ?? ""
    let end: SMTPReply
    if mechanisms.contains("PLAIN") {
      end = try await ask("AUTH PLAIN " + Data("\0\(user)\0\(password)".utf8).base64EncodedString())
    } else if mechanisms.contains("LOGIN") {
      try await expect(334, try await ask("AUTH LOGIN"), "")
      try await expect(334, try await ask(Data(user.utf8).base64EncodedString()), "")
      end = try await ask(Data(password.utf8).base64EncodedString())
    } else {
      throw .rejected(reason: "\(server) takes neither AUTH PLAIN nor AUTH LOGIN")
    }
    guard end.code != 535 else { throw .rejected(reason: "\(server) refused the user or the password (535)") }
    try await expect(235, end, "")
  }

  /// From the last dot on, only the server's word says what became of the letter.
  private func handOver(_ letter: Letter) async throws(ConnectorError) {
    do {
      try await connection.write(Letter.stuffed(letter.bytes))
    } catch {
      throw .outcomeUnknown(reason: "\(server): \(error.words)")
    }
    let end: SMTPReply
    do {
      end = try await reply()
    } catch {
      guard case .unreachable(let reason) = error else { throw error }
      throw .outcomeUnknown(reason: reason)
    }
    try await expect(250, end, letter.to)
  }

  private func ask(_ command: String) async throws(ConnectorError) -> SMTPReply {
    do { try await connection.write(Data((command + "\r\n").utf8)) } catch { throw Self.nothingLeft(error) }
    return try await reply()
  }

  private func reply() async throws(ConnectorError) -> SMTPReply {
    var lines: [String] = []
    while lines.count < Self.longestReply {
      let line: String
      do { line = try await connection.line() } catch { throw Self.nothingLeft(error) }
      guard let part = SMTPReply.read(line) else { break }
      lines.append(part.text)
      if part.isLast { return SMTPReply(code: part.code, lines: lines) }
    }
    throw .unreachable(reason: "\(server) does not speak SMTP")
  }

  /// A no for good (5xx) needs a person; a no for now (4xx) is asked again.
  private func expect(_ code: Int, _ reply: SMTPReply, _ address: String) async throws(ConnectorError) {
    // 251: it will be forwarded.
    if reply.code == code || (code == 250 && reply.code == 251) { return }
    let words = ServerWords.clean("\(reply.code) \(reply.text)", hiding: secret.map { [$0] } ?? [])
    let what = address.isEmpty ? "\(server) says" : "\(server) says of <\(address)>"
    let reason = "\(what): \(words)"
    if (500..<600).contains(reply.code) { throw .rejected(reason: reason) }
    throw .unreachable(reason: reason)
  }

  private static func nothingLeft(_ error: TransportError) -> ConnectorError { .unreachable(reason: error.words) }

  private static let longestReply = 100
}

extension TransportError {
  /// What went wrong, in words.
  var words: String {
    switch self {
    case .notSent(let reason), .noAnswer(let reason): reason
    case .tooLarge(let limit): "a line longer than \(limit) bytes"
    case .cancelled: "given up while waiting"
    }
  }
}
