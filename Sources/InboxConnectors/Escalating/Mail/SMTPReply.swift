/// A server's answer: a number and some lines (RFC 5321, 4.2).
struct SMTPReply: Hashable, Sendable {
  var code: Int
  /// Without the number.
  var lines: [String]

  /// Takes in one line as it came. Nil: the line is no reply. `isLast`: the reply is whole.
  static func read(_ line: String) -> (code: Int, text: String, isLast: Bool)? {
    let digits = line.prefix(3)
    guard digits.count == 3, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let code = Int(digits) else {
      return nil
    }
    let rest = line.dropFirst(3)
    guard let sign = rest.first else { return (code, "", true) }
    guard sign == " " || sign == "-" else { return nil }
    return (code, String(rest.dropFirst()), sign == " ")
  }

  var text: String { lines.joined(separator: " ") }

  /// The words after EHLO: what the server offers, in capitals.
  var offers: [[String]] {
    lines.dropFirst().map { $0.uppercased().split { $0 == " " || $0 == "=" }.map(String.init) }
  }

  func offers(_ word: String) -> Bool { offers.contains { $0.first == word } }

  /// The ways to sign in that it takes.
  var mechanisms: Set<String> { Set(offers.filter { $0.first == "AUTH" }.flatMap { $0.dropFirst() }) }
}
