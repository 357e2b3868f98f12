package import Foundation

/// A transition that would lose a text or send it twice.
package struct DeliveryError: Error, Hashable, Sendable {
  package let state: Delivery.State
  package let event: DeliveryEvent
}

extension Delivery {
  /// The delivery after `event`. Only `sending` can become `unsure`; what is unsure leaves again only when the platform or a person
  /// said that it is not there.
  package func after(_ event: DeliveryEvent, at now: Date) throws(DeliveryError) -> Delivery {
    var next = self
    switch (state, event) {
    case (_, .confirmed(let id)), (_, .found(let id)):
      return try arrived(id, by: event)
    case (.held(let moment), .claimed(let lease)) where moment <= now,
      (.queued(let moment), .claimed(let lease)) where moment <= now:
      next.state = .sending(lease: lease)
      next.attempts += 1
    case (.sending, .refused(let reason)), (.unsure, .refused(let reason)):
      next.state = .rejected(reason: reason)
      next.problem = reason
    case (.sending, .postponed(let until, let reason)):
      next.state = .queued(notBefore: until)
      next.problem = reason
    case (.sending, .outcomeLost(let reason)):
      next.state = .unsure(reason: reason)
      next.problem = reason
    case (.unsure, .absent), (.unsure, .resent), (.rejected, .resent):
      next.state = .queued(notBefore: now)
    case (.unsure, .declaredSent):
      next.state = .sent(nil)
    case (.unsure, .postponed(_, let reason)):
      next.problem = reason
    case (.held, .takenBack), (.queued, .takenBack), (.rejected, .takenBack), (.unsure, .takenBack):
      next.state = .takenBack
    default:
      throw DeliveryError(state: state, event: event)
    }
    return next
  }

  /// The platform has it: that ends every doubt, also when the word comes late, after we gave up or were about to send again. A second
  /// id for what is sent already would be another message, and is refused.
  private func arrived(_ id: RemoteID?, by event: DeliveryEvent) throws(DeliveryError) -> Delivery {
    var next = self
    switch state {
    case .queued, .sending, .unsure, .rejected, .takenBack:
      next.state = .sent(id)
      next.problem = nil
    case .sent(nil): next.state = .sent(id)
    case .sent(let known) where id == nil || known == id: break
    case .draft, .held, .sent: throw DeliveryError(state: state, event: event)
    }
    return next
  }
}
