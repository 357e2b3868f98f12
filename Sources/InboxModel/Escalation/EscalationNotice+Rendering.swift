package import Foundation

/// The forms in which a notice leaves.
extension EscalationNotice {
  /// What programs get: the packet with the notice's own marks, as one JSON object. Moments in ISO 8601, UTC.
  package func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return try encoder.encode(Envelope(id: key, event: "escalation", target: target, escalation: packet))
  }

  /// The packet in its envelope.
  private struct Envelope: Encodable {
    let id: String
    let event: String
    let target: String
    let escalation: EscalationPacket
  }

  /// One line that says what it is about: a mail's subject, an issue's title.
  package func title(_ words: EscalationWording) -> String {
    let beginning = packet.message.map { $0.title.isEmpty ? $0.text : $0.title } ?? packet.subject ?? ""
    return words.title(
      packet.tier, PacketText.line(packet.person.name, limit: 60), packet.platform,
      PacketText.line(beginning, limit: 60))
  }

  /// For people to read as it stands.
  package func plainText(_ wording: Wording, zone: TimeZone) -> String {
    let page = PacketPage(packet: packet, wording: wording, zone: zone)
    return page.lines { text in text.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" } }
      .joined(separator: "\n") + "\n"
  }

  /// For an issue: what strangers wrote stands in fences, where it can mention nobody, link nothing and hide nothing. The last line is the
  /// mark by which the issue is found again.
  package func markdown(_ wording: Wording, zone: TimeZone) -> String {
    var page = PacketPage(packet: packet, wording: wording, zone: zone)
    page.escape = Self.code
    let lines = page.lines { text in
      let fence = String(repeating: "`", count: max(3, Self.longestRun(of: "`", in: text) + 1))
      return [fence + "text"] + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
    }
    return Self.broken(lines).joined(separator: "\n") + "\n\n" + mark + "\n"
  }

  /// Stands in what was made from this notice and in nothing else.
  package var mark: String { "<!-- moot:\(key) -->" }

  /// A stranger's short text as code, with a fence that it cannot close.
  private static func code(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }

  /// Lines outside of fences end where they end, also where a page would flow.
  private static func broken(_ lines: [String]) -> [String] {
    var fence: String?
    return lines.map { line in
      if let open = fence {
        if line == open { fence = nil }
        return line
      }
      guard !line.hasPrefix("```") else {
        fence = String(line.prefix { $0 == "`" })
        return line
      }
      return line.isEmpty ? line : line + "  "
    }
  }

  private static func longestRun(of sign: Character, in text: String) -> Int {
    var longest = 0
    var run = 0
    for character in text {
      run = character == sign ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
