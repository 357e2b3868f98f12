@testable import TerminalKit
@testable import TerminalNcurses

extension MiniScreen {
  /// The first cell that does not look as it should; nil when all do.
  func difference(from surface: Surface, _ depth: ColorDepth) -> String? {
    for (index, cell) in surface.cells.enumerated() where !cell.glyph.isContinuation {
      let shown = cells[index]
      let wanted = Pen(style: cell.style.reduced(to: depth), address: surface.address(of: cell.link))
      let address = shown.link == .none ? nil : links[Int(shown.link.number) - 1]
      let found = Pen(style: shown.style, address: address)
      let looksAlike = cell.glyph == .space ? wanted.onBlank == found.onBlank : wanted == found
      if cell.glyph != shown.glyph || !looksAlike {
        return "\(index % width),\(index / width): \(cell) wanted, \(shown) shown"
      }
    }
    guard cursorIsShown == (surface.cursor != nil) else { return "cursor" }
    return surface.cursor.map { $0 == Point(x: x, y: y) } ?? true
      ? nil : "cursor at \(x),\(y)"
  }
}
