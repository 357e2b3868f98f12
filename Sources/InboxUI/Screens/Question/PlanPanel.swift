import InboxModel
import TerminalKit

/// What a command over many conversations would come to, shown before it is done.
struct PlanPanel: Sendable {
  let question: String
  let plan: BulkPlan
  let deed: Deed
  let targets: [ID<Conversation>]
}

extension PlanPanel {
  /// A line below the question.
  private enum Line {
    case text(String, Role)
    case part(BulkPlan.Part)
    case air
  }

  private static let widest = 72

  /// Draws the plan where the eye is, in the middle. What has no room is the least important: it stands last.
  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk, reason: (BulkPlan.Omission) -> String) {
    let brush = Brush(desk, on: .popup)
    let width = min(frame.body.width - 2, Self.widest)
    let lines = lines(width: width - 6, desk, reason: reason)
    let height = min(lines.count + 3, frame.body.height)
    let place = Rect(
      x: (frame.body.width - width) / 2, y: frame.body.y + max(0, (frame.body.height - height) / 3), width: width,
      height: height)
    Popup.draw(place, title: "", into: &surface, brush)
    surface.draw(in: place.inset(horizontal: 3, vertical: 1)) { surface in
      surface.put(question, at: .zero, style: brush[.popup].adding(.bold), overflow: .ellipsis)
      for (y, line) in Self.fitting(lines, room: max(0, height - 3), desk).enumerated() {
        draw(line, y: y + 1, into: &surface, desk, brush)
      }
    }
    Popup.foot(
      [("y", desk.house.wording.commands.yes), ("n", desk.house.wording.commands.no)], of: place, into: &surface, brush)
  }

  /// What has room; where that is not all, the last line says how much more there is.
  private static func fitting(_ lines: [Line], room: Int, _ desk: Desk) -> [Line] {
    guard lines.count > room, room > 0 else { return lines }
    let rest = lines.dropFirst(room - 1).count { if case .air = $0 { false } else { true } }
    return lines.prefix(room - 1) + [.text(desk.house.wording.screen.more(rest), .popupDim)]
  }

  private func lines(width: Int, _ desk: Desk, reason: (BulkPlan.Omission) -> String) -> [Line] {
    let words = desk.house.wording.bulk
    let undo = desk.keys.name(of: .line("undo"))
    let wrapped = { (text: String, role: Role) in TextWrap.wrap(text, width: max(8, width)).map { Line.text($0, role) }
    }
    var lines: [Line] = plan.undoWindow.map { wrapped(words.window(undo, Int($0)), .popupDim) } ?? []
    if plan.lasting > 0, plan.undoWindow == nil {
      lines += wrapped(words.someLast(plan.lasting, plan.changed), .warning)
    } else if lines.isEmpty {
      lines += wrapped(words.oneUndo(undo), .popupDim)
    }
    lines.append(.air)
    lines += plan.parts.map(Line.part)
    let omissions = omissions(reason).map { words.omitted($0.count, $0.reason) }
    let rest =
      omissions + (plan.newer > 0 ? [words.newer(plan.newer)] : [])
      + (plan.unchanged > 0 ? [words.unchanged(plan.unchanged)] : [])
    if !rest.isEmpty { lines.append(.air) }
    for text in rest { lines += wrapped(text, .popupDim) }
    return lines
  }

  /// By their sentences: what reads the same on two platforms is one reason.
  private func omissions(_ reason: (BulkPlan.Omission) -> String) -> [(reason: String, count: Int)] {
    plan.omissions.reduce(into: []) { known, omission in
      let sentence = reason(omission)
      if let place = known.firstIndex(where: { $0.reason == sentence }) {
        known[place].count += omission.count
      } else {
        known.append((sentence, omission.count))
      }
    }
  }

  private func draw(_ line: Line, y: Int, into surface: inout Surface, _ desk: Desk, _ brush: Brush) {
    switch line {
    case .air: break
    case .text(let text, let role): surface.put(text, at: Point(x: 0, y: y), style: brush[role], overflow: .ellipsis)
    case .part(let part):
      let titles = plan.parts.map { TextWidth.width(desk.title(of: $0.platform)) }.max() ?? 0
      let counts = plan.parts.map { desk.number($0.count).count }.max() ?? 0
      let room = min(titles, surface.size.width / 2)
      surface.put(
        desk.title(of: part.platform), at: Point(x: 0, y: y), style: brush[.popup], maxWidth: room, overflow: .ellipsis)
      let end = room + 2 + counts
      surface.put(desk.number(part.count), endingAt: end, y: y, style: brush[.popup].adding(.bold))
      let words = desk.house.wording.bulk
      // What stays once it has left can be taken back until then, as the first line says.
      guard plan.undoWindow == nil || part.lasting == 0 else { return }
      let back = part.lasting > 0 ? words.lasts(part.lasting, part.count) : words.goesBack
      surface.put(
        back, at: Point(x: end + 2, y: y), style: brush[part.lasting > 0 ? .warning : .popupDim],
        maxWidth: max(0, surface.size.width - end - 2), overflow: .ellipsis)
    }
  }
}
