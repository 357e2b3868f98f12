/// Frames as bytes without a curses library: what the in-memory terminal counts.
package struct FrameEncoder: Sendable {
  private let styles: StyleEncoder

  package init(depth: ColorDepth) {
    styles = StyleEncoder(depth: depth)
  }

  /// The bytes that turn `old` into `new`: a cursor move before each run of changed cells, then the cells.
  package func bytes(from old: Surface?, to new: Surface) -> [UInt8] {
    let width = new.gridSize.width
    let known = old?.gridSize == new.gridSize ? old?.cells : nil
    var bytes: [UInt8] = known == nil ? Array("\u{1B}[0m\u{1B}[2J".utf8) : []
    var style = Style.plain
    for y in 0..<new.gridSize.height {
      var expected = -1
      for x in 0..<width {
        let index = y * width + x
        let cell = new.cells[index]
        let before = known?[index] ?? .blank
        guard before != cell, !cell.glyph.isContinuation else { continue }
        if x != expected { bytes += "\u{1B}[\(y + 1);\(x + 1)H".utf8 }
        styles.encode(from: style, to: cell.style, into: &bytes)
        style = cell.style
        var text = ""
        cell.glyph.write(to: &text)
        bytes += text.utf8
        expected = x + cell.glyph.width
      }
    }
    styles.encode(from: style, to: .plain, into: &bytes)
    return bytes
  }
}
