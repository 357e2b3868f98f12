package import Foundation
package import InboxModel

/// A question after a lost answer: did this order arrive?
package struct Inquiry: Hashable, Sendable {
  package let order: PlatformOrder
  package let key: String
  /// When the attempt began: what is older is not it.
  package let attemptedAt: Date

  package init(order: PlatformOrder, key: String, attemptedAt: Date) {
    self.order = order
    self.key = key
    self.attemptedAt = attemptedAt
  }
}
