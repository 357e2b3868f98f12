/// Rows of text in columns.
package struct Table: Sendable {
  /// A column: how wide, which way its texts lean, and what stands above them.
  package struct Column: Sendable {
    package var title: String
    package var track: Track
    package var alignment: TextWidth.Alignment

    package init(_ title: String, _ track: Track, _ alignment: TextWidth.Alignment = .leading) {
      self.title = title
      self.track = track
      self.alignment = alignment
    }
  }

  package var columns: [Column]
  /// Cells between columns.
  package var gap: Int

  package init(_ columns: [Column], gap: Int = 2) {
    self.columns = columns
    self.gap = gap
  }

  /// Where each column lies in a row this wide.
  package func layout(width: Int) -> [Rect] {
    Rect(x: 0, y: 0, width: width, height: 1).columns(columns.map(\.track), gap: gap)
  }

  /// Draws the titles on one row.
  package func drawTitles(into surface: inout Surface, y: Int, style: Style) {
    draw(columns.map { StyledText($0.title, style) }, into: &surface, y: y)
  }

  /// Draws one row; texts that do not fit end in an ellipsis.
  package func draw(_ texts: [StyledText], into surface: inout Surface, y: Int, over base: Style = .plain) {
    for (index, rect) in layout(width: surface.size.width).enumerated() where index < texts.count {
      let width = min(texts[index].width, rect.width)
      let x =
        switch columns[index].alignment {
        case .leading: rect.x
        case .trailing: rect.maxX - width
        case .center: rect.x + (rect.width - width) / 2
        }
      surface.put(texts[index], at: Point(x: x, y: y), over: base, maxWidth: width, overflow: .ellipsis)
    }
  }
}
