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
    case (.held(let until), .claimed(let lease)) where until <= now:
      next.state = .sending(lease: lease)
      next.attempts += 1
    case (.queued(let notBefore), .claimed(let lease)) where notBefore <= now:
      next.state = .sending(lease: lease)
      next.attempts += 1
    // The platform has it: that ends every doubt, also when the word comes late, after we gave up or were about to send again.
    case (.sending, .confirmed(let id)), (.unsure, .confirmed(let id)), (.queued, .confirmed(let id)),
      (.rejected, .confirmed(let id)), (.takenBack, .confirmed(let id)), (.sending, .found(let id)),
      (.unsure, .found(let id)), (.queued, .found(let id)), (.rejected, .found(let id)), (.takenBack, .found(let id)):
      next.state = .sent(id)
      next.problem = nil
    case (.sent(nil), .found(let id)), (.sent(nil), .confirmed(let id)):
      next.state = .sent(id)
    case (.sent(let known), .found(let id)) where id == nil || known == id: break
    case (.sent(let known), .confirmed(let id)) where id == nil || known == id: break
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
}
