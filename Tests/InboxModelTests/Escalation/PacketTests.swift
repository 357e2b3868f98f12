import Foundation
import InboxTesting
import Testing

@testable import InboxModel

@Suite struct PacketTests {
  private let wording = Wording.english
  private let rome = TimeZone(secondsFromGMT: 3600) ?? .gmt

  @Test func `A packet holds what somebody outside needs, and nothing of the house's own`() throws {
    let packet = EscalationNotice.sample().packet
    #expect(packet.conversation == 12 && packet.tier == "tier2" && packet.reason == "lost data" && packet.by == "ana")
    #expect(packet.message?.text == "It lost my photos" && packet.message?.rating == 1)
    #expect(packet.link?.absoluteString == "https://apps.example/review/7")
    #expect(packet.person.conversations == 3 && packet.person.answered == 2)
    #expect(packet.tags == ["crash"] && packet.priority == "high")
    #expect(packet.context.isEmpty, "notes stay in the house")
  }

  @Test func `As JSON it has lasting names`() throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: EscalationNotice.sample().json()) as? [String: Any])
    #expect(Set(object.keys) == ["id", "event", "target", "escalation"])
    #expect(object["id"] as? String == "k-1")
    let escalation = try #require(object["escalation"] as? [String: Any])
    #expect(escalation["raised_at"] as? String == "2027-01-15T08:00:00Z")
    #expect(escalation["due_at"] as? String == "2027-01-15T08:30:00Z")
    let person = try #require(escalation["person"] as? [String: Any])
    #expect(person["vip"] as? Bool == false && person["first_seen"] as? String == "2026-03-21T08:00:00Z")
    let message = try #require(escalation["message"] as? [String: Any])
    #expect(message["ours"] as? Bool == false && message["rating"] as? Int == 1)
  }

  @Test func `The page reads from top to bottom`() {
    #expect(
      EscalationNotice.sample(after: "tier1").plainText(wording, zone: rome) == """
        Escalated to tier2 by ana, 2027-01-15 09:00 +0100
        Nobody at tier1 took it up in time.
        Why: lost data
        To be taken up by 2027-01-15 09:30 +0100.

        Luca, 2027-01-15 08:50 +0100, 1 of 5 stars:
        > It lost my photos

        Who: Luca (luca)
        3 conversations since 2026-03-21, 2 answered
        Where: appstore, account shop, Photos
        Link: https://apps.example/review/7
        Priority: high   Tags: #crash

        Moot conversation 12. Taken up: acknowledge. Settled: resolve.

        """)
    #expect(EscalationNotice.sample().title(wording.escalation) == "[tier2] Luca on appstore: It lost my photos")
  }

  @Test func `What strangers write cannot steer anything`() throws {
    let hostile = "\u{1B}[31mred\u{1B}]0;title\u{07}\r\nBcc: all@example.org\u{202E}live\u{200B}\u{85}end\u{2028}x"
    let notice = EscalationNotice.sample(text: hostile, name: "Eve\r\nBcc: all@example.org")
    #expect(notice.packet.person.name == "Eve Bcc: all@example.org")
    #expect(notice.packet.message?.text == "[31mred]0;title\nBcc: all@example.orgliveendx")
    #expect(!notice.title(wording.escalation).contains { $0.isNewline })
    let text = String(decoding: try notice.json(), as: UTF8.self) + notice.plainText(wording, zone: .gmt)
    #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func `In an issue a stranger's words stand in a fence that they cannot close`() {
    let text = "@everyone\n```\n# out\n````\n![](https://tracker.example/x.png)"
    let page = EscalationNotice.sample(text: text, name: "`Eve` @ops").markdown(wording, zone: .gmt)
    #expect(page.contains("\n`````text\n@everyone\n```\n# out\n````\n![](https://tracker.example/x.png)\n`````\n"))
    #expect(page.contains("Who: `` `Eve` @ops `` (`luca`)"))
    #expect(page.hasSuffix("\n\n<!-- moot:k-1 -->\n"))
  }

  @Test func `Long texts end in an ellipsis`() {
    #expect(PacketText.line(String(repeating: "a", count: 500), limit: 10) == "aaaaaaaaa…")
    #expect(PacketText.block("a\r\nb\rc\n", limit: 100) == "a\nb\nc\n")
    #expect(PacketText.line("  two \t\n words ") == "two words")
    #expect(PacketText.line("e\u{301} 👩‍🚀 क्‍ष") == "e\u{301} 👩‍🚀 क्‍ष")
  }

  @Test func `An answer may take it up, settle it, and name a ticket`() {
    func read(_ text: String) -> NoticeReceipt { NoticeReceipt(answer: Data(text.utf8)) }
    #expect(read("") == NoticeReceipt() && read("ok") == NoticeReceipt() && read("[1]") == NoticeReceipt())
    #expect(read(#"{"acknowledged": true}"#) == NoticeReceipt(state: .acknowledged))
    #expect(
      read(#"{"acknowledged": true, "resolved": true, "ticket": 41, "url": "https://t.example/41"}"#)
        == NoticeReceipt(ticket: "41", url: URL(string: "https://t.example/41"), state: .resolved))
    #expect(
      read(#"{"acknowledged": "yes", "ticket": "A-1\r\n\u001b[0m", "url": "javascript:alert(1)"}"#)
        == NoticeReceipt(ticket: "A-1 [0m"))
  }
}
