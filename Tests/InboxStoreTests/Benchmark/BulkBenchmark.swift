import Foundation
import InboxModel
import Synchronization
import Testing

@testable import InboxStore

/// One command over very many conversations, and its way back, while a screen asks and another program writes. `MOOT_BENCHMARK_STORE` names
/// a store to work on, which it leaves as it was but for the log; else one is filled.
@Suite(.enabled(if: Benchmark.isWanted, "set MOOT_BENCHMARK=1 to measure the store"), .serialized)
struct BulkBenchmark {
  private static let limit = 100_000

  /// The longest of several waits.
  private final class Longest: Sendable {
    private let seconds = Mutex(0.0)

    var milliseconds: Double { seconds.withLock { $0 } * 1000 }

    func note(_ span: Duration) { seconds.withLock { $0 = max($0, span / .seconds(1)) } }
  }

  /// The ends of portions.
  private final class Portions: Sendable {
    private let last = Mutex(ContinuousClock.now)
    private let longest = Longest()

    var milliseconds: Double { longest.milliseconds }

    func pace() -> Pace {
      last.withLock { $0 = .now }
      return Pace { _, _ in
        let now = ContinuousClock.now
        self.longest.note(
          self.last.withLock { last in
            defer { last = now }
            return now - last
          })
        return true
      }
    }
  }

  private static let actions: [InboxAction] = [
    .tag(add: Set(["bulk"].compactMap { Tag($0) }), remove: []), .assign("bob"), .priority(.high), .done(.noAction),
  ]

  @Test func oneCommandOverVeryManyConversations() async throws {
    let (house, store) = try await ViewBenchmark.store(holding: Self.limit * 5 / 2)
    let path = try #require(house?.path ?? ViewBenchmark.path)
    let other = try InboxStore.open(.file(path), clock: { Date() })
    var ids: [ID<Conversation>] = []
    let matching = try await Benchmark.span {
      ids = Array(try await store.matching(.not(.term(.is(.done))), member: "ana", limit: Self.limit))
      ids += try await store.matching(.term(.is(.done)), member: "ana", limit: Self.limit - ids.count)
    }
    Benchmark.report("choosing \(ids.count) conversations", [("s", matching.seconds)])
    for action in Self.actions { try await measure(action, on: ids, in: store, beside: other) }
    try other.close()
    if house == nil { try store.close() }
  }

  private func measure(
    _ action: InboxAction, on ids: [ID<Conversation>], in store: InboxStore, beside other: InboxStore
  ) async throws {
    let (portions, asking, writing) = (Portions(), Longest(), Longest())
    let asker = Task { try await Self.ask(store, asking) }
    let writer = Task { try await Self.write(other, in: ids[0], writing) }
    var outcomes = 0
    let doing = try await Benchmark.span {
      let all = try await store.apply(
        action, to: ids, by: .member("ana"), batch: UUID().uuidString, pace: portions.pace())
      outcomes = all.count { if case .done = $0.1 { true } else { false } }
    }
    let undoing = try await Benchmark.span { _ = try await store.undo(by: "ana", pace: portions.pace()) }
    let redoing = try await Benchmark.span { _ = try await store.redo(by: "ana", pace: portions.pace()) }
    _ = try await store.undo(by: "ana", pace: portions.pace())
    asker.cancel()
    writer.cancel()
    _ = await (asker.result, writer.result)
    try await other.discardDraft(conversation: ids[0], kind: .note, author: "bob")
    Benchmark.report(
      "\(action.verb) over \(ids.count) conversations, \(outcomes) of them changed",
      [
        ("doing, s", doing.seconds), ("taking back, s", undoing.seconds), ("doing again, s", redoing.seconds),
        ("doing, processor µs a conversation", doing.processor / Double(ids.count) * 1_000_000),
        ("longest portion, ms", portions.milliseconds),
        ("longest wait of a screen's question, ms", asking.milliseconds),
        ("longest wait of another program's write, ms", writing.milliseconds),
      ])
  }

  /// A screen that shows the queue anew, over and over.
  private static func ask(_ store: InboxStore, _ longest: Longest) async throws {
    while !Task.isCancelled {
      let begun = ContinuousClock.now
      _ = try await store.queue(QueueRequest(query: .term(.is(.unanswered)), limit: 60, member: "ana"))
      longest.note(ContinuousClock.now - begun)
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Somebody who types a note in another program.
  private static func write(_ store: InboxStore, in id: ID<Conversation>, _ longest: Longest) async throws {
    while !Task.isCancelled {
      let begun = ContinuousClock.now
      try await store.saveDraft(
        Draft(conversation: id, kind: .note, text: "\(begun)", author: "bob", updatedAt: Date()))
      longest.note(ContinuousClock.now - begun)
      try await Task.sleep(for: .milliseconds(100))
    }
  }
}
