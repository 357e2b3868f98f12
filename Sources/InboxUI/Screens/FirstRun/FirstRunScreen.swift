import InboxModel
import TerminalKit

/// The very first screen: what this is, how to add an account, and a look around without one.
struct FirstRunScreen {
  let desk: Desk

  func draw(into surface: inout Surface, _ frame: InboxFrame) {
    let words = desk.wording.firstRun
    let theme = desk.theme
    let width = min(68, frame.body.width - 4)
    let x = (frame.body.width - width) / 2
    var lines: [(String, Style)] = [(words.welcome, theme[.brand]), ("", .plain)]
    func add(_ text: String, _ role: Role) {
      lines += TextWrap.wrap(text, width: width).map { ($0, theme[role]) }
    }
    add(words.explanation, .text)
    lines.append(("", .plain))
    add(words.addAccount(desk.platforms), .text)
    add(words.tryDemo, .text)
    lines.append(("", .plain))
    if !desk.storePath.isEmpty { add(words.storePlace(desk.storePath), .dim) }
    if !desk.configPath.isEmpty { add(words.configPlace(desk.configPath), .dim) }
    let top = frame.body.y + max(0, (frame.body.height - lines.count) / 3)
    for (index, line) in lines.prefix(frame.body.height).enumerated() {
      surface.put(line.0, at: Point(x: x, y: top + index), style: line.1, maxWidth: width, overflow: .ellipsis)
    }
  }
}
