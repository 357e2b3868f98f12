import InboxModel

/// A secret's failure as one line that says what can be done.
enum SecretSentence {
  static func of(_ error: SecretError, wording: Wording) -> String {
    let words = wording.failures.secret
    return switch error {
    case .unreadable(let path): words.unreadable(path)
    case .unwritable(let path): words.unwritable(path)
    case .damaged(let path): words.damaged(path)
    case .openToOthers(let path): words.openToOthers(path)
    case .commandFailed(let account, let status): words.commandFailed(account, Int(status))
    case .commandSilent(let account): words.commandSilent(account)
    }
  }
}
