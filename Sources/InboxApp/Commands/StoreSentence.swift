import InboxModel
import InboxStore

/// A store's failure as one line that says what can be done.
enum StoreSentence {
  static func of(_ error: StoreError, path: String, wording: Wording) -> String {
    let words = wording.failures.store
    return switch error {
    case .diskFull: words.diskFull(path)
    case .readOnly: words.readOnly(path)
    case .newerThanProgram: words.newer(path)
    case .notAStore: words.notAStore(path)
    case .busy: words.busy(path)
    case .nameTaken(let name): words.nameTaken(name)
    case .noSuchAccount: words.noSuchAccount
    case .noSuchConversation: words.noSuchConversation
    case .noSuchEntry: words.noSuchOrder
    case .refused: words.movedOn
    case .notReachable(let detail): words.notReachable(path, detail)
    case .damaged(let detail): words.damaged(path, detail)
    case .cancelled: words.interrupted
    case .failed(let detail): words.failed(path, detail)
    }
  }
}
