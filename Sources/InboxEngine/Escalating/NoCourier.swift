package import InboxConnect
package import InboxModel

/// Stands where a house tells nobody outside: whatever comes to it stays, and says so.
package struct NoCourier: Courier {
  package let isRepeatable = true

  package init() {}

  package func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt {
    throw .rejected(reason: "nobody is told outside of here")
  }
}
