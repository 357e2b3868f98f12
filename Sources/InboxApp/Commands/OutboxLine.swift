import Foundation
import InboxModel
import TerminalKit

/// One order as a line of text.
struct OutboxLine {
  let entry: OutboxEntry
  let account: String
  let wording: Wording
  /// Of the account.
  let health: AccountHealth
  let now: Date
  let zone: TimeZone

  var text: String {
    let state = wording.line(for: entry.delivery, of: entry.order.verb, at: health, now: now, zone: zone)
    let words = entry.order.text.map { "  " + TextWidth.truncate(Sanitizer.cleanLine($0), to: 50) } ?? ""
    return "\(entry.id)\t\(account)\t#\(entry.conversation)\t\(state)\(words)"
  }
}
