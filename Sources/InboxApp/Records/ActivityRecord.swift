import Foundation
import InboxModel

/// One step of a conversation's history in JSON.
struct ActivityRecord: Encodable {
  let at: Date
  let by: String
  let verb: String
  let text: String

  init(_ activity: Activity, person: String, now: Date, wording: Wording) {
    at = activity.at
    by = activity.actor.name
    verb = activity.verb
    text = wording.line(for: activity, person: person, now: now, zone: TimeZone(secondsFromGMT: 0) ?? .current) ?? ""
  }
}
