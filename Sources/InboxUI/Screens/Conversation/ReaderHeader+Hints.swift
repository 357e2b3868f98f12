import InboxModel
import TerminalKit

extension ReaderHeader {
  /// How our promise stands, why the conversation stands where it stands (the whole screen has a line for that), and what its words seem to
  /// say, each with its reason; dim, because a hint is no fact.
  var hints: ReaderLine? {
    var text = StyledText()
    func add(_ words: String, _ role: Role) {
      if !text.spans.isEmpty { text.append(" \(desk.glyphs(.middleDot)) ", desk.theme[.dim]) }
      text.append(words, desk.theme[role])
    }
    if let word = RowState.promise(detail.row, desk) { add(word.text, word.role) }
    if !options.isFull {
      for reason in detail.priority.reasons {
        // The promise and the tone have words of their own here.
        if case .promise = reason { continue }
        if case .negative = reason, detail.hints?.sentiment == .negative { continue }
        add(desk.house.wording.line(for: reason, scale: detail.priority.scale), .dim)
      }
    }
    if let hints = detail.hints {
      for line in desk.house.wording.lines(for: hints) { add(Sanitizer.cleanLine(line), .dim) }
    }
    return text.spans.isEmpty ? nil : ReaderLine(text: text)
  }
}
