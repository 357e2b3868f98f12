import Foundation
import InboxConnect
import InboxConnectors
import InboxHTTP
import InboxModel
import Logging

/// Makes couriers for the targets of escalations.
struct CourierWiring: Sendable {
  let outside: ConnectorWorld
  let lines: any LineTransport
  let programs: any ProgramRunner
  /// The connector of one of our accounts, by its name.
  let connector: @Sendable (String) async throws(ConnectorError) -> any Connector
  let wording: Wording
  let zone: TimeZone
  let logger: Logger

  func courier(to target: EscalationTarget) -> any Courier {
    let secret = secret(of: target)
    switch target.way {
    case .mail(let mail): return courier(mail, target, secret)
    case .webhook(let url):
      return WebhookCourier(url: url, isRepeatable: target.isRepeatable, secret: secret, over: outside)
    case .github(let forge):
      return ForgeCourier<GitHubIssues>(forge, wording: wording, zone: zone, secret: secret, over: outside)
    case .gitlab(let forge):
      return ForgeCourier<GitLabIssues>(forge, wording: wording, zone: zone, secret: secret, over: outside)
    case .account(let messenger):
      return AccountCourier(account: messenger.account, wording: wording, zone: zone) {
        [connector] () async throws(ConnectorError) in try await connector(messenger.account)
      }
    case .command(let program):
      return CommandCourier(program, isRepeatable: target.isRepeatable, programs: programs) { [logger] line in
        logger.info("\(line)")
      }
    }
  }

  private func courier(
    _ mail: EscalationTarget.Mail, _ target: EscalationTarget, _ secret: @escaping SecretSource
  ) -> any Courier {
    switch mail.server {
    case .sendmail(let path):
      SendmailCourier(
        path: path, from: mail.from, isRepeatable: target.isRepeatable, wording: wording, zone: zone, now: outside.now,
        programs: programs)
    case .smtp(let host, let port, let security, let user):
      MailCourier(
        MailCourier.Server(host: host, port: port, security: security, user: user), from: mail.from,
        isRepeatable: target.isRepeatable, wording: wording, zone: zone, now: outside.now, secret: secret, over: lines)
    }
  }

  /// Asked for each time: nothing secret is kept between two notices. Without it nothing leaves, and it is asked for again later.
  private func secret(of target: EscalationTarget) -> SecretSource {
    guard let command = target.secretCommand else { return { () throws(ConnectorError) in nil } }
    let wording = wording
    return { () async throws(ConnectorError) in
      do throws(SecretError) {
        return Secret(try await SecretCommand(account: target.name, command: command).run())
      } catch {
        throw .unreachable(reason: SecretSentence.of(error, wording: wording))
      }
    }
  }
}
