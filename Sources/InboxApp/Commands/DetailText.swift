import Foundation
import InboxModel
import TerminalKit

/// A whole conversation as text.
struct DetailText {
  let detail: ConversationDetail
  /// Of its account.
  let health: AccountHealth
  let wording: Wording
  let world: World

  func lines() -> [String] {
    let row = detail.row
    let now = world.now()
    var lines = [
      "#\(row.id)  \(Sanitizer.cleanLine(row.person))  \(Sanitizer.cleanLine(row.handle))  ·  \(row.accountName)  ·  \(wording.terms.state(row.workflow.state, row.workflow.snoozedUntil.map { wording.near($0, now: now, zone: world.timeZone) }))"
    ]
    if let subject = detail.subject { lines.append(Sanitizer.cleanLine(subject.title)) }
    if let promise = wording.promise(row.sla, now: now) { lines.append(promise) }
    if let escalation = row.escalation, escalation.isActive {
      let raised = wording.date(escalation.raisedAt, now: now, zone: world.timeZone)
      lines.append(Sanitizer.cleanLine(wording.reading.escalation(escalation, raised)))
    }
    let reasons = detail.priority.reasons.map { wording.line(for: $0, scale: detail.priority.scale) }
    if !reasons.isEmpty { lines.append("\(wording.reading.priority): " + reasons.joined(separator: " · ")) }
    let hints = detail.hints.map { wording.lines(for: $0) } ?? []
    if !hints.isEmpty {
      lines.append(Sanitizer.cleanLine("\(wording.triage.hints.title): " + hints.joined(separator: " · ")))
    }
    for other in detail.related {
      let words = [other.person, other.title].map { Sanitizer.cleanLine($0) }.filter { !$0.isEmpty }
      lines.append("\(wording.reading.bond(other.bond)) #\(other.id)  \(words.joined(separator: ": "))")
    }
    if !row.tags.isEmpty { lines.append(row.tags.map { "#" + $0.name }.joined(separator: " ")) }
    for message in detail.messages {
      lines.append("")
      lines.append(heading(message, now: now))
      if !message.title.isEmpty { lines.append(Sanitizer.cleanLine(message.title)) }
      lines.append(Sanitizer.clean(message.body))
      for attachment in message.attachments {
        lines.append("[\(attachment.kind.rawValue)] \(Sanitizer.cleanLine(attachment.url?.absoluteString ?? ""))")
      }
    }
    let steps = detail.activities.compactMap { activity in
      wording.line(for: activity, person: row.person, now: now, zone: world.timeZone).map {
        "  \(wording.date(activity.at, now: now, zone: world.timeZone))  \(Sanitizer.cleanLine($0))"
      }
    }
    if !steps.isEmpty { lines.append("") }
    let told = detail.notices.map { "  " + Sanitizer.cleanLine(wording.line(for: $0, now: now, zone: world.timeZone)) }
    return lines + steps + told
  }

  private func heading(_ message: Message, now: Date) -> String {
    var parts = [
      Sanitizer.cleanLine(message.author.name), wording.date(message.postedAt, now: now, zone: world.timeZone),
    ]
    if let rating = message.rating { parts.append("\(rating)★") }
    if message.direction == .internal { parts.append(wording.terms.kind(.note)) }
    if message.visibility != .visible { parts.append(wording.terms.visibility(message.visibility)) }
    if let delivery = message.delivery {
      parts.append(wording.line(for: delivery, of: .reply, at: health, now: now, zone: world.timeZone))
    }
    return "— " + parts.joined(separator: " · ")
  }
}
