import Foundation

/// A packet laid out for people, line by line.
struct PacketPage {
  let packet: EscalationPacket
  let wording: Wording
  let zone: TimeZone
  /// What is done to strangers' short texts outside of quotes; in plain text, nothing.
  var escape: (String) -> String = { $0 }

  var words: EscalationWording.Page { wording.escalation.page }

  /// `quoted` makes lines of what somebody said.
  func lines(quoted: (String) -> [String]) -> [String] {
    var lines = head + [""]
    if let message = packet.message { lines += said(message, quoted) + [""] }
    lines += facts
    if !packet.context.isEmpty {
      lines += ["", words.context, ""]
      for message in packet.context { lines += said(message, quoted) + [""] }
      lines.removeLast()
    }
    if !packet.person.past.isEmpty {
      lines += ["", words.past]
      lines += quoted(packet.person.past.map { words.pastLine($0, day($0.at)) }.joined(separator: "\n"))
    }
    return lines + ["", words.foot(packet.conversation)]
  }

  private var head: [String] {
    var lines = [words.raised(packet.tier, packet.by, moment(packet.raisedAt))]
    if let after = packet.after { lines.append(words.after(after)) }
    if !packet.reason.isEmpty { lines.append(words.why(packet.reason)) }
    if let due = packet.dueAt { lines.append(words.due(moment(due))) }
    return lines
  }

  private var facts: [String] {
    let person = packet.person
    var lines = [words.who(escape(person.name), escape(person.handle))]
    var history: [String] = []
    if person.isVIP { history.append(words.vip) }
    history.append(
      person.conversations <= 1
        ? words.firstContact : words.history(person.conversations, person.answered, day(person.firstSeen)))
    if let followers = person.followers, followers > 0 { history.append(words.followers(followers)) }
    lines.append(history.joined(separator: ", "))
    lines.append(words.place(packet.platform, packet.account, escape(packet.channel)))
    if let subject = packet.subject, !subject.isEmpty { lines.append(words.about(escape(subject))) }
    if let link = packet.link { lines.append(words.link(link.absoluteString)) }
    lines.append(words.marks(packet.tags, packet.priority))
    if let login = packet.assignee { lines.append(words.assigned(login)) }
    return lines
  }

  private func said(_ message: EscalationPacket.Words, _ quoted: (String) -> [String]) -> [String] {
    let heading = words.said(escape(message.author), message.isOurs, moment(message.at), message.rating)
    let text = message.title.isEmpty ? message.text : message.title + "\n" + message.text
    return [heading] + quoted(text)
  }

  func moment(_ date: Date) -> String {
    let time = CivilTime(date, in: zone)
    let offset = zone.secondsFromGMT(for: date)
    let sign = offset < 0 ? "-" : "+"
    return
      "\(date: time) \(two(time.hour)):\(two(time.minute)) \(sign)\(two(abs(offset) / 3600))\(two(abs(offset) / 60 % 60))"
  }

  private func day(_ date: Date) -> String { "\(date: CivilTime(date, in: zone))" }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

extension String.StringInterpolation {
  /// `2026-11-22`.
  fileprivate mutating func appendInterpolation(date: CivilTime) {
    appendLiteral("\(date.year)-\(two(date.month))-\(two(date.day))")
  }
}
