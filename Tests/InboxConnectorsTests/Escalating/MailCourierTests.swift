import Foundation
import InboxConnect
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite struct MailCourierTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)
  private let hello: [String?] = ["220 here", "250-here", "250-AUTH PLAIN LOGIN", "250 STARTTLS"]

  private func courier(
    _ lines: ScriptedLines, _ security: EscalationTarget.MailServer.Security = .none, user: String? = nil
  ) -> MailCourier {
    MailCourier(
      .init(host: "mail.example", port: 25, security: security, user: user), from: "moot@example.org",
      isRepeatable: false, wording: .english, zone: .gmt, now: { [start] in start },
      secret: { () throws(ConnectorError) in Secret("open sesame") }, over: lines)
  }

  private func error(_ script: [String?]) async -> ConnectorError? {
    do throws(ConnectorError) {
      _ = try await courier(ScriptedLines(script)).carry(.sample(recipient: "press@example.org"))
      return nil
    } catch {
      return error
    }
  }

  @Test func `A letter is handed over, encrypted and signed in where that is asked for`() async throws {
    let lines = ScriptedLines(
      hello + ["220 go", "250-here", "250 AUTH PLAIN LOGIN", "235 in", "250 ok", "250 ok", "354 go", "250 taken"])
    let receipt = try await courier(lines, .starttls, user: "moot").carry(.sample(recipient: "press@example.org"))
    #expect(receipt.remoteID == "<k-1@example.org>")
    let plain = Data("\0moot\0open sesame".utf8).base64EncodedString()
    #expect(
      lines.heard.prefix(9) == [
        "(mail.example 25)", "EHLO [127.0.0.1]", "STARTTLS", "(encrypted)", "EHLO [127.0.0.1]", "AUTH PLAIN \(plain)",
        "MAIL FROM:<moot@example.org>", "RCPT TO:<press@example.org>", "DATA",
      ])
    #expect(lines.heard.suffix(3) == [".", "QUIT", "(closed)"])
    #expect(lines.heard.contains("To: <press@example.org>") && lines.heard.contains("Message-ID: <k-1@example.org>"))
  }

  @Test func `Signing in goes by LOGIN where there is no PLAIN`() async throws {
    let lines = ScriptedLines([
      "220 here", "250-here", "250 AUTH=LOGIN", "334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 in", "250 ok", "250 ok",
      "354 go", "250 taken",
    ])
    _ = try await courier(lines, .tls, user: "moot").carry(.sample(recipient: "press@example.org"))
    #expect(
      lines.heard.prefix(5) == [
        "(mail.example 25 encrypted)", "EHLO [127.0.0.1]", "AUTH LOGIN", "bW9vdA==", "b3BlbiBzZXNhbWU=",
      ])
  }

  @Test func `A no for now is asked again, a no for good needs a person`() async {
    #expect(
      await error(hello + ["250 ok", "451 4.7.1 come again"])
        == .unreachable(reason: "mail.example:25 says of <press@example.org>: 451 4.7.1 come again"))
    #expect(
      await error(hello + ["250 ok", "550-5.1.1 No", "550 such user"])
        == .rejected(reason: "mail.example:25 says of <press@example.org>: 550 5.1.1 No such user"))
    #expect(await error(["554 go away"]) == .rejected(reason: "mail.example:25 says: 554 go away"))
    #expect(await error(["HTTP/1.1 400 Bad"]) == .unreachable(reason: "mail.example:25 does not speak SMTP"))
    #expect(
      await error(hello + ["250 ok", "250 ok", "354 go", "552 too large"])
        == .rejected(reason: "mail.example:25 says of <press@example.org>: 552 too large"))
  }

  @Test func `Only after the last dot is there a doubt`() async {
    let broken = "the server closed the connection"
    for count in 0..<(hello.count + 3) {
      let whole = hello + ["250 ok", "250 ok", "354 go"]
      #expect(await error(Array(whole.prefix(count))) == .unreachable(reason: broken), "after \(count) lines")
    }
    #expect(await error(hello + ["250 ok", "250 ok", "354 go"]) == .outcomeUnknown(reason: broken))
    #expect(
      await error(hello + ["250 ok", "250 ok", "354 go", "451 disk full"])
        == .unreachable(reason: "mail.example:25 says of <press@example.org>: 451 disk full"))
  }

  @Test func `Without encryption, or a way to sign in, nothing is said that matters`() async {
    let bare = ScriptedLines(["220 here", "250 here"])
    await #expect(throws: ConnectorError.rejected(reason: "mail.example:25 offers no encryption (STARTTLS)")) {
      _ = try await courier(bare, .starttls, user: "moot").carry(.sample(recipient: "press@example.org"))
    }
    #expect(bare.heard == ["(mail.example 25)", "EHLO [127.0.0.1]", "(closed)"])
    let odd = ScriptedLines(["220 here", "250-here", "250 AUTH CRAM-MD5"])
    await #expect(
      throws: ConnectorError.rejected(reason: "mail.example:25 takes neither AUTH PLAIN nor AUTH LOGIN")
    ) {
      _ = try await courier(odd, .tls, user: "moot").carry(.sample(recipient: "press@example.org"))
    }
  }

  @Test func `A refused password is not tried again, and not repeated to anybody`() async {
    let lines = ScriptedLines(["220 here", "250-here", "250 AUTH PLAIN", "535 5.7.8 wrong: open sesame"])
    await #expect(
      throws: ConnectorError.rejected(reason: "mail.example:25 refused the user or the password (535)")
    ) {
      _ = try await courier(lines, .tls, user: "moot").carry(.sample(recipient: "press@example.org"))
    }
  }

  @Test func `A server that is not there is tried again`() async {
    let lines = ScriptedLines([], refusal: .notSent(reason: "connection refused by mail.example:25"))
    await #expect(throws: ConnectorError.unreachable(reason: "connection refused by mail.example:25")) {
      _ = try await courier(lines).carry(.sample(recipient: "press@example.org"))
    }
  }
}
