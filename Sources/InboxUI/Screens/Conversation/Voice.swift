import InboxModel
import TerminalKit

/// How the words of one side look, so that theirs, ours and the team's own can never be taken for each other.
struct Voice {
  let indent: Int
  let bar: ReaderLine.Bar?
  let ground: Style?
  let name: Style
  let text: Style
  let dim: Style
  /// Stands before the name of a note's author.
  let label: String?

  init(_ message: Message, _ desk: Desk) {
    let theme = desk.theme
    switch message.direction {
    case .inbound:
      (indent, bar, ground, label) = (0, nil, nil, nil)
      name = theme[.person]
      text = message.visibility.isGone ? theme[.dim] : theme[.text]
      dim = theme[.dim]
    case .outbound:
      (indent, ground, label) = (2, nil, nil)
      bar = ReaderLine.Bar(symbol: .vertical, style: theme[.outgoingBar])
      name = theme[.accent]
      text = theme[.outgoing]
      dim = theme[.dim]
    case .internal:
      (indent, label) = (2, desk.house.wording.screen.noteLabel)
      bar = ReaderLine.Bar(symbol: .noteSide, style: theme[.noteBar])
      ground = theme[.note].removing(theme[.note].attributes)
      name = theme[.note].adding(.bold)
      text = theme[.note]
      dim = theme[.note]
    }
  }
}
