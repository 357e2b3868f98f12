package import InboxModel

/// The port to one account on one platform. Every connector keeps the same contract (`ConnectorContract` in the tests):
///
/// - `pull` is repeatable: the same cursor gives the same messages, with the same remote ids, however often it is asked.
/// - The cursor of a page stands behind all of its events, and only behind them.
/// - What we wrote ourselves is marked `isOurs`.
/// - `perform` is tried once: no retries inside. A doubt about whether it arrived is `.outcomeUnknown`, never a guess.
/// - An order that the account's capabilities refuse is refused before anything is sent.
package protocol Connector: Sendable {
  /// Who we are there, and what this account may do: asks the platform.
  func identify() async throws(ConnectorError) -> ConnectorIdentity

  /// What is new since `cursor`; nil: from the beginning of what an inbox needs.
  /// A platform that can hold the request open may wait up to `patience` for something to happen.
  func pull(after cursor: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage

  /// Asks the platform to do it. `key` is the order's own and the same in every attempt.
  func perform(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt

  /// Whether the platform already has what `inquiry` describes. Nil: it certainly does not.
  /// Throws `.notFindable` when the platform cannot tell; then a person decides.
  func find(_ inquiry: Inquiry) async throws(ConnectorError) -> Receipt?
}
