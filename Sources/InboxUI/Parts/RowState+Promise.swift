import InboxModel
import TerminalKit

extension RowState {
  /// How our promise stands: a sign, a colour and a word, so that none of them is needed.
  static func promise(_ row: QueueRow, _ desk: Desk) -> Word? {
    guard let mark = row.sla, let words = desk.house.wording.promise(mark, now: desk.now) else { return nil }
    switch mark.phase(at: desk.now) {
    case .breached: return Word(text: "\(desk.glyphs(.late)) \(words)", role: .urgent)
    case .warning: return Word(text: "\(desk.glyphs(.nearlyDue)) \(words)", role: .warning)
    case .running: return Word(text: words, role: .dim)
    case .paused where (mark.left ?? 0) < 0: return Word(text: "\(desk.glyphs(.late)) \(words)", role: .dim)
    case .paused, .none: return nil
    }
  }
}

extension Symbol {
  static let late = Symbol("▲", ascii: "!")
  static let nearlyDue = Symbol("△", ascii: "~")
}
