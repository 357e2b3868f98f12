/// A text of several lines being typed, wrapped softly to a width and scrolled to a height.
package struct TextEditor: Hashable, Sendable {
  package private(set) var buffer: EditBuffer
  /// Columns and rows that the text is shown in.
  package var size: Size {
    didSet { if size != oldValue { reflow() } }
  }
  package private(set) var layout: EditorLayout
  /// The first row shown.
  package private(set) var top = 0
  /// The column that `up` and `down` keep to.
  private var goal: Int?

  package init(_ text: String = "", size: Size = Size(width: 80, height: 5)) {
    buffer = EditBuffer(text)
    self.size = size
    layout = EditorLayout(buffer, columns: size.width)
    scroll()
  }

  package var text: String { buffer.text }
  package var isEmpty: Bool { buffer.isEmpty }

  /// The cursor's place in the whole laid-out text.
  package var cursor: Point { layout.place(of: buffer.cursor) }

  /// Edits by a command; false when nothing could happen, such as `up` on the first row.
  @discardableResult
  package mutating func perform(_ command: EditCommand) -> Bool {
    switch command {
    case .up, .down: return moveRow(by: command == .up ? -1 : 1)
    case .lineStart: moveInRow(to: 0)
    case .lineEnd: moveInRow(to: .max)
    default: buffer.perform(command)
    }
    goal = nil
    reflow()
    return true
  }

  /// Edits by a key's usual meaning, Enter as a line break; false when it has none.
  @discardableResult
  package mutating func press(_ key: Key) -> Bool {
    EditCommand(key).map { perform($0) } ?? false
  }

  /// Puts the cursor after so many characters.
  package mutating func moveCursor(to position: Int) {
    buffer.moveCursor(to: position)
    goal = nil
    scroll()
  }

  /// Replaces the text as one edit that can be undone: what came back from an external editor.
  package mutating func replaceAll(with text: String) {
    buffer.replaceAll(with: text)
    goal = nil
    reflow()
  }

  private mutating func moveRow(by step: Int) -> Bool {
    let place = cursor
    guard layout.rows.indices.contains(place.y + step) else { return false }
    let column = goal ?? place.x
    buffer.moveCursor(to: layout.position(at: Point(x: column, y: place.y + step)))
    goal = column
    scroll()
    return true
  }

  private mutating func moveInRow(to column: Int) {
    buffer.moveCursor(to: layout.position(at: Point(x: column, y: cursor.y)))
  }

  private mutating func reflow() {
    layout = EditorLayout(buffer, columns: size.width)
    scroll()
  }

  private mutating func scroll() {
    let row = cursor.y
    let height = max(1, size.height)
    top = min(max(top, row - height + 1), row)
    top = max(0, min(top, layout.rows.count - height))
  }

  /// Draws the rows shown, and the cursor when `isFocused`.
  package func draw(into surface: inout Surface, style: Style = .plain, isFocused: Bool = true) {
    for (y, row) in layout.rows.dropFirst(top).prefix(surface.size.height).enumerated() {
      surface.put(String(buffer.characters[row.range]), at: Point(x: 0, y: y), style: style)
    }
    if isFocused { surface.setCursor(Point(x: cursor.x, y: cursor.y - top)) }
  }
}
