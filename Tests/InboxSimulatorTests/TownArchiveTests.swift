import Foundation
import Testing

@testable import InboxSimulator

@Suite("The archive")
struct TownArchiveTests {
  @Test("The same seed gives the same messages, another seed others")
  func isSeeded() {
    let first = Array(TownArchive(seed: 5, count: 2000, until: noon))
    #expect(first == Array(TownArchive(seed: 5, count: 2000, until: noon)))
    #expect(first != Array(TownArchive(seed: 6, count: 2000, until: noon)))
    #expect(first.count == 2000)
  }

  @Test("Dates ascend up to the end, ids are unique, reviews alone have stars, threads begin in the same archive")
  func isWellFormed() {
    let messages = Array(TownArchive(seed: 1, count: 20_000, until: noon, days: 30))
    #expect(zip(messages, messages.dropFirst()).allSatisfy { $0.date <= $1.date })
    #expect(messages.allSatisfy { $0.date <= noon && $0.date >= noon.addingTimeInterval(-30 * 86_400) })
    let ids = Set(messages.map(\.id))
    #expect(ids.count == 20_000)
    #expect(messages.allSatisfy { ids.contains($0.thread) && !$0.text.isEmpty && !$0.text.contains("{") })
    #expect(messages.allSatisfy { ($0.kind == .review) == ($0.rating != nil) })
    #expect(Set(messages.map(\.platform)) == Set(SimulatedPlatform.allCases))
    #expect(Set(messages.map(\.language)).count == 14)
    #expect(Set(messages.map(\.text)).count > 3000)
  }
}
