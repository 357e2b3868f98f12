import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// What is done now and then in a large store: a digest, and the erasing of somebody, with the whole file written anew.
/// `MOOT_BENCHMARK_STORE` names a store, which is changed for good; else one is filled.
@Suite(.enabled(if: Benchmark.isWanted, "set MOOT_BENCHMARK=1 to measure the store"), .serialized)
struct HouseBenchmark {
  @Test func digestAndErasing() async throws {
    let (house, store) = try await ViewBenchmark.store(holding: Benchmark.filledMessages)
    for days in [1.0, 30] {
      let span = try await Benchmark.span {
        _ = try await store.digest(for: "ana", since: Date() - days * 86_400)
      }
      Benchmark.report("a digest of \(Int(days)) days", [("s", span.seconds), ("processor, s", span.processor)])
    }
    let row = try #require(
      try await store.queue(QueueRequest(query: .all, order: .newest, limit: 1, member: "ana")).rows.first)
    var survey: ErasureSurvey?
    let asking = try await Benchmark.span { survey = try await store.survey(erasing: row.personID) }
    var outcome: ActionOutcome?
    let erasing = try await Benchmark.span { outcome = try await store.erase(row.personID, by: .member("ana")) }
    #expect(outcome == .done(order: nil))
    Benchmark.report(
      "erasing somebody with \(survey?.messages ?? 0) messages",
      [
        ("asking how much, s", asking.seconds), ("erasing, s", erasing.seconds),
        ("erasing, processor, s", erasing.processor),
      ])
    if house == nil { try store.close() }
  }
}
