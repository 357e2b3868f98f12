import CNcurses
import TerminalKit

extension InputDecoder.Unit {
  /// What `cn_read` returned.
  init(_ input: cn_input) {
    switch Int(input.kind) {
    case CN_INPUT_BYTE: self = .byte(UInt8(truncatingIfNeeded: input.value))
    case CN_INPUT_KEY: self = .key(InputDecoder.KeyCode(Int(input.value)))
    default: self = .pause
    }
  }
}

extension InputDecoder.KeyCode {
  /// A CN_KEY value with its modifiers.
  init(_ value: Int) {
    var modifiers: Key.Modifiers = []
    if value & CN_KEY_SHIFT != 0 { modifiers.insert(.shift) }
    if value & CN_KEY_CONTROL != 0 { modifiers.insert(.control) }
    let plain = value & ~(CN_KEY_SHIFT | CN_KEY_CONTROL)
    switch plain {
    case CN_KEY_PASTE_START: self = .pasteStart
    case CN_KEY_PASTE_END: self = .pasteEnd
    case CN_KEY_FOCUS_IN: self = .focusIn
    case CN_KEY_FOCUS_OUT: self = .focusOut
    case CN_KEY_MOUSE: self = .mouseReport
    case CN_KEY_OLD_MOUSE: self = .oldMouseReport
    case (CN_KEY_F0 + 1)...(CN_KEY_F0 + 63): self = .key(Key(.function(plain - CN_KEY_F0), modifiers))
    default: self = Self.names[plain].map { .key(Key($0, modifiers)) } ?? .other
    }
  }

  private static let names: [Int: Key.Code] = [
    CN_KEY_UP: .up, CN_KEY_DOWN: .down, CN_KEY_LEFT: .left, CN_KEY_RIGHT: .right, CN_KEY_HOME: .home, CN_KEY_END: .end,
    CN_KEY_PAGE_UP: .pageUp, CN_KEY_PAGE_DOWN: .pageDown, CN_KEY_INSERT: .insert, CN_KEY_DELETE: .delete,
    CN_KEY_BACKSPACE: .backspace, CN_KEY_ENTER: .enter, CN_KEY_BACK_TAB: .backTab,
  ]
}
