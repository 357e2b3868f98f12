package import Foundation

/// Where an order to a platform stands.
package struct DeliveryWording: Sendable {
  /// One or two words for a row.
  package var word: @Sendable (Delivery.State) -> String
  /// `left` is the time until something happens, nil when it happens now.
  package var line: @Sendable (Delivery.State, _ verb: PlatformVerb, _ left: String?, _ problem: String?) -> String
  /// Nothing leaves the account until then; without a time, until somebody signs in.
  package var waits: @Sendable (_ verb: PlatformVerb, _ until: String?) -> String
  package var takesBack: @Sendable (_ key: String) -> String
  /// What a person can do about an order that needs them.
  package var retry: String
  package var declareSent: String
  package var takeBack: String
}

extension Wording {
  /// "reply leaves in 8s". Never says sent before the platform did.
  package func line(
    for state: Delivery.State, of verb: PlatformVerb, problem: String? = nil, now: Date
  ) -> String {
    switch state {
    case .held(let date), .queued(let date):
      delivery.line(state, verb, date > now ? remaining(until: date, now: now) : nil, problem)
    default:
      delivery.line(state, verb, nil, problem)
    }
  }

  package func line(for delivery: Delivery, of verb: PlatformVerb, now: Date) -> String {
    line(for: delivery.state, of: verb, problem: delivery.problem, now: now)
  }

  /// The same, with what the account itself waits for.
  package func line(
    for delivery: Delivery, of verb: PlatformVerb, at health: AccountHealth, now: Date, zone: TimeZone
  ) -> String {
    switch (delivery.state, health) {
    case (.held, .needsSignIn), (.queued, .needsSignIn):
      return self.delivery.waits(verb, nil)
    case (.held(let date), .rateLimited(let end)), (.queued(let date), .rateLimited(let end)):
      guard end > max(date, now) else { break }
      return self.delivery.waits(verb, near(end, now: now, zone: zone))
    default: break
    }
    return line(for: delivery, of: verb, now: now)
  }
}
