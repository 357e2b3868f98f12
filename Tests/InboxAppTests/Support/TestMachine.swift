import Foundation
import InboxModel
import Synchronization

@testable import InboxApp

/// A machine for commands: folders of its own, a console that remembers what was printed, and lines to answer with.
final class TestMachine: Sendable {
  private struct Tape {
    var output = ""
    var complaints = ""
    var answers: [String] = []
    /// Whether each answer was read hidden.
    var hidden: [Bool] = []
  }

  /// What a command printed, and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let complaints: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
  }

  let folder = NSTemporaryDirectory() + "moot-machine-" + UUID().uuidString
  private let tape = Mutex(Tape())
  private let isTerminal: Bool

  init(isTerminal: Bool = false) throws {
    self.isTerminal = isTerminal
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  var world: World {
    World(
      environment: [
        "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "XDG_STATE_HOME": folder,
        "MOOT_STORE": store,
      ],
      console: Console(
        isTerminal: false, inputIsTerminal: isTerminal,
        write: { [self] text, toError in
          tape.withLock { if toError { $0.complaints += text } else { $0.output += text } }
          return true
        },
        read: { [self] hidden in
          tape.withLock { tape in
            tape.hidden.append(hidden)
            return tape.answers.isEmpty ? nil : tape.answers.removeFirst()
          }
        }),
      now: { Date() }, timeZone: TimeZone(secondsFromGMT: 0) ?? .current, login: "ana")
  }

  var store: String { folder + "/inbox.db" }
  var secrets: String { world.places.secrets }

  /// Whether each answer so far was asked for without showing it.
  var hiddenAnswers: [Bool] { tape.withLock { $0.hidden } }

  func write(_ text: String, to path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Runs `moot ARGUMENTS` as the program does, with these lines as its input.
  func moot(_ arguments: String..., answers: [String] = []) async -> Outcome {
    tape.withLock { $0 = Tape(answers: answers) }
    let status = await MootCommand.run(arguments, in: world)
    return tape.withLock { Outcome(status: status, output: $0.output, complaints: $0.complaints) }
  }
}
