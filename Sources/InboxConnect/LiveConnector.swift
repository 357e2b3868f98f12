/// A connector whose platform tells us at once that something happened.
package protocol LiveConnector: Connector {
  /// Opens the stream and calls `nudge` whenever a pull would find something new; `opened` once it stands.
  /// Returns when the platform closes it; throws when it breaks. Carries no messages: the pull does, so that none is lost or doubled.
  func listen(
    opened: @Sendable () async -> Void, nudge: @Sendable () async -> Void
  ) async throws(ConnectorError)
}
