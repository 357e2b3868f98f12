import InboxModel
import TerminalKit

extension Confirmation {
  /// Draws the question where the eye is, in the middle.
  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let brush = Brush(desk, on: .popup)
    let wanted = max(TextWidth.width(question), TextWidth.width(warning)) + 6
    let width = min(frame.body.width - 2, max(36, wanted))
    let asked = TextWrap.wrap(question, width: max(8, width - 6))
    let warned = TextWrap.wrap(warning, width: max(8, width - 6))
    let height = min(asked.count + warned.count + 3, frame.body.height)
    let place = Rect(
      x: (frame.body.width - width) / 2,
      y: min(frame.body.y + frame.body.height / 3, frame.body.maxY - height), width: width, height: height)
    Popup.draw(place, title: "", into: &surface, brush)
    surface.draw(in: place.inset(horizontal: 3, vertical: 1)) { surface in
      for (y, line) in asked.enumerated() {
        surface.put(line, at: Point(x: 0, y: y), style: brush[.popup].adding(.bold), overflow: .ellipsis)
      }
      for (y, line) in warned.enumerated() {
        surface.put(line, at: Point(x: 0, y: asked.count + y), style: brush[.warning], overflow: .ellipsis)
      }
    }
    Popup.foot(
      [("y", desk.house.wording.commands.yes), ("n", desk.house.wording.commands.no)], of: place, into: &surface, brush)
  }
}
