import Foundation
import InboxTesting
import Testing

/// The real program in a real terminal: a tmux server of its own, gone with its last reference.
///
/// Nothing sleeps for luck: every step waits until the screen shows what it must, or fails with what it shows.
final class TmuxScreen: Sendable {
  /// Why the screen is of no use.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// The way to the server. tmux leaves the file behind.
  private let socket = NSTemporaryDirectory() + "moot-test-\(UUID().uuidString.prefix(8)).tmux"
  private let environment: [String: String]
  private static let patience: TimeInterval = 30

  /// Runs a shell line in which `$MOOT` is the program. The line's exit status follows it on the screen: `[ended 0]`.
  init(_ line: String, folder: String, width: Int = 100, height: Int = 30, variables: [String: String] = [:]) throws {
    guard ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].contains(where: FileManager.default.isExecutableFile)
    else { throw Problem(description: "tmux is missing: install it to test the program in a terminal") }
    guard FileManager.default.isExecutableFile(atPath: BuiltProgram.path) else {
      throw Problem(description: "\(BuiltProgram.path) is missing: build the product moot first")
    }
    var environment = BuiltProgram.environment(folder: folder)
    environment["TERM"] = "xterm-256color"
    self.environment = environment
    let exports = ([("TERM", "tmux-256color")] + variables.sorted { $0.key < $1.key })
      .map { "export \($0.0)='\($0.1)'; " }.joined()
    // stty tells whether the program left the terminal as it was.
    let whole = "\(exports)\(line); echo \"[ended $?]\"; stty -a | grep -q ' echo ' && echo '[sane]'; exec sleep 600"
    try tmux("-u", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "sh", "-c", whole)
  }

  deinit {
    _ = try? tmux("kill-server")
    unlink(socket)
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let (status, output) = try ShellProgram.run(
      ["tmux", "-S", socket, "-f", "/dev/null"] + arguments, environment: environment, isQuiet: true)
    guard status == 0 else { throw Problem(description: "tmux \(arguments.first ?? "") ended with \(status)") }
    return output
  }

  /// What the screen shows now.
  func text() throws -> String {
    try tmux("capture-pane", "-p")
  }

  /// Presses keys by tmux's names (`Enter`, `C-s`, `j`).
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types a text as it is.
  func type(_ text: String) throws {
    try tmux("send-keys", "-l", text)
  }

  func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Waits until the screen shows `wanted`, and answers the screen.
  @discardableResult
  func wait(for wanted: String, source: SourceLocation = #_sourceLocation) async throws -> String {
    try await wait("\"\(wanted)\"", source: source) { $0.contains(wanted) }
  }

  /// Waits until the screen no longer shows `unwanted`.
  @discardableResult
  func wait(until unwanted: String, isGone: Bool, source: SourceLocation = #_sourceLocation) async throws -> String {
    try await wait("\"\(unwanted)\" gone", source: source) { $0.contains(unwanted) != isGone }
  }

  private func wait(
    _ what: String, source: SourceLocation, _ condition: (String) -> Bool
  ) async throws -> String {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    while true {
      let shown = try text()
      if condition(shown) { return shown }
      guard Date() < deadline else {
        Issue.record("the screen never showed \(what), but:\n\(shown)", sourceLocation: source)
        throw Problem(description: "the screen never showed \(what)")
      }
      // Between two looks only; no step depends on how long it is.
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Sends a signal to the program, which wrote its number with `$$` to the file.
  func signal(_ number: Int32, processIn file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    guard let process = pid_t(text), process > 1 else { throw Problem(description: "\(file) holds no process id") }
    kill(process, number)
  }
}
