import Foundation
import InboxModel
import TerminalKit

/// The very first screen: what this is, how to add an account, and a look around without one.
struct FirstRunScreen {
  let desk: Desk

  func draw(into surface: inout Surface, _ frame: InboxFrame) {
    let words = desk.house.wording.firstRun
    let theme = desk.theme
    let width = min(68, frame.body.width - 4)
    let x = (frame.body.width - width) / 2
    var lines: [StyledText] = [StyledText(words.welcome, theme[.brand]), StyledText()]
    func add(_ text: String, _ role: Role) {
      lines += TextWrap.wrap(text, width: width).map { StyledText($0, theme[role]) }
    }
    add(words.explanation, .text)
    lines.append(StyledText())
    lines += command(words.addAccount(desk.house.platforms), width: width)
    lines += command(words.tryDemo, width: width)
    lines.append(StyledText())
    if !desk.house.storePath.isEmpty { add(words.storePlace(desk.house.storePath), .dim) }
    if !desk.house.configPath.isEmpty { add(words.configPlace(desk.house.configPath), .dim) }
    let top = frame.body.y + max(0, (frame.body.height - lines.count) / 3)
    for (index, line) in lines.prefix(frame.body.height).enumerated() {
      surface.put(line, at: Point(x: x, y: top + index), over: theme.ground, maxWidth: width, overflow: .ellipsis)
    }
  }

  /// A sentence that ends in a command of the shell, which stands out.
  private func command(_ text: String, width: Int) -> [StyledText] {
    let lines = TextWrap.lines(text, width: width)
    let start = text.range(of: "moot ")?.lowerBound ?? text.endIndex
    return lines.map { line in
      let cut = min(max(start, line.range.lowerBound), line.range.upperBound)
      var styled = StyledText(String(text[line.range.lowerBound..<cut]), desk.theme[.text])
      styled.append(String(text[cut..<line.range.upperBound]), desk.theme[.bright])
      return styled
    }
  }
}
