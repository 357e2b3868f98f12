/// One line being typed: a search, a command, a name.
package struct LineEditor: Hashable, Sendable {
  package private(set) var buffer: EditBuffer

  package init(_ text: String = "") {
    buffer = EditBuffer(text, allowsNewlines: false)
  }

  package var text: String {
    get { buffer.text }
    set { buffer.replaceAll(with: newValue) }
  }

  package var isEmpty: Bool { buffer.isEmpty }

  /// Whether the command meant something here; up, down and newline are left to the caller.
  @discardableResult
  package mutating func perform(_ command: EditCommand) -> Bool {
    if command == .up || command == .down || command == .newline { return false }
    buffer.perform(command)
    return true
  }

  /// Edits by a key's usual meaning; false when it has none on one line.
  @discardableResult
  package mutating func press(_ key: Key) -> Bool {
    EditCommand(key).map { perform($0) } ?? false
  }

  /// The part of the line that shows the cursor in so many columns, and the cursor's column in it.
  package func window(columns: Int) -> (text: String, cursor: Int) {
    guard columns > 0 else { return ("", 0) }
    let widths = buffer.characters.map { TextWidth.width(String($0)) }
    var first = 0
    var before = widths[..<buffer.cursor].reduce(0, +)
    while before >= columns, first < buffer.cursor {
      before -= widths[first]
      first += 1
    }
    let text = TextWidth.prefix(String(buffer.characters[first...]), columns: columns)
    return (String(text), before)
  }

  /// Draws the window on one row of the surface and puts the cursor there.
  package func draw(into surface: inout Surface, at point: Point = .zero, columns: Int? = nil, style: Style = .plain) {
    let room = min(columns ?? .max, surface.size.width - point.x)
    let shown = window(columns: room)
    surface.put(shown.text, at: point, style: style, maxWidth: room)
    surface.setCursor(Point(x: point.x + shown.cursor, y: point.y))
  }
}
