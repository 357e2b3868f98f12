import Foundation
import InboxModel

/// How a promise stands, as `moot list --json` prints it. The names are lasting; absent values are `null`, never left out.
struct PromiseRecord: Encodable {
  let mark: SLAMark
  let now: Date

  private enum Key: String, CodingKey {
    case phase, due, left
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(mark.phase(at: now), forKey: .phase)
    try container.encode(mark.due, forKey: .due)
    // Seconds, while it stands still.
    try container.encode(mark.left, forKey: .left)
  }
}
