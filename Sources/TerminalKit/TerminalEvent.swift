/// What a terminal reports.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text, sanitised; never bindings.
  case paste(String)
  case resize(Size)
  /// The window got (true) or lost the focus.
  case focus(Bool)
  case mouse(MouseEvent)
  /// The terminal's background is light or dark; told soon after the start, and when it changes, by terminals that can.
  case appearance(isLight: Bool)
  /// The line dropped, or the program was told to end: save and leave now.
  case hangup
  /// The program was stopped and goes on; the screen has been entered again and needs a full frame.
  case resumed
  /// Another thread called the waker.
  case wake
}
