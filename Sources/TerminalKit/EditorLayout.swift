/// A text being edited, laid out in rows: where each row starts and ends, and where the cursor is.
package struct EditorLayout: Hashable, Sendable {
  /// A row as a range of characters, the line break that ends it left out.
  package struct Row: Hashable, Sendable {
    package var range: Range<Int>
    /// Whether the text goes on in the next row without a line break.
    package var isWrapped: Bool
  }

  package private(set) var rows: [Row] = []
  private let widths: [Int]
  private let columns: Int

  /// Wraps after spaces; a word that is too long is cut. One column is kept free for the cursor, and spaces at the end of a
  /// row hang over the edge. `columns` below 3 counts as 3.
  package init(_ buffer: EditBuffer, columns: Int) {
    self.columns = max(2, columns - 1)
    widths = buffer.characters.map { $0.isNewline ? 0 : TextWidth.width(String($0)) }
    fill(buffer.characters)
  }

  private mutating func fill(_ characters: [Character]) {
    var start = 0
    var used = 0
    var breakAt = 0
    for (index, character) in characters.enumerated() {
      if character.isNewline {
        rows.append(Row(range: start..<index, isWrapped: false))
        (start, used, breakAt) = (index + 1, 0, index + 1)
        continue
      }
      if used + widths[index] > columns, character != " ", index > start {
        let cut = breakAt > start ? breakAt : index
        rows.append(Row(range: start..<cut, isWrapped: true))
        (start, breakAt) = (cut, cut)
        used = widths[cut..<index].reduce(0, +)
      }
      used += widths[index]
      if character == " " || widths[index] == 2 { breakAt = index + 1 }
    }
    rows.append(Row(range: start..<characters.count, isWrapped: false))
  }

  /// The row and column of a position.
  package func place(of position: Int) -> Point {
    let y = rows.lastIndex { $0.range.lowerBound <= position } ?? 0
    let x = widths[rows[y].range.lowerBound..<min(position, rows[y].range.upperBound)].reduce(0, +)
    return Point(x: min(x, columns), y: y)
  }

  /// The position nearest to a column of a row.
  package func position(at point: Point) -> Int {
    let row = rows[min(max(0, point.y), rows.count - 1)]
    var left = point.x
    for index in row.range {
      if left < max(1, widths[index]) { return index }
      left -= widths[index]
    }
    return row.isWrapped ? max(row.range.lowerBound, row.range.upperBound - 1) : row.range.upperBound
  }
}
