import Foundation
import TerminalKit

/// The command line's output: lines to standard output, complaints to standard error.
///
/// What strangers wrote is sanitised when a terminal shows it; through a pipe it goes as it is.
package struct Console: Sendable {
  package let isTerminal: Bool
  package let inputIsTerminal: Bool
  private let write: @Sendable (_ line: String, _ toError: Bool) -> Void

  package init(
    isTerminal: Bool, inputIsTerminal: Bool, write: @escaping @Sendable (_ line: String, _ toError: Bool) -> Void
  ) {
    self.isTerminal = isTerminal
    self.inputIsTerminal = inputIsTerminal
    self.write = write
  }

  package static func standard() -> Console {
    Console(isTerminal: isatty(STDOUT_FILENO) == 1, inputIsTerminal: isatty(STDIN_FILENO) == 1) { line, toError in
      FileDescriptorWriter.write(line, to: toError ? STDERR_FILENO : STDOUT_FILENO)
    }
  }

  /// One line of output.
  package func line(_ text: String) {
    write((isTerminal ? Sanitizer.clean(text) : text) + "\n", false)
  }

  /// One line that a program reads (JSON): never changed.
  package func record(_ text: String) {
    write(text + "\n", false)
  }

  /// A question, without a line's end.
  package func prompt(_ text: String) {
    write(text, true)
  }

  package func complain(_ text: String) {
    write(Sanitizer.clean(text) + "\n", true)
  }
}
