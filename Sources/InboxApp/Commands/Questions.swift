import Foundation
import InboxConnect
import InboxModel

/// Asks a person on the terminal, or takes lines from standard input where there is none.
struct Questions {
  let console: Console
  let wording: SignInWording
  let platform: Platform

  /// Nil for an optional field left empty.
  func ask(_ field: SignInField) throws(Failure) -> Secret? {
    let words = wording.field(field.name, of: platform)
    if console.inputIsTerminal {
      console.prompt(words.label + (words.help.map { " (\($0))" } ?? "") + ": ")
    }
    let answer = field.kind == .secret ? HiddenInput.line(isTerminal: console.inputIsTerminal) : readLine()
    let text = (answer ?? "").trimmingCharacters(in: .whitespaces)
    if text.isEmpty {
      if field.isOptional { return nil }
      throw .wrongUse(wording.required(words.label))
    }
    if field.kind == .secretFile { return try content(of: text) }
    return Secret(text)
  }

  /// Shows the page to open and reads the code.
  func authorise(_ page: URL, _ field: SignInField) -> Secret {
    console.prompt(wording.authorise(page.absoluteString) + "\n")
    if console.inputIsTerminal { console.prompt(wording.field(field.name, of: platform).label + ": ") }
    return Secret((readLine() ?? "").trimmingCharacters(in: .whitespaces))
  }

  private func content(of path: String) throws(Failure) -> Secret {
    let whole = (path as NSString).expandingTildeInPath
    guard let bytes = FileManager.default.contents(atPath: whole), let text = String(validating: bytes, as: UTF8.self)
    else { throw Failure("\(path) cannot be read: give the path of the key file") }
    return Secret(text)
  }
}
