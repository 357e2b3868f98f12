package import Foundation

/// How far a look through a whole file came without finding damage.
package enum StoreExamination: Hashable, Sendable {
  case sound
  /// The time was over first: no damage in what was looked at.
  case unfinished
}

extension InboxStore {
  /// Looks through the file for damaged pages and rows, for at most `seconds`. Damage is thrown, with the first place of it.
  package func examine(atMost seconds: TimeInterval) async throws(StoreError) -> StoreExamination {
    let clock = core.clock
    let end = clock() + seconds
    do throws(StoreError) {
      // Source: sqlite.org/pragma.html#pragma_quick_check.
      let findings = try await read(until: { clock() >= end }) { session in
        try session.rows("PRAGMA quick_check(1)") { $0.text(0) }
      }
      guard let first = findings.first, first != "ok" else { return .sound }
      throw StoreError.damaged(detail: first)
    } catch {
      if error == .cancelled, clock() >= end { return .unfinished }
      throw error
    }
  }
}
