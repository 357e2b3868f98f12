import Foundation
import InboxModel
import Synchronization
import Testing

@testable import InboxStore

/// One command over very many conversations, and its way back. `MOOT_BENCHMARK_STORE` names a store to work on, which it leaves as it was
/// but for the log; else one is filled.
@Suite(.enabled(if: Benchmark.isWanted, "set MOOT_BENCHMARK=1 to measure the store"), .serialized)
struct BulkBenchmark {
  private static let limit = 100_000

  private final class Portions: Sendable {
    private let ends = Mutex<[ContinuousClock.Instant]>([.now])
    var pace: Pace {
      Pace { _, _ in
        self.ends.withLock { $0.append(.now) }
        return true
      }
    }
    /// Seconds of the longest portion.
    var longest: Double {
      ends.withLock { ends in zip(ends.dropFirst(), ends).map { ($0 - $1) / .seconds(1) }.max() ?? 0 }
    }
  }

  @Test func taggingVeryManyConversations() async throws {
    let house: TestStore? = Self.path == nil ? try TestStore(.file) : nil
    let store: InboxStore
    if let house {
      let account = try await house.account()
      var town = Town()
      var left = Self.limit * 2 / 1000
      try await house.store.fill(account) {
        left -= 1
        return left < 0 ? nil : town.page(1000)
      }
      store = house.store
    } else {
      store = try InboxStore.open(.file(Self.path ?? ""), clock: { Date() })
    }
    var ids: [ID<Conversation>] = []
    let matching = try await Benchmark.span {
      ids = Array(try await store.matching(.all, member: "ana", limit: Self.limit).sorted())
    }
    let tag = InboxAction.tag(add: Set(["bulk"].compactMap { Tag($0) }), remove: [])
    let (tagged, undone, redone) = (Portions(), Portions(), Portions())
    let tagging = try await Benchmark.span {
      _ = try await store.apply(tag, to: ids, by: .member("ana"), batch: UUID().uuidString, pace: tagged.pace)
    }
    let undoing = try await Benchmark.span { _ = try await store.undo(by: "ana", pace: undone.pace) }
    let redoing = try await Benchmark.span { _ = try await store.redo(by: "ana", pace: redone.pace) }
    _ = try await store.undo(by: "ana")
    Benchmark.report(
      "a tag over \(ids.count) conversations",
      [
        ("choosing them, s", matching.seconds), ("tagging, s", tagging.seconds), ("taking back, s", undoing.seconds),
        ("doing again, s", redoing.seconds), ("longest portion of tagging, ms", tagged.longest * 1000),
        ("longest of taking back, ms", undone.longest * 1000),
      ])
    if house == nil { try store.close() }
  }

  private static var path: String? { ProcessInfo.processInfo.environment["MOOT_BENCHMARK_STORE"] }
}
