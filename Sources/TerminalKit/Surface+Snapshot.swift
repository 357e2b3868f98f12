extension Surface {
  /// The whole grid as text, one line a row, without the blanks at the ends of rows.
  package var plainText: String {
    rows.map { row in
      var line = ""
      for cell in row { cell.glyph.write(to: &line) }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// The text of one row of the grid, blanks at its end included; empty outside.
  package func text(ofRow y: Int) -> String {
    guard y >= 0, y < gridSize.height else { return "" }
    var line = ""
    for cell in cells[y * gridSize.width..<(y + 1) * gridSize.width] { cell.glyph.write(to: &line) }
    return line
  }

  /// The styles of the grid for golden files: under each row, runs of cells that are not plain, as `columns: style`.
  package var styleDump: String {
    rows.enumerated().flatMap { y, row in
      Self.runs(of: Array(row)).map { "\(y):\($0.columns.lowerBound)-\($0.columns.upperBound - 1) \($0.style)" }
    }.joined(separator: "\n")
  }

  private var rows: [ArraySlice<Cell>] {
    (0..<gridSize.height).map { cells[$0 * gridSize.width..<($0 + 1) * gridSize.width] }
  }

  private static func runs(of row: [Cell]) -> [(columns: Range<Int>, style: Style)] {
    var runs: [(columns: Range<Int>, style: Style)] = []
    var start = 0
    while start < row.count {
      let style = row[start].style
      let end = row[start...].firstIndex { $0.style != style } ?? row.count
      if style != .plain { runs.append((start..<end, style)) }
      start = end
    }
    return runs
  }
}

extension Color: CustomStringConvertible {
  /// `default`, `208` or `#ffaf00`.
  package var description: String {
    switch kind {
    case .default: return "default"
    case .indexed(let index): return String(index)
    case .rgb(let red, let green, let blue):
      return "#"
        + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}

extension Style: CustomStringConvertible {
  /// `208 on #202020 bold underline`; `plain` for the plain style.
  package var description: String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
      (.strikethrough, "strikethrough"),
    ]
    var parts: [String] = []
    if foreground != .default { parts.append(foreground.description) }
    if background != .default { parts.append("on \(background)") }
    parts += names.filter { attributes.contains($0.0) }.map(\.1)
    return parts.isEmpty ? "plain" : parts.joined(separator: " ")
  }
}
