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
    func wrapped(_ text: String, _ role: Role) -> [StyledText] {
      TextWrap.wrap(text, width: width).map { StyledText($0, theme[role]) }
    }
    let welcome = [StyledText(words.welcome, theme[.brand])]
    let explanation = wrapped(words.explanation, .text)
    let ways = command(words.addAccount(desk.house.platforms), width: width) + command(words.tryDemo, width: width)
    let places =
      (desk.house.storePath.isEmpty ? [] : wrapped(words.storePlace(desk.house.storePath), .dim))
      + (desk.house.configPath.isEmpty ? [] : wrapped(words.configPlace(desk.house.configPath), .dim))
    // What to do next is the last to go where there is little room.
    let choices = [[welcome, explanation, ways, places], [welcome, explanation, ways], [welcome, ways], [ways]]
    let sections = choices.first { height(of: $0) <= frame.body.height } ?? [ways]
    let lines = sections.joined(separator: [StyledText()])
    let top = frame.body.y + max(0, (frame.body.height - height(of: sections)) / 3)
    for (index, line) in lines.enumerated().prefix(frame.body.height) {
      surface.put(line, at: Point(x: x, y: top + index), over: theme.ground, maxWidth: width, overflow: .ellipsis)
    }
  }

  /// Lines of sections with air between them.
  private func height(of sections: [[StyledText]]) -> Int {
    sections.reduce(0) { $0 + $1.count } + sections.count - 1
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
