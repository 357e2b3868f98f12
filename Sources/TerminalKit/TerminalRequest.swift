/// Something to ask of a terminal beside showing frames.
package enum TerminalRequest: Hashable, Sendable {
  /// The window's title; sanitised and cut. The old one comes back at the end.
  case title(String)
  case bell
  /// Puts a text on the system clipboard through the terminal (OSC 52). Too long a text is not sent.
  case copy(String)
  /// Reports mouse clicks and the wheel, or leaves them to the terminal for selecting text.
  case mouse(Bool)
  /// Sends everything again with the next frame.
  case repaint
  /// Stops the program as Ctrl-Z does; returns when it goes on, and `resumed` follows.
  case stop
}
