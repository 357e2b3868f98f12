package import Foundation
import HTTPTypes
package import InboxConnect

/// A recorded answer that has no status line.
package struct CaptureError: Error, CustomStringConvertible {
  package let description: String
}

extension WebAnswer {
  /// Reads a recorded answer: a status line, headers, an empty line, and the body as it was after transfer decoding.
  package init(capture file: URL) throws {
    try self.init(capture: Data(contentsOf: file), name: file.lastPathComponent)
  }

  /// As above, from bytes; lines may end in CRLF or LF. `name` stands in the error.
  package init(capture data: Data, name: String) throws {
    var rest = data[...]
    guard let first = rest.cutLine(), first.hasPrefix("HTTP/"),
      let status = first.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { throw CaptureError(description: "\(name): no status line") }
    var headers = HTTPFields()
    while let line = rest.cutLine(), !line.isEmpty {
      guard let colon = line.firstIndex(of: ":"), let name = HTTPField.Name(String(line[..<colon])) else { continue }
      headers.append(
        HTTPField(name: name, value: line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
    }
    self.init(status: status, headers: headers, body: Data(rest))
  }
}

extension Data {
  /// The text up to the next line end, which is taken away with it; nil at the end.
  fileprivate mutating func cutLine() -> String? {
    guard let end = firstIndex(of: 0x0A) else { return nil }
    var line = self[startIndex..<end]
    if line.last == 0x0D { line.removeLast() }
    self = self[index(after: end)...]
    return String(decoding: line, as: UTF8.self)
  }
}
