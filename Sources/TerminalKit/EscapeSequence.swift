/// Follows terminal control sequences through a text, so that they can be dropped whole.
struct EscapeSequence {
  private enum State {
    case none
    /// After ESC, or its intermediates.
    case escape
    /// After CSI: up to a final byte.
    case control
    /// After OSC, DCS, APC, PM or SOS: up to a string terminator.
    case string
    /// In a string, after an ESC that may start its terminator.
    case stringEscape
  }

  private var state = State.none

  /// Whether the scalar belongs to a sequence.
  mutating func swallows(_ scalar: Unicode.Scalar) -> Bool {
    switch state {
    case .none: return begins(scalar)
    case .escape: return continuesEscape(scalar)
    case .control: return continuesControl(scalar)
    case .string: return continuesString(scalar)
    case .stringEscape:
      if scalar == "\\" {
        state = .none
        return true
      }
      state = .escape
      return continuesEscape(scalar)
    }
  }

  private mutating func begins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1B: state = .escape
    case 0x9B: state = .control
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: state = .string
    default:
      state = .none
      return false
    }
    return true
  }

  private mutating func continuesEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x5B: state = .control
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: state = .string
    case 0x20..<0x30: state = .escape
    case 0x30..<0x7F: state = .none
    case 0x18, 0x1A: state = .none
    default: return begins(scalar)
    }
    return true
  }

  private mutating func continuesControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x40: return true
    case 0x40..<0x7F, 0x18, 0x1A:
      state = .none
      return true
    default: return begins(scalar)
    }
  }

  private mutating func continuesString(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x07, 0x9C, 0x18, 0x1A: state = .none
    case 0x1B: state = .stringEscape
    case 0x0A, 0x0D, 0x2028, 0x2029:
      state = .none
      return false
    default: return true
    }
    return true
  }
}
