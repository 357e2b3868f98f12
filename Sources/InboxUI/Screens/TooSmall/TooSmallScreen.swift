import InboxModel
import TerminalKit

/// Says that the window is too small, and how large it has to be.
struct TooSmallScreen {
  let desk: Desk

  func draw(into surface: inout Surface) {
    let least = InboxFrame.least
    let words = desk.house.wording.status.tooSmall(least.width, least.height)
    let lines = TextWrap.wrap(words, width: max(2, surface.size.width))
    let top = max(0, (surface.size.height - lines.count) / 2)
    for (index, line) in lines.enumerated() {
      surface.put(line, at: Point(x: 0, y: top + index), style: desk.theme[.text])
    }
  }
}
