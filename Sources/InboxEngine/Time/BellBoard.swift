import InboxModel
import Synchronization

/// The bells of the accounts' tasks. A bell is there before its task is, so that no ring gets lost in between.
final class BellBoard: Sendable {
  private let bells = Mutex<[ID<Account>: Bell]>([:])

  subscript(account: ID<Account>) -> Bell {
    bells.withLock { bells in
      if let bell = bells[account] { return bell }
      let bell = Bell()
      bells[account] = bell
      return bell
    }
  }

  /// Rings for these accounts; nil: for all.
  func ring(_ reason: Bell.Reason, for accounts: Set<ID<Account>>? = nil) {
    let chosen = bells.withLock { $0.filter { accounts?.contains($0.key) ?? true } }
    for bell in chosen.values { bell.ring(reason) }
  }

  func clear() {
    bells.withLock { $0 = [:] }
  }
}
