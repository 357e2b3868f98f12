package import Foundation

/// What can happen to an order on its way.
package enum DeliveryEvent: Hashable, Sendable, Codable {
  /// A dispatcher took it, alone, until `lease`.
  case claimed(lease: Date)
  /// The platform confirmed it; the id is that of what was created, if anything was.
  case confirmed(RemoteID?)
  /// The platform said no, for good.
  case refused(reason: String)
  /// Nothing left, or the platform asked to wait: try again then.
  case postponed(until: Date, reason: String)
  /// The request may have arrived, and no answer came.
  case outcomeLost(reason: String)
  /// The platform was asked and has it.
  case found(RemoteID?)
  /// The platform was asked and does not have it: it may be sent.
  case absent
  /// The person takes it back before it left.
  case takenBack
  /// The person says: it did arrive.
  case declaredSent
  /// The person says: send it (again).
  case resent
}
