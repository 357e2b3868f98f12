package import Foundation
package import InboxConnect
package import InboxModel

/// Tells somebody on a platform through one of our own accounts there: the packet as a text that the platform takes whole.
package struct AccountCourier: Courier {
  private let account: String
  private let connector: @Sendable () async throws(ConnectorError) -> any Connector
  private let wording: Wording
  private let zone: TimeZone
  package let isRepeatable = false

  /// `connector` makes the connector of `account`, with the credentials it has now.
  package init(
    account: String, wording: Wording, zone: TimeZone,
    connector: @escaping @Sendable () async throws(ConnectorError) -> any Connector
  ) {
    self.account = account
    self.wording = wording
    self.zone = zone
    self.connector = connector
  }

  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    let (teller, addressee, words) = try await beforeSending(notice)
    return NoticeReceipt(try await teller.tell(words, to: addressee, key: notice.key))
  }

  package func find(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt? {
    let (teller, addressee, words) = try await beforeSending(notice)
    let since = notice.attemptedAt ?? notice.createdAt
    return try await teller.told(words, to: addressee, key: notice.key, since: since).map { NoticeReceipt($0) }
  }

  /// Whatever goes wrong here, nothing has left.
  private func beforeSending(
    _ notice: EscalationNotice
  ) async throws(ConnectorError) -> (any TellingConnector, Addressee, String) {
    let addressee: Addressee
    let teller: any TellingConnector
    do throws(ConnectorError) {
      guard let connector = try await connector() as? any TellingConnector else {
        throw .rejected(reason: wording.escalation.telling.cannotTell(account))
      }
      teller = connector
      addressee = try await connector.addressee(notice.recipient)
    } catch .notUnderstood(let endpoint, let detail) {
      throw .unreachable(reason: "unreadable answer of \(endpoint): \(detail)")
    } catch .cancelled {
      throw .unreachable(reason: "given up before it left")
    }
    guard let words = notice.brief(wording, zone: zone, fits: addressee.fits) else {
      throw .rejected(reason: wording.escalation.telling.noRoom(account))
    }
    return (teller, addressee, words)
  }
}

extension NoticeReceipt {
  fileprivate init(_ receipt: Receipt) {
    self.init(remoteID: receipt.remoteID, url: receipt.permalink)
  }
}
