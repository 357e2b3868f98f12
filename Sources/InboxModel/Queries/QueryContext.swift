package import Foundation

/// What a query's meaning depends on: who asks, and when by which clock.
package struct QueryContext: Hashable, Sendable {
  /// Whom `me` and `is:mine` mean, by login.
  package var member: String
  package var now: Date
  package var zone: TimeZone

  package init(member: String, now: Date, zone: TimeZone) {
    self.member = member
    self.now = now
    self.zone = zone
  }
}
