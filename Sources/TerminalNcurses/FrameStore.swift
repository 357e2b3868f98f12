import CNcurses
import TerminalKit

/// The last frame as ncurses was told it, to tell it only the rows that changed.
struct FrameStore {
  private(set) var pens: PenTable
  private var cells: [cn_cell] = []
  private var size = Size.zero
  private let capacity: Int
  private let depth: ColorDepth
  /// Sends scalars beyond ASCII as `?`: the C library could not be made to take UTF-8.
  private let isASCIIOnly: Bool

  init(penCapacity: Int, depth: ColorDepth, isASCIIOnly: Bool) {
    self.depth = depth
    capacity = penCapacity
    pens = PenTable(capacity: penCapacity)
    self.isASCIIOnly = isASCIIOnly
  }

  /// Tells ncurses the rows that differ from the last frame. Answers true when pens ran out and all must be drawn anew.
  mutating func update(_ surface: Surface) -> Bool {
    let isNewSize = surface.gridSize != size
    var restarted = false
    var next = convert(surface)
    if next.isOverflowing {
      pens = PenTable(capacity: capacity)
      next = convert(surface)
      restarted = true
    }
    let width = surface.gridSize.width
    if isNewSize { cn_screen_erase() }
    for y in 0..<surface.gridSize.height {
      let row = y * width..<(y + 1) * width
      if isNewSize || restarted || !Self.isEqual(next.cells, cells, row) {
        next.cells.withUnsafeBufferPointer { buffer in
          guard let start = buffer.baseAddress else { return }
          cn_screen_set_row(Int32(y), start + row.lowerBound, Int32(width))
        }
      }
    }
    (cells, size) = (next.cells, surface.gridSize)
    return restarted
  }

  /// The frame in ncurses's terms. Overflowing: there were more pens than ncurses can tell apart, and the rest is plain.
  private mutating func convert(_ surface: Surface) -> (cells: [cn_cell], isOverflowing: Bool) {
    var isOverflowing = false
    var result: [cn_cell] = []
    result.reserveCapacity(surface.cells.count)
    var last = Look(style: .plain, link: .none)
    for cell in surface.cells {
      if cell.style != last.style || cell.link != last.link {
        last = Look(style: cell.style, link: cell.link)
        let pen = Pen(style: cell.style.reduced(to: depth), address: surface.address(of: cell.link))
        let (onText, onBlank) = (pens.number(of: pen), pens.number(of: pen.onBlank))
        isOverflowing = isOverflowing || onText == nil || onBlank == nil
        (last.onText, last.onBlank, last.isSolid) = (onText ?? 0, onBlank ?? 0, pen.isSolid)
      }
      let isBlank = cell.glyph == .space
      result.append(convert(cell.glyph, pen: isBlank ? last.onBlank : last.onText, isSolid: last.isSolid))
    }
    return (result, isOverflowing)
  }

  /// The pens of neighbouring cells that look alike.
  private struct Look {
    var style: Style
    var link: LinkID
    var onText: UInt32 = 0
    /// Blanks share a pen where they look the same, so that a new foreground does not change them.
    var onBlank: UInt32 = 0
    var isSolid = false
  }

  private func convert(_ glyph: Glyph, pen: UInt32, isSolid: Bool) -> cn_cell {
    let hides = isASCIIOnly && glyph.base >= 0x7F
    let marks = hides ? 0 : glyph.marks
    return cn_cell(
      base: hides ? 0x3F : glyph.base, pen: pen,
      marks: (
        UInt16(truncatingIfNeeded: marks), UInt16(truncatingIfNeeded: marks >> 16),
        UInt16(truncatingIfNeeded: marks >> 32), UInt16(truncatingIfNeeded: marks >> 48)
      ), width: UInt8(hides ? 1 : glyph.width), solid: isSolid)
  }

  private static func isEqual(_ new: [cn_cell], _ old: [cn_cell], _ row: Range<Int>) -> Bool {
    guard old.count >= row.upperBound else { return false }
    for index in row where !isEqual(new[index], old[index]) { return false }
    return true
  }

  private static func isEqual(_ left: cn_cell, _ right: cn_cell) -> Bool {
    left.base == right.base && left.pen == right.pen && left.width == right.width && left.marks == right.marks
  }
}
