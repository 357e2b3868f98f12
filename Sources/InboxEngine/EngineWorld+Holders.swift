import InboxStore
import Logging

extension EngineWorld {
  /// Frees what processes held that have ended without giving it back: their accounts can be kept in step again, and their orders are
  /// asked about, without waiting for the leases to end.
  func forgetGoneHolders() async {
    do {
      for other in try await store.holders() where other != holder && isGone(other) {
        logger.notice("another Moot ended without a word; its work is taken over")
        try await store.forget(holder: other)
      }
    } catch {
      logger.error("the leases could not be looked through: \(error)")
    }
  }
}
