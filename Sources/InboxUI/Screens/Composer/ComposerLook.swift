import InboxModel
import TerminalKit

/// How a composer looks: a note has its own colour, label and double border, so that nobody takes it for an answer.
struct ComposerLook {
  enum Edge {
    case top, side, bottom
  }

  let ground: Style?
  /// What lies under runs without colours of their own.
  let base: Style
  let bar: Style
  let title: Style
  let text: Style
  let dim: Style
  let key: Style
  private let isNote: Bool

  init(kind: Draft.Kind, desk: Desk) {
    let theme = desk.theme
    isNote = kind == .note
    if isNote {
      let note = theme[.note].removing(theme[.note].attributes)
      (ground, bar, title, text, dim) = (note, theme[.noteBar], note.adding(.bold), note, note)
      key = note.adding(.bold)
      base = note
    } else {
      base = theme.ground
      (ground, bar, title) = (nil, theme[.outgoingBar], theme[.accent])
      (text, dim, key) = (theme[.text], theme[.dim], theme[.hintKey])
    }
  }

  func symbol(_ edge: Edge) -> Symbol {
    switch edge {
    case .top: isNote ? .noteTop : .composerTop
    case .side: isNote ? .noteSide : .composerSide
    case .bottom: isNote ? .noteBottom : .composerBottom
    }
  }
}
