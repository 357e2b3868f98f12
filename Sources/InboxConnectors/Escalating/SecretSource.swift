package import InboxConnect

/// Gets a target's secret each time that it is needed, so that none is kept in memory; nil where the target has none. What goes wrong says
/// that nothing left.
package typealias SecretSource = @Sendable () async throws(ConnectorError) -> Secret?
