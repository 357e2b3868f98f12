import Foundation
import InboxConnect
import InboxModel

/// Asks a person on the terminal, or takes lines from standard input where there is none.
struct Questions {
  let console: Console
  let wording: Wording
  let platform: Platform

  /// Nil for an optional field left empty.
  func ask(_ field: SignInField) throws(Failure) -> Secret? {
    let words = wording.signIn.field(field.name, of: platform)
    if console.inputIsTerminal { console.prompt(wording.signIn.question(words.label, words.help)) }
    let text = (console.answer(hidden: field.kind == .secret) ?? "").trimmingCharacters(in: .whitespaces)
    if text.isEmpty {
      if field.isOptional { return nil }
      throw .wrongUse(wording.signIn.required(words.label))
    }
    return field.kind == .secretFile ? try Self.content(of: text, wording: wording) : Secret(text)
  }

  /// Shows the page to open and reads the code that it gives.
  func authorise(_ page: URL, _ field: SignInField) throws(Failure) -> Secret? {
    console.prompt(wording.signIn.authorise(page.absoluteString) + "\n")
    return try ask(field)
  }

  /// What stands in a file that holds a secret.
  static func content(of path: String, wording: Wording) throws(Failure) -> Secret {
    let whole = (path as NSString).expandingTildeInPath
    guard let bytes = FileManager.default.contents(atPath: whole), let text = String(validating: bytes, as: UTF8.self)
    else { throw Failure(wording.failures.secret.noKeyFile(path)) }
    return Secret(text)
  }
}
