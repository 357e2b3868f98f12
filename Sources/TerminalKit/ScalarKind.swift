/// What a Unicode scalar does to a row of cells: how wide it is, or how it joins its neighbours.
package enum ScalarKind: UInt8 {
  /// Invisible or able to reorder text (bidirectional controls, fillers, tags, variation selectors): never drawn.
  case dropped
  /// Takes no cell of its own; sits on the base before it.
  case mark
  case narrow, wide
  /// Pictographs, one or two cells: a zero-width joiner after one swallows what follows.
  case narrowPictograph, widePictograph
  /// Terminals disagree on its width, or it is not assigned: drawn as U+FFFD.
  case unsure
  case joiner, nonJoiner
  /// Regional indicators: drawn as the letter they stand for, because flags are two, one or no cells wide elsewhere.
  case regional
  /// Skin tones: swallowed after a pictograph.
  case tone
  case space, lineBreak
  /// C0 controls: drawn as their pictures (U+2400...). DEL and C1: drawn as U+FFFD.
  case c0, c1

  package init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F {
      self = value == 0x20 ? .space : .narrow
      return
    }
    if (value >= 0xC0 && value < 0x300) || (value >= 0x400 && value < 0x483) {
      self = .narrow
      return
    }
    if (value >= 0x4E00 && value < 0xA000) || (value >= 0xAC00 && value < 0xD7A4) {
      self = .wide
      return
    }
    self = Self.search(value)
  }

  /// The last change at or below `value`, by binary search.
  private static func search(_ value: UInt32) -> ScalarKind {
    Self.changes.withUnsafeBufferPointer { table in
      var low = 0
      var high = table.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if table[middle] >> 8 <= value { low = middle } else { high = middle }
      }
      return ScalarKind(rawValue: UInt8(truncatingIfNeeded: table[low])) ?? .unsure
    }
  }
}
