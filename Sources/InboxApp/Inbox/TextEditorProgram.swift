import Foundation
import InboxModel

/// The person's own editor, run on a file that only they can read.
struct TextEditorProgram: Sendable {
  /// Why the editor gave no text.
  struct Problem: Error, Hashable {
    let reason: String
  }

  let command: String
  private let words: FailureWording.Program

  /// The config's word, `$VISUAL`, `$EDITOR`, `vi`.
  init(configured: String?, environment: [String: String], words: FailureWording.Program) {
    let candidates = [configured, environment["VISUAL"], environment["EDITOR"]]
    command = candidates.lazy.compactMap { $0 }.first { !$0.isEmpty } ?? "vi"
    self.words = words
  }

  /// Runs it in the foreground and returns the text as it was saved. The terminal must be handed over before.
  func edit(_ text: String) -> Result<String, Problem> {
    let folder = NSTemporaryDirectory() + "moot-" + UUID().uuidString
    let file = folder + "/reply.txt"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      try text.write(toFile: file, atomically: false, encoding: .utf8)
    } catch {
      return .failure(Problem(reason: words.noTemporaryFile(NSTemporaryDirectory())))
    }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let status = ForegroundProgram.run("\(command) \"$1\"", argument: file)
    guard status == 0 else { return .failure(Problem(reason: words.ended(command, Int(status)))) }
    guard let bytes = FileManager.default.contents(atPath: file) else {
      return .failure(Problem(reason: words.leftNothing(command)))
    }
    let edited = String(decoding: bytes, as: UTF8.self)
    // An editor ends the last line; the reply need not.
    return .success(edited.hasSuffix("\n") && !text.hasSuffix("\n") ? String(edited.dropLast()) : edited)
  }
}
