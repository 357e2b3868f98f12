import InboxStore

/// A store's failure as one line that says what can be done.
enum StoreSentence {
  static func of(_ error: StoreError, path: String) -> String {
    switch error {
    case .diskFull:
      "the disk that holds \(path) is full: make room; nothing was lost, and nothing more is written until then"
    case .readOnly: "\(path) cannot be written: check its permissions, or use --store with another file"
    case .newerThanProgram: "\(path) was written by a newer Moot: update Moot to open it"
    case .notAStore: "\(path) is not an inbox of Moot: name another file with --store"
    case .busy: "\(path) is held by another program: try again"
    case .nameTaken(let name): "an account named \(name) exists already: choose another name"
    case .noSuchAccount: "there is no such account: moot account list shows them"
    case .noSuchConversation: "there is no such conversation"
    case .noSuchEntry: "there is no such order in the outbox"
    case .refused: "the order has moved on meanwhile: look again"
    case .notReachable(let detail): "\(path) cannot be reached: \(detail)"
    case .damaged(let detail): "\(path) is damaged (\(detail)): keep a copy, then move it away"
    case .cancelled: "interrupted"
    case .failed(let detail): "\(path): \(detail)"
    }
  }
}
