import Foundation
import TerminalKit

/// The command line's ends: lines to standard output, complaints and questions to standard error, answers from standard input.
///
/// What strangers wrote is sanitised when a terminal shows it; through a pipe it goes as it is.
package struct Console: Sendable {
  package let isTerminal: Bool
  package let inputIsTerminal: Bool
  private let write: @Sendable (_ text: String, _ toError: Bool) -> Bool
  private let read: @Sendable (_ hidden: Bool) -> String?

  /// `write` answers false once nobody reads any more; `read` gives the next line, nil at the end. A hidden line is not shown
  /// while it is typed.
  package init(
    isTerminal: Bool, inputIsTerminal: Bool, write: @escaping @Sendable (_ text: String, _ toError: Bool) -> Bool,
    read: @escaping @Sendable (_ hidden: Bool) -> String? = { _ in nil }
  ) {
    self.isTerminal = isTerminal
    self.inputIsTerminal = inputIsTerminal
    self.write = write
    self.read = read
  }

  package static func standard() -> Console {
    let inputIsTerminal = isatty(STDIN_FILENO) == 1
    return Console(
      isTerminal: isatty(STDOUT_FILENO) == 1, inputIsTerminal: inputIsTerminal,
      write: { FileDescriptorWriter.write($0, to: $1 ? STDERR_FILENO : STDOUT_FILENO) },
      read: { $0 && inputIsTerminal ? HiddenInput.line() : readLine() })
  }

  /// One line of output.
  package func line(_ text: String) {
    _ = write((isTerminal ? Sanitizer.clean(text) : text) + "\n", false)
  }

  /// One line that a program reads (JSON): never changed. False once nobody reads any more.
  @discardableResult
  package func record(_ text: String) -> Bool {
    write(text + "\n", false)
  }

  /// A question, without a line's end.
  package func prompt(_ text: String) {
    _ = write(Sanitizer.clean(text), true)
  }

  package func complain(_ text: String) {
    _ = write(Sanitizer.clean(text) + "\n", true)
  }

  /// The person's next line; nil at the end of the input.
  package func answer(hidden: Bool = false) -> String? {
    read(hidden)
  }
}
