import TerminalKit

/// Numbers for pens, which ncurses takes for colour pairs. Number 0 is the plain pen.
struct PenTable {
  private(set) var pens: [Pen] = [.plain]
  private var numbers: [Pen: UInt32] = [.plain: 0]
  private let capacity: Int

  /// `capacity` counts the plain pen.
  init(capacity: Int) {
    self.capacity = max(1, capacity)
  }

  /// The pen's number, new or known; nil when the table is full and must start over.
  mutating func number(of pen: Pen) -> UInt32? {
    if let known = numbers[pen] { return known }
    guard pens.count < capacity else { return nil }
    let number = UInt32(pens.count)
    pens.append(pen)
    numbers[pen] = number
    return number
  }

  /// The pen behind a number; plain for one that was never given.
  subscript(number: Int) -> Pen {
    pens.indices.contains(number) ? pens[number] : .plain
  }
}
