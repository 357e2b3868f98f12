package import InboxConnect
package import InboxModel

/// A `ScriptedConnector` whose platform keeps a pull waiting.
package struct ScriptedPatientConnector: PatientConnector {
  package let base: ScriptedConnector

  package init(_ base: ScriptedConnector = ScriptedConnector()) {
    self.base = base
  }

  package func identify() async throws(ConnectorError) -> ConnectorIdentity { try await base.identify() }

  package func pull(after cursor: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage {
    try await base.pull(after: cursor, patience: patience)
  }

  package func perform(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt {
    try await base.perform(order, key: key)
  }

  package func find(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt? { try await base.find(inquiry) }
}
