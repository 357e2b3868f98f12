import Foundation
import InboxModel

/// One letter as it travels: headers and a text in quoted-printable (RFC 5322, RFC 2045). Nothing from outside can become a header, because a
/// header's value is one line and anything unusual in it is encoded (RFC 2047).
struct Letter: Sendable {
  let from: String
  let to: String
  let subject: String
  let text: String
  /// The same in every attempt: mailboxes that know it keep the letter once.
  let messageID: String
  let date: Date

  init(_ notice: EscalationNotice, from: String, wording: Wording, zone: TimeZone, date: Date) {
    self.from = from
    to = notice.recipient
    subject = notice.title(wording.escalation)
    text = notice.plainText(wording, zone: zone)
    let domain = from.split(separator: "@").last.map(String.init) ?? "localhost"
    messageID = "<\(notice.key)@\(domain)>"
    self.date = date
  }

  /// With CR LF at every line's end.
  var bytes: Data {
    let headers = [
      "From: Moot <\(from)>", "To: <\(to)>", "Subject: \(Self.encoded(subject))", "Date: \(Self.stamp(date))",
      "Message-ID: \(messageID)", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
    ]
    return Data((headers.joined(separator: "\r\n") + "\r\n\r\n" + Self.quotedPrintable(text)).utf8)
  }
}

extension Letter {
  /// A header's value: as it is where it is plain, else in encoded words that break between characters and leave the
  /// first line room for the header's name (76 characters in all).
  static func encoded(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } && !value.contains("=?") && value.utf8.count <= 60
    if isPlain { return value }
    var words: [String] = []
    var part = Data()
    for character in value {
      // A line break here would begin a header of its own.
      let piece = Data((character.isNewline ? " " : String(character)).utf8)
      if part.count + piece.count > 39, !part.isEmpty {
        words.append("=?utf-8?B?\(part.base64EncodedString())?=")
        part = Data()
      }
      part += piece
    }
    if !part.isEmpty { words.append("=?utf-8?B?\(part.base64EncodedString())?=") }
    return words.joined(separator: "\r\n ")
  }

  /// RFC 5322, 3.3, in UTC.
  static func stamp(_ date: Date) -> String {
    let time = CivilTime(date, offset: 0)
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return
      "\(days[time.weekday]), \(time.day) \(months[time.month - 1]) \(time.year) \(two(time.hour)):\(two(time.minute)):\(two(time.second)) +0000"
  }

  /// RFC 2045, 6.7: lines of at most 76 characters; what is not plain ASCII, and white space at a line's end, as `=XX`.
  static func quotedPrintable(_ text: String) -> String {
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bytes = Array(line.utf8)
      var current = ""
      for (index, byte) in bytes.enumerated() {
        let isLast = index == bytes.count - 1
        let isBlank = byte == 0x20 || byte == 0x09
        let isPlain = (byte >= 0x21 && byte <= 0x7E && byte != 0x3D) || (isBlank && !isLast)
        let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + hex(byte)
        if current.utf8.count + piece.utf8.count > 75 {
          lines.append(current + "=")
          current = ""
        }
        current += piece
      }
      lines.append(current)
    }
    return lines.joined(separator: "\r\n")
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = Array("0123456789ABCDEF")
    return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }

  /// A line that begins with a dot gets another in front, and a lone dot ends it all (RFC 5321, 4.5.2).
  static func stuffed(_ letter: Data) -> Data {
    var result = Data()
    var isStart = true
    for byte in letter {
      if isStart, byte == 0x2E { result.append(0x2E) }
      result.append(byte)
      isStart = byte == 0x0A
    }
    if !isStart { result += Data("\r\n".utf8) }
    return result + Data(".\r\n".utf8)
  }
}
