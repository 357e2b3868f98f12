import Foundation

/// Reads a line without showing it.
enum HiddenInput {
  static func line(isTerminal: Bool) -> String? {
    guard isTerminal else { return readLine() }
    var saved = termios()
    guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return readLine() }
    var silent = saved
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
      FileDescriptorWriter.write("\n", to: STDERR_FILENO)
    }
    return readLine()
  }
}
