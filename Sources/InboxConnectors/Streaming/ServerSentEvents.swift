/// One event of an event stream.
package struct ServerSentEvent: Hashable, Sendable {
  /// `message` where the stream named none.
  package var name: String
  /// The data lines, joined by line ends.
  package var data: String
  package var id: String?

  package init(name: String = "message", data: String, id: String? = nil) {
    self.name = name
    self.data = data
    self.id = id
  }
}

/// Reads an event stream as it comes, cut anywhere. Comments (heartbeats) say nothing. Source: HTML standard, 9.2.6.
package struct ServerSentEventParser: Sendable {
  /// Bytes of one event that are kept; what is longer arrives cut short, so that no server can fill the memory.
  package static let longest = 1 << 20

  private var line: [UInt8] = []
  private var afterReturn = false
  private var isFirstLine = true
  private var name = ""
  private var data: [UInt8] = []
  private var hasData = false
  private var id: String?

  package init() {}

  /// The events that `bytes` complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [ServerSentEvent] {
    var events: [ServerSentEvent] = []
    for byte in bytes {
      let completesReturn = afterReturn && byte == 0x0A
      afterReturn = byte == 0x0D
      if completesReturn { continue }
      if byte == 0x0A || byte == 0x0D {
        if let event = endLine() { events.append(event) }
      } else if line.count < Self.longest {
        line.append(byte)
      }
    }
    return events
  }

  /// An empty line ends an event; one without data is none.
  private mutating func endLine() -> ServerSentEvent? {
    defer {
      line.removeAll(keepingCapacity: true)
      isFirstLine = false
    }
    if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    guard line.isEmpty else {
      readField()
      return nil
    }
    defer {
      name = ""
      data.removeAll(keepingCapacity: true)
      hasData = false
    }
    guard hasData else { return nil }
    return ServerSentEvent(name: name.isEmpty ? "message" : name, data: String(decoding: data, as: UTF8.self), id: id)
  }

  private mutating func readField() {
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[min(colon + 1, line.endIndex)...]
    if value.first == 0x20 { value.removeFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "event": name = String(decoding: value, as: UTF8.self)
    case "data":
      if hasData { append([0x0A]) }
      append(value)
      hasData = true
    case "id" where !value.contains(0): id = String(decoding: value, as: UTF8.self)
    default: break
    }
  }

  private mutating func append(_ bytes: some Collection<UInt8>) {
    data.append(contentsOf: bytes.prefix(max(0, Self.longest - data.count)))
  }
}
