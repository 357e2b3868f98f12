import Foundation
import InboxModel
import InboxTesting
import Testing

@testable import InboxConnectors

@Suite struct LetterTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)

  private func letter(_ notice: EscalationNotice) -> String {
    String(
      decoding: Letter(notice, from: "moot@example.org", wording: .english, zone: .gmt, date: start).bytes,
      as: UTF8.self)
  }

  @Test func `A letter has its headers, and a text in quoted-printable`() throws {
    let text = letter(.sample(text: "a = b, grüße ", recipient: "press@example.org"))
    let parts = text.components(separatedBy: "\r\n\r\n")
    #expect(
      parts.first == """
        From: Moot <moot@example.org>\r
        To: <press@example.org>\r
        Subject: =?utf-8?B?W3RpZXIyXSBMdWNhIG9uIGFwcHN0b3JlOiBhID0gYiwgZ3LDvMOf?=\r
         =?utf-8?B?ZQ==?=\r
        Date: Fri, 15 Jan 2027 08:00:00 +0000\r
        Message-ID: <k-1@example.org>\r
        Auto-Submitted: auto-generated\r
        MIME-Version: 1.0\r
        Content-Type: text/plain; charset=utf-8\r
        Content-Transfer-Encoding: quoted-printable
        """)
    #expect(text.contains("\r\n> a =3D b, gr=C3=BC=C3=9Fe=20\r\n"))
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x7F } })
  }

  @Test func `No stranger's name can begin a header`() {
    let text = letter(
      .sample(text: "x\r\nBcc: all@example.org", name: "Eve\r\nBcc: all@example.org", recipient: "press@example.org"))
    let headers = text.components(separatedBy: "\r\n\r\n").first ?? ""
    let names = headers.components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      names == [
        "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
        "Content-Transfer-Encoding",
      ])
    #expect(Letter.encoded("a\r\nBcc: b") == "=?utf-8?B?YSBCY2M6IGI=?=")
  }

  @Test func `Long subjects break between characters`() {
    let subject = String(repeating: "é👩‍🚀", count: 12)
    let lines = Letter.encoded(subject).components(separatedBy: "\r\n ")
    #expect(lines.count > 1 && lines.allSatisfy { $0.utf8.count <= 75 })
    let words = lines.compactMap { Data(base64Encoded: String($0.dropFirst(10).dropLast(2))) }
    #expect(words.map { String(decoding: $0, as: UTF8.self) }.joined() == subject)
  }

  @Test func `Lines that begin with a dot get another`() {
    let stuffed = String(decoding: Letter.stuffed(Data(".\r\n..a\r\nb.\r\n.".utf8)), as: UTF8.self)
    #expect(stuffed == "..\r\n...a\r\nb.\r\n..\r\n.\r\n")
  }

  @Test func `Long lines are broken softly`() {
    let lines = Letter.quotedPrintable(String(repeating: "ü", count: 40)).components(separatedBy: "\r\n")
    #expect(lines.count == 4 && lines.dropLast().allSatisfy { $0.hasSuffix("=") && $0.utf8.count <= 76 })
  }
}
