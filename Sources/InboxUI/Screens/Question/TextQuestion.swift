import InboxModel
import TerminalKit

/// A question whose answer is a line of text: why something is escalated.
struct TextQuestion: Sendable {
  let title: String
  let prompt: String
  let tier: String
  let targets: [ID<Conversation>]
  var editor = LineEditor()

  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let brush = Brush(desk, on: .popup)
    let width = min(frame.body.width - 2, 72)
    let words = TextWrap.wrap(prompt, width: max(8, width - 4))
    let place = Rect(
      x: (frame.body.width - width) / 2, y: frame.body.y + frame.body.height / 4, width: width,
      height: min(words.count + 4, frame.body.height))
    Popup.draw(place, title: title, into: &surface, brush)
    surface.draw(in: place.inset(horizontal: 2, vertical: 1)) { surface in
      for (y, line) in words.enumerated() { surface.put(line, at: Point(x: 0, y: y), style: brush[.popupDim]) }
      let y = min(words.count + 1, surface.size.height - 1)
      let start = surface.put("\(desk.glyphs(.pointer)) ", at: Point(x: 0, y: y), style: brush[.prompt])
      editor.draw(into: &surface, at: Point(x: start, y: y), style: brush[.popup])
    }
    let hints = [
      (Key.enter.description, desk.house.wording.commands.hint(for: "escalate")),
      (Key.escape.description, desk.house.wording.choices.cancel),
    ]
    Popup.foot(hints, of: place, into: &surface, brush)
  }
}
