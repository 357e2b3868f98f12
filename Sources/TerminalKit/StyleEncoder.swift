/// Select Graphic Rendition: the shortest sequence that leads from one style to another.
package struct StyleEncoder: Sendable {
  package let depth: ColorDepth

  package init(depth: ColorDepth) {
    self.depth = depth
  }

  /// Appends what changes `old` to `new`; nothing when they look the same at this depth.
  package func encode(from old: Style, to new: Style, into bytes: inout [UInt8]) {
    let (old, new) = (old.reduced(to: depth), new.reduced(to: depth))
    guard old != new else { return }
    let start = bytes.count
    bytes += "\u{1B}[".utf8
    if new != .plain {
      let lost = old.attributes.subtracting(new.attributes)
      writeLost(lost, kept: new.attributes, into: &bytes)
      // Bold and dim share their off switch, so the one that stays is switched on again.
      let relit = lost.isDisjoint(with: [.bold, .dim]) ? [] : new.attributes.intersection([.bold, .dim])
      writeGained(new.attributes.subtracting(old.attributes).union(relit), into: &bytes)
      if old.foreground != new.foreground { write(new.foreground, 38, into: &bytes) }
      if old.background != new.background { write(new.background, 48, into: &bytes) }
      if bytes.last == UInt8(ascii: ";") { bytes.removeLast() }
      let delta = bytes.count - start + 1
      var whole = Array("\u{1B}[0;".utf8)
      writeGained(new.attributes, into: &whole)
      if new.foreground != .default { write(new.foreground, 38, into: &whole) }
      if new.background != .default { write(new.background, 48, into: &whole) }
      whole.removeLast()
      if whole.count + 1 < delta { bytes.replaceSubrange(start..., with: whole) }
    }
    bytes.append(UInt8(ascii: "m"))
  }

  private func writeGained(_ attributes: Attributes, into bytes: inout [UInt8]) {
    guard !attributes.isEmpty else { return }
    if attributes.contains(.bold) { bytes += "1;".utf8 }
    if attributes.contains(.dim) { bytes += "2;".utf8 }
    if attributes.contains(.italic) { bytes += "3;".utf8 }
    if attributes.contains(.underline) { bytes += "4;".utf8 }
    if attributes.contains(.reverse) { bytes += "7;".utf8 }
    if attributes.contains(.strikethrough) { bytes += "9;".utf8 }
  }

  private func writeLost(_ lost: Attributes, kept: Attributes, into bytes: inout [UInt8]) {
    guard !lost.isEmpty else { return }
    if !lost.isDisjoint(with: [.bold, .dim]) { bytes += "22;".utf8 }
    if lost.contains(.italic) { bytes += "23;".utf8 }
    if lost.contains(.underline) { bytes += "24;".utf8 }
    if lost.contains(.reverse) { bytes += "27;".utf8 }
    if lost.contains(.strikethrough) { bytes += "29;".utf8 }
  }

  /// `lead` is 38 for the foreground and 48 for the background.
  private func write(_ color: Color, _ lead: Int, into bytes: inout [UInt8]) {
    switch color.kind {
    case .default: bytes += "\(lead + 1)".utf8
    case .indexed(let index) where index < 8: bytes += "\(lead - 8 + Int(index))".utf8
    case .indexed(let index) where index < 16: bytes += "\(lead + 44 + Int(index))".utf8
    case .indexed(let index): bytes += "\(lead);5;\(index)".utf8
    case .rgb(let red, let green, let blue): bytes += "\(lead);2;\(red);\(green);\(blue)".utf8
    }
    bytes.append(UInt8(ascii: ";"))
  }
}
