package import InboxConnect
package import InboxModel

/// A `ScriptedConnector` with a stream that the test opens, nudges and breaks.
package struct ScriptedLiveConnector: LiveConnector {
  package enum Event: Sendable {
    case open, nudge
    /// The platform closes it.
    case end
    case fail(ConnectorError)
  }

  package let base: ScriptedConnector
  private let events: AsyncStream<Event>
  private let continuation: AsyncStream<Event>.Continuation

  package init(_ base: ScriptedConnector = ScriptedConnector()) {
    self.base = base
    (events, continuation) = AsyncStream.makeStream()
  }

  package func happens(_ event: Event) { continuation.yield(event) }

  package func listen(
    opened: @Sendable () async -> Void, nudge: @Sendable () async -> Void
  ) async throws(ConnectorError) {
    for await event in events {
      switch event {
      case .open: await opened()
      case .nudge: await nudge()
      case .end: return
      case .fail(let error): throw error
      }
    }
    throw .cancelled
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
