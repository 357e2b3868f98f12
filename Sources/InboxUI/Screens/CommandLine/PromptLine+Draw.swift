import InboxModel
import TerminalKit

extension PromptLine {
  /// Draws the line over the message line, and what could stand in it above.
  func draw(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    let theme = desk.theme
    let ground = theme.ground
    surface.fill(frame.message, with: ground)
    // ncurses reaches the screen's last cell by writing one column before it and pushing that on: a wide character would be cut in half there.
    var place = frame.message.inset(horizontal: 1)
    place.width = max(0, place.width - 1)
    surface.draw(in: place) { surface in
      let start = surface.put(symbol, at: .zero, style: theme[.prompt])
      if editor.isEmpty {
        surface.put(
          desk.house.wording.choices.prompt(prompt), at: Point(x: start + 1, y: 0), style: theme[.dim],
          overflow: .ellipsis)
      }
      editor.draw(into: &surface, at: Point(x: start, y: 0), style: theme[.text])
      markProblem(into: &surface, start: start, desk)
    }
    drawProblem(into: &surface, frame, desk)
    drawCandidates(into: &surface, frame, desk)
  }

  /// Underlines the character where it goes wrong.
  private func markProblem(into surface: inout Surface, start: Int, _ desk: Desk) {
    guard let column = problem?.column, column >= 1 else { return }
    let before = TextWidth.width(String(editor.text.prefix(column - 1)))
    let room = surface.size.width - start
    guard TextWidth.width(editor.text) < room else { return }
    surface.restyle(Rect(x: start + before, y: 0, width: 1, height: 1)) { style in
      style = desk.theme[.error].adding(.underline)
    }
  }

  private func drawProblem(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    guard let problem else { return }
    let lines = TextWrap.wrap(problem.sentence, width: max(8, frame.message.width - 2))
    // Below the line where it fits there; else above, whole.
    let isBelow = lines.count == 1 && frame.hints != frame.message
    let first = isBelow ? frame.hints.y : max(0, frame.message.y - lines.count)
    surface.fill(Rect(x: 0, y: first, width: frame.message.width, height: lines.count), with: desk.theme.ground)
    for (index, line) in lines.prefix(isBelow ? 1 : frame.message.y).enumerated() {
      surface.put(line, at: Point(x: 1, y: first + index), style: desk.theme[.error])
    }
  }

  private func drawCandidates(into surface: inout Surface, _ frame: InboxFrame, _ desk: Desk) {
    guard !completion.candidates.isEmpty, problem == nil, !editor.isEmpty else { return }
    let rows = min(Self.mostRows, completion.candidates.count, frame.message.y - 2)
    guard rows > 0 else { return }
    let meanings = completion.candidates.map { desk.words(for: $0.meaning) }
    let names = completion.candidates.map(\.text)
    let nameWidth = min(28, names.map { TextWidth.width($0) }.max() ?? 0)
    let width = min(frame.message.width - 2, nameWidth + 4 + (meanings.map { TextWidth.width($0) }.max() ?? 0))
    let place = Rect(x: 1, y: frame.message.y - rows, width: max(12, width), height: rows)
    let brush = Brush(desk, on: .popup)
    surface.fill(place, with: brush.ground)
    for (line, index) in list.visible.prefix(rows).enumerated() {
      let isSelected = index == list.selectedIndex
      let row = isSelected ? Brush(desk, on: .popupSelected) : brush
      let area = place.row(line)
      if isSelected { surface.fill(area, with: row.ground) }
      surface.touch(area, .candidate(index))
      surface.draw(in: area) { surface in
        surface.put(
          names[index], at: Point(x: 1, y: 0), style: row[isSelected ? .popupSelected : .popup], maxWidth: nameWidth,
          overflow: .ellipsis)
        surface.put(
          meanings[index], at: Point(x: nameWidth + 3, y: 0),
          style: isSelected ? row[.popupSelected].removing(.bold) : row[.popupDim],
          maxWidth: surface.size.width - nameWidth - 4, overflow: .ellipsis)
      }
    }
  }
}

extension Desk {
  /// The line of help beside a candidate.
  func words(for meaning: Completion.Meaning) -> String {
    switch meaning {
    case .field(let name): house.wording.help.fields[name] ?? ""
    case .flag(let flag): house.wording.help.flags(flag)
    case .command(let name): house.wording.commands.words[name]?.summary ?? ""
    case .option(let name): house.wording.commands.options[name] ?? ""
    case .snooze(let text): house.wording.choices.snoozes[text] ?? ""
    case .numbered(let words): words
    case .value: ""
    }
  }
}
