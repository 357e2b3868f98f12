/// Plain text from HTML that strangers wrote.
///
/// Linear in the length of the input, never fails, executes and fetches nothing. Keeps paragraphs, line breaks, lists, quotations,
/// preformatted text, the words of links with their address where it differs, and the description of images. The result is plain, not
/// sanitised for a terminal.
package enum HTMLText {
  /// The text that a reader of `html` would see, without leading and trailing white space.
  package static func plain(_ html: String) -> String {
    var scanner = HTMLScanner(html)
    var composer = HTMLTextComposer()
    while let token = scanner.next() {
      switch token {
      case .text(let bytes): composer.write(bytes)
      case .open(let tag): composer.open(tag)
      case .close(let name): composer.close(name)
      }
    }
    return composer.finish()
  }

  /// `text` with its character references replaced, and otherwise as it is: for names and titles that are escaped but hold no markup.
  package static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let reference = HTMLEntities.reference(in: bytes[index...]) {
        result += reference.text.utf8
        index += reference.length
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `text` so that it can stand in HTML, in an element or in a quoted attribute; line ends become `<br>`.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "<br>\n"
      case "\r": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
