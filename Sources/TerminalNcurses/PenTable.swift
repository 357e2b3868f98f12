import TerminalKit

/// Numbers for pens, which ncurses takes for colour pairs. Number 0 is the plain pen.
struct PenTable {
  /// A pen with what the gate needs to know about it.
  struct Entry: Hashable, Sendable {
    let pen: Pen
    /// What of the pen shows on a blank.
    let onBlank: Pen
    /// The same for every pen with the same address, so that a terminal lights up the whole link.
    let link: Int
  }

  private static let plain = Entry(pen: .plain, onBlank: .plain, link: 0)

  private(set) var entries = [plain]
  private var numbers: [Pen: UInt32] = [.plain: 0]
  private var links: [String: Int] = [:]
  private let capacity: Int

  /// `capacity` counts the plain pen.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// The pen's number, new or known; nil when the table is full and must start over.
  mutating func number(of pen: Pen) -> UInt32? {
    if let known = numbers[pen] { return known }
    guard entries.count < capacity else { return nil }
    let number = UInt32(entries.count)
    let link = pen.address.map { links[$0, default: links.count + 1] } ?? 0
    if let address = pen.address { links[address] = link }
    entries.append(Entry(pen: pen, onBlank: pen.onBlank, link: link))
    numbers[pen] = number
    return number
  }

  /// The pen behind a number; plain for one that was never given.
  subscript(number: Int) -> Entry {
    entries.indices.contains(number) ? entries[number] : Self.plain
  }
}
