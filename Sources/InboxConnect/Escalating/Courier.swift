package import InboxModel

/// Carries notices of escalations to one target. Tries once: whether and when again is the engine's to say.
///
/// Its errors mean what they mean for a connector's order: `.unreachable` and `.waitUntil` try again later, `.rejected` needs a person, and
/// only what may have arrived is `.outcomeUnknown`.
package protocol Courier: Sendable {
  /// Tells the target. `notice.key` is the notice's own and the same in every attempt.
  func carry(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt

  /// Whether the target already has the notice. Nil: it certainly does not. Throws `.notFindable` when the target cannot tell.
  func find(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt?

  /// How the ticket is doing that the notice made; `mark` is what the last answer gave to ask with.
  func standing(of notice: EscalationNotice, mark: String?) async throws(ConnectorError) -> TicketStanding

  /// Whether the target recognises a notice that it has had: then a doubt is ended by telling it once more.
  var isRepeatable: Bool { get }
}

extension Courier {
  package func find(_ notice: EscalationNotice) async throws(ConnectorError) -> NoticeReceipt? { throw .notFindable }

  package func standing(of notice: EscalationNotice, mark: String?) async throws(ConnectorError) -> TicketStanding {
    TicketStanding(.gone)
  }
}
