package import Foundation

/// What ends a snooze.
package enum Snooze: Hashable, Sendable, Codable {
  case until(Date)
  case nextReply
}
