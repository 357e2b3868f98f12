import Foundation
import Glibc
import InboxModel
import Testing

@testable import InboxStore

/// The store's figures on this machine, printed. Runs in a release build with `MOOT_BENCHMARK=1`.
@Suite(.enabled(if: Benchmark.isWanted, "set MOOT_BENCHMARK=1 to measure the store"), .serialized)
struct StoreBenchmark {
  /// New messages, page by page, against the same rows by the bare C API into the same schema: in turns, because the machine's pace
  /// changes while one measures. What is some days old is compared with nothing; what came since yesterday may belong to a burst.
  @Test(arguments: [400.0, 1])
  func mergingAgainstBareSQLite(daysAgo: Double) async throws {
    var town = Town()
    let start = TestClock.start - daysAgo * 86_400
    let pages = (0..<Benchmark.mergedPages).map { _ in town.page(Benchmark.pageSize, from: start) }
    let count = Double(pages.count * Benchmark.pageSize)
    var merging: [Benchmark.Span] = []
    var inserting: [Benchmark.Span] = []
    for _ in 0..<Benchmark.rounds {
      let house = try TestStore(.file)
      let account = try await house.account()
      merging.append(
        try await Benchmark.span { for page in pages { _ = try await house.store.merge(page, into: account) } })
      let bare = try BareInsertion(rowsOf: try #require(house.path))
      let copy = try TestStore(.file)
      try copy.store.close()
      let path = try #require(copy.path)
      inserting.append(try Benchmark.span { try bare.run(into: path, pageSize: Benchmark.pageSize) })
    }
    let shares = zip(inserting, merging).map { (time: $0.seconds / $1.seconds, work: $0.processor / $1.processor) }
    Benchmark.report(
      "merging \(Int(count)) messages from \(Int(daysAgo)) days ago in pages of \(Benchmark.pageSize), median of \(Benchmark.rounds) rounds",
      [
        ("merge, messages a second", count / Benchmark.median(merging.map(\.seconds))),
        ("bare C API, messages a second", count / Benchmark.median(inserting.map(\.seconds))),
        ("merge, processor µs a message", Benchmark.median(merging.map(\.processor)) / count * 1_000_000),
        ("bare C API, processor µs a message", Benchmark.median(inserting.map(\.processor)) / count * 1_000_000),
        ("merge's share of the bare rate", Benchmark.median(shares.map(\.time))),
        ("the same by processor time", Benchmark.median(shares.map(\.work))),
        ("its lowest and", shares.map(\.work).min() ?? 0), ("highest round", shares.map(\.work).max() ?? 0),
      ])
  }

  /// A new store that takes an archive in.
  @Test func fillingAnEmptyStore() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    var town = Town()
    var left = Benchmark.filledMessages / 1000
    let span = try await Benchmark.span {
      try await house.store.fill(account) {
        left -= 1
        return left < 0 ? nil : town.page(1000)
      }
    }
    let count = Double(Benchmark.filledMessages)
    Benchmark.report(
      "filling a store with \(Benchmark.filledMessages) messages, their making included",
      [
        ("messages a second", count / span.seconds), ("µs a message", span.seconds / count * 1_000_000),
        ("processor µs a message", span.processor / count * 1_000_000),
      ])
  }
}

/// How benchmarks measure and print.
enum Benchmark {
  /// What something took: time on the wall, and of the processors. The second is steadier on a machine that others use too.
  struct Span {
    var seconds: Double
    var processor: Double
  }

  static var isWanted: Bool { ProcessInfo.processInfo.environment["MOOT_BENCHMARK"] == "1" }
  static var pageSize: Int { number("MOOT_BENCHMARK_PAGE") ?? 100 }
  static var mergedPages: Int { number("MOOT_BENCHMARK_PAGES") ?? 200 }
  static var filledMessages: Int { number("MOOT_BENCHMARK_MESSAGES") ?? 100_000 }
  static var rounds: Int { number("MOOT_BENCHMARK_ROUNDS") ?? 5 }

  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  private static var processorSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  static func span(_ work: () throws -> Void) rethrows -> Span {
    let (start, processor) = (ContinuousClock.now, processorSeconds)
    try work()
    return Span(seconds: (ContinuousClock.now - start) / .seconds(1), processor: processorSeconds - processor)
  }

  static func span(_ work: () async throws -> Void) async rethrows -> Span {
    let (start, processor) = (ContinuousClock.now, processorSeconds)
    try await work()
    return Span(seconds: (ContinuousClock.now - start) / .seconds(1), processor: processorSeconds - processor)
  }

  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// A table of figures on standard output.
  static func report(_ title: String, _ figures: [(name: String, value: Double)]) {
    print("benchmark: \(title)")
    for figure in figures {
      let name = figure.name.padding(toLength: 40, withPad: " ", startingAt: 0)
      let value = figure.value < 100 ? "\((figure.value * 100).rounded() / 100)" : "\(Int(figure.value))"
      print("  \(name)\(value)")
    }
  }
}
