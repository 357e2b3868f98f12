/// What a person does to a text being typed.
package enum EditCommand: Hashable, Sendable {
  /// Types or pastes; sanitised first.
  case insert(String)
  case newline
  case deleteBackward, deleteForward
  case deleteWordBackward, deleteToLineStart, deleteToLineEnd
  /// Inserts what the last of the three deletions above took.
  case yank
  case left, right, wordLeft, wordRight
  case lineStart, lineEnd, textStart, textEnd
  case up, down
  case undo, redo

  /// The usual meaning of a key in a text; nil where it has none. Enter is `newline`, for the caller to take first.
  package init?(_ key: Key) {
    if let text = key.text {
      self = .insert(String(text))
    } else if let command = Self.byKey[key] {
      self = command
    } else {
      return nil
    }
  }

  private static let byKey: [Key: EditCommand] = [
    .enter: .newline, .backspace: .deleteBackward, .delete: .deleteForward, .control("h"): .deleteBackward,
    .control("d"): .deleteForward, .control("w"): .deleteWordBackward, Key(.backspace, .control): .deleteWordBackward,
    .control("u"): .deleteToLineStart, .control("k"): .deleteToLineEnd, .control("y"): .yank,
    .left: .left, .right: .right, .control("b"): .left, .control("f"): .right,
    Key(.left, .control): .wordLeft, Key(.right, .control): .wordRight,
    .home: .lineStart, .end: .lineEnd, .control("a"): .lineStart, .control("e"): .lineEnd,
    Key(.home, .control): .textStart, Key(.end, .control): .textEnd,
    .up: .up, .down: .down, .control("p"): .up, .control("n"): .down,
    .control("_"): .undo, .control("^"): .redo,
  ]
}
