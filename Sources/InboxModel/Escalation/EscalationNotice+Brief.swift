package import Foundation

extension EscalationNotice {
  /// As much of the packet as `fits` takes, for people to read in a chat: who raised it and why, whom it is about, the link, and the beginning
  /// of what they wrote. Nil when not even the head and the link do.
  package func brief(_ wording: Wording, zone: TimeZone, fits: (String) -> Bool) -> String? {
    let page = PacketPage(packet: packet, wording: wording, zone: zone)
    for size in BriefSize.all {
      let text = page.brief(size)
      if fits(text) { return text }
    }
    return nil
  }
}

/// How much of each part a brief has, in characters.
struct BriefSize {
  var message: Int
  var reason: Int
  /// Whether it says whom and what it is about besides the link.
  var hasFacts: Bool

  /// The most telling first.
  static let all: [BriefSize] =
    [4000, 2000, 1000, 600, 400, 280, 200, 140, 80].map { BriefSize(message: $0, reason: 2000, hasFacts: true) }
    + [(200, true), (120, true), (120, false), (60, false), (0, false)].map {
      BriefSize(message: 0, reason: $0.0, hasFacts: $0.1)
    }
}

extension PacketPage {
  fileprivate func brief(_ size: BriefSize) -> String {
    var lines = [words.raised(packet.tier, packet.by, moment(packet.raisedAt))]
    if let after = packet.after, size.hasFacts { lines.append(words.after(after)) }
    let reason = PacketText.line(packet.reason, limit: max(1, size.reason))
    if !reason.isEmpty, size.reason > 0 { lines.append(words.why(reason)) }
    if let due = packet.dueAt { lines.append(words.due(moment(due))) }
    if size.hasFacts {
      lines.append(words.who(packet.person.name, packet.person.handle))
      lines.append(words.place(packet.platform, packet.account, packet.channel))
    }
    if let link = packet.link { lines.append(words.link(link.absoluteString)) }
    if size.message > 0, let message = packet.message {
      let text = PacketText.block(
        message.title.isEmpty ? message.text : message.title + "\n" + message.text, limit: size.message)
      lines += [words.said(message.author, message.isOurs, moment(message.at), message.rating)]
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }
    }
    lines.append(words.foot(packet.conversation))
    return lines.joined(separator: "\n")
  }
}
