import Dispatch
import Foundation

/// Reads a line from the terminal without showing it.
enum HiddenInput {
  static func line() -> String? {
    var saved = termios()
    guard tcgetattr(STDIN_FILENO, &saved) == 0 else { return readLine() }
    let shown = saved
    // Whoever gives up at the question gets a terminal back that shows what they type.
    let signals = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        var shown = shown
        tcsetattr(STDIN_FILENO, TCSANOW, &shown)
        Foundation.exit(128 + number)
      }
      source.resume()
      return (number, source)
    }
    var silent = saved
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved)
      for (number, source) in signals {
        source.cancel()
        signal(number, SIG_DFL)
      }
      FileDescriptorWriter.write("\n", to: STDERR_FILENO)
    }
    return readLine()
  }
}
