package import Foundation
package import InboxConnect
package import InboxModel

/// Sends letters through a mail server.
package struct MailCourier: Courier {
  /// How a server is reached.
  package struct Server: Sendable {
    package var host: String
    package var port: Int
    package var security: EscalationTarget.MailServer.Security
    package var user: String?

    package init(host: String, port: Int, security: EscalationTarget.MailServer.Security, user: String?) {
      self.host = host
      self.port = port
      self.security = security
      self.user = user
    }
  }

  private let server: Server
  private let from: String
  private let secret: SecretSource
  private let lines: any LineTransport
  private let wording: Wording
  private let zone: TimeZone
  private let now: @Sendable () -> Date
  package let isRepeatable: Bool

  package init(
    _ server: Server, from: String, isRepeatable: Bool, wording: Wording, zone: TimeZone,
    now: @escaping @Sendable () -> Date, secret: @escaping SecretSource, over lines: any LineTransport
  ) {
    self.server = server
    self.from = from
    self.isRepeatable = isRepeatable
    self.wording = wording
    self.zone = zone
    self.now = now
    self.secret = secret
    self.lines = lines
  }

  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    let letter = Letter(notice, from: from, wording: wording, zone: zone, date: now())
    let secret = server.user == nil ? nil : try await secret()
    let connection: any LineConnection
    do {
      connection = try await lines.connect(
        to: server.host, port: server.port, isSecure: server.security == .tls)
    } catch {
      throw .unreachable(reason: error.words)
    }
    let talk = SMTPTalk(connection: connection, server: "\(server.host):\(server.port)", secret: secret)
    do throws(ConnectorError) {
      try await talk.deliver(letter, security: server.security, user: server.user)
    } catch {
      await connection.close()
      throw error
    }
    await connection.close()
    return NoticeReceipt(remoteID: RemoteID(letter.messageID))
  }
}
