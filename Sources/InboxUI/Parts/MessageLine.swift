import InboxModel
import TerminalKit

/// The line above the hint bar: what was done, what went wrong, how many are marked.
struct MessageLine {
  let desk: Desk
  let marks: Marks
  /// How far work over many has come.
  let work: String?

  /// False when there is nothing to say.
  func draw(into surface: inout Surface) -> Bool {
    let theme = desk.theme
    var text = StyledText()
    if let work {
      text.append("\(desk.glyphs(.ellipsis)) ", theme[.accent])
      text.append(work, theme[.text])
    } else if let notice = desk.notice {
      switch notice.kind {
      case .done: text.append("\(desk.glyphs(.check)) ", theme[.success])
      case .info: break
      case .error: text.append("! ", theme[.error])
      }
      text.append(notice.text, theme[notice.kind == .error ? .error : .text])
      if !notice.hint.isEmpty { text.append(" \(desk.glyphs(.middleDot)) \(notice.hint)", theme[.dim]) }
    }
    if !marks.isEmpty {
      if !text.spans.isEmpty { text.append("   ") }
      let words = marks.isAllMatching ? desk.house.wording.queue.allMatching : desk.house.wording.queue.marked
      text.append("\(desk.glyphs(.check)) \(words(marks.count))", theme[.mark])
      if desk.notice == nil, let key = desk.keys.name(of: .move(.back)) {
        text.append(" \(desk.glyphs(.middleDot)) \(desk.house.wording.screen.unmarks(key))", theme[.dim])
      }
    }
    guard !text.spans.isEmpty else { return false }
    surface.fill(surface.bounds, with: theme.ground)
    surface.put(text, at: Point(x: 1, y: 0), over: theme.ground, maxWidth: surface.size.width - 2, overflow: .ellipsis)
    return true
  }
}
