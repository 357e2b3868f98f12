import Foundation
import Glibc
import InboxModel
import Testing

@testable import InboxStore

/// The store's figures on this machine, printed. Runs in a release build with `MOOT_BENCHMARK=1`.
@Suite(.enabled(if: Benchmark.isWanted, "set MOOT_BENCHMARK=1 to measure the store"), .serialized)
struct StoreBenchmark {
  @Test func mergingKeepsUpWithBareSQLite() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    var town = Town()
    let pages = (0..<Benchmark.mergedPages).map { _ in town.page(Benchmark.pageSize) }
    let count = pages.count * Benchmark.pageSize
    var processor = Benchmark.processorSeconds
    let merging = try await Benchmark.seconds {
      for page in pages { _ = try await house.store.merge(page, into: account) }
    }
    let mergingProcessor = Benchmark.processorSeconds - processor
    Benchmark.report("merge, \(count) messages", rate: Double(count) / merging)
    let bare = try BareInsertion(rowsOf: try #require(house.folder?.appending(path: "inbox.db").path))
    let copy = try TestStore(.file)
    try copy.store.close()
    processor = Benchmark.processorSeconds
    let inserting = try Benchmark.seconds {
      try bare.run(into: copy.folder?.appending(path: "inbox.db").path ?? "", pageSize: Benchmark.pageSize)
    }
    let insertingProcessor = Benchmark.processorSeconds - processor
    Benchmark.report("the same rows by the C API", rate: Double(count) / inserting)
    Benchmark.report(
      "processor time, merge", value: mergingProcessor / Double(count) * 1_000_000, unit: " µs a message")
    Benchmark.report(
      "processor time, C API", value: insertingProcessor / Double(count) * 1_000_000, unit: " µs a message")
    Benchmark.report("share of the bare rate", value: inserting / merging, unit: "")
    #expect(inserting / merging > 0.5)
  }
}

/// How benchmarks measure and print.
enum Benchmark {
  static var isWanted: Bool { ProcessInfo.processInfo.environment["MOOT_BENCHMARK"] == "1" }
  static var pageSize: Int { number("MOOT_BENCHMARK_PAGE") ?? 100 }
  static var mergedPages: Int { number("MOOT_BENCHMARK_PAGES") ?? 1000 }
  static var loadedMessages: Int { number("MOOT_BENCHMARK_MESSAGES") ?? 1_000_000 }

  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  /// Processor seconds that this process used so far: steadier than the clock on a machine that others use too.
  static var processorSeconds: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  static func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return (ContinuousClock.now - start) / .seconds(1)
  }

  static func report(_ what: String, rate: Double) { print("benchmark: \(what): \(Int(rate)) a second") }

  static func report(_ what: String, value: Double, unit: String) {
    print("benchmark: \(what): \((value * 100).rounded() / 100)\(unit)")
  }
}
