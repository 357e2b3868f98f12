import InboxTesting
import Testing

@testable import TerminalKit

@Suite("Editing")
struct EditorTests {
  private func line(_ text: String, _ keys: String) -> LineEditor {
    var editor = LineEditor(text)
    for key in KeySequence(keys)?.keys ?? [] { editor.press(key) }
    return editor
  }

  @Test("Keys edit a line as a shell does")
  func keys() {
    #expect(line("hello", "Left Left x").text == "helxlo")
    #expect(line("one two", "Ctrl-W").text == "one ")
    #expect(line("one two", "Ctrl-W Ctrl-A Ctrl-Y").text == "twoone ")
    #expect(line("one two", "Ctrl-Left Ctrl-U").text == "two")
    #expect(line("one two", "Home Ctrl-K").text == "")
    #expect(line("one two", "Ctrl-A Ctrl-Right x").text == "onex two")
    #expect(line("ab", "Home Delete").text == "b")
    #expect(line("ab", "Backspace Backspace Backspace").text == "")
    #expect(line("ab", "Enter").text == "ab")
  }

  @Test("A cluster is one step and one deletion")
  func clusters() {
    #expect(line("a👨\u{200D}👩\u{200D}👧", "Backspace").text == "a")
    #expect(line("e\u{301}x", "Left Backspace").text == "x")
    var editor = LineEditor("e")
    editor.perform(.insert("\u{301}"))
    #expect(editor.text == "é")
    #expect(editor.buffer.characters.count == 1)
  }

  @Test("Pastes are cleaned, and are one line on one line")
  func paste() {
    var editor = LineEditor()
    editor.perform(.insert("a\r\nb\u{1B}[31mc\u{202E}"))
    #expect(editor.text == "a bc")
    var text = TextEditor()
    text.perform(.insert("a\r\nb"))
    #expect(text.text == "a\nb")
  }

  @Test("Undo takes words back, redo brings them again")
  func undo() {
    var editor = LineEditor()
    for character in "one two" { editor.perform(.insert(String(character))) }
    editor.perform(.undo)
    #expect(editor.text == "one")
    editor.perform(.undo)
    #expect(editor.text == "")
    editor.perform(.redo)
    editor.perform(.redo)
    #expect(editor.text == "one two")
    editor.perform(.deleteWordBackward)
    editor.perform(.undo)
    #expect(editor.text == "one two")
    #expect(editor.buffer.cursor == 7)
  }

  @Test("A long line scrolls to keep the cursor in sight")
  func window() {
    let editor = LineEditor("0123456789")
    #expect(editor.window(columns: 5) == ("6789", 4))
    #expect(line("0123456789", "Home").window(columns: 5) == ("01234", 0))
    #expect(LineEditor("日本語").window(columns: 4) == ("語", 2))
  }

  @Test("A text wraps at words, and the cursor follows")
  func wrap() {
    var editor = TextEditor("the quick brown fox", size: Size(width: 11, height: 3))
    #expect(editor.layout.rows.map(\.range) == [0..<10, 10..<19])
    #expect(editor.cursor == Point(x: 9, y: 1))
    editor.perform(.up)
    #expect(editor.cursor == Point(x: 9, y: 0))
    editor.perform(.lineStart)
    #expect(editor.buffer.cursor == 0)
    editor.perform(.lineEnd)
    #expect(editor.cursor.y == 0)
    editor.perform(.textEnd)
    editor.perform(.newline)
    #expect(editor.cursor == Point(x: 0, y: 2))
  }

  @Test("Up and down keep their column over short rows")
  func goalColumn() {
    var editor = TextEditor("abcdef\nx\nabcdef", size: Size(width: 20, height: 5))
    editor.perform(.up)
    #expect(editor.cursor == Point(x: 1, y: 1))
    editor.perform(.up)
    #expect(editor.cursor == Point(x: 6, y: 0))
    let moved = editor.perform(.up)
    #expect(!moved)
  }

  @Test("The rows around the cursor are shown")
  func scroll() {
    var editor = TextEditor("1\n2\n3\n4\n5", size: Size(width: 10, height: 2))
    #expect(editor.top == 3)
    editor.perform(.textStart)
    #expect(editor.top == 0)
    var surface = Surface(size: editor.size)
    editor.draw(into: &surface)
    #expect(surface.plainText == "1\n2")
    #expect(surface.cursor == .zero)
  }

  @Test("Any edits leave a cursor inside the text and on the screen, and undo returns to the start", arguments: 0..<150)
  func fuzz(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var editor = TextEditor("start", size: Size(width: Int.random(in: 0...12, using: &generator), height: 3))
    let moves: [EditCommand] = [
      .newline, .deleteBackward, .deleteForward, .deleteWordBackward, .deleteToLineStart, .deleteToLineEnd, .yank,
      .left,
      .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .up, .down, .textStart, .undo, .redo,
    ]
    for _ in 0..<80 {
      let text = RandomText.make(&generator, length: Int.random(in: 1...4, using: &generator))
      editor.perform(Bool.random(using: &generator) ? .insert(text) : moves.randomElement(using: &generator) ?? .undo)
      #expect((0...editor.buffer.characters.count).contains(editor.buffer.cursor))
      #expect(editor.layout.rows.indices.contains(editor.cursor.y))
      var surface = Surface(size: editor.size)
      editor.draw(into: &surface)
      if editor.size.width >= 3 { #expect(surface.cursor != nil) }
    }
    while editor.buffer.canUndo { editor.perform(.undo) }
    #expect(editor.text == "start")
  }
}
