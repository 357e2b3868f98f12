import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// How long views and searches take to open: their first page, as the screen asks for it, and their count. `MOOT_BENCHMARK_STORE` names a
/// store to ask, such as `moot demo --prepare` makes; else one is filled with `MOOT_BENCHMARK_MESSAGES`.
@Suite(.enabled(if: Benchmark.isWanted, "set MOOT_BENCHMARK=1 to measure the store"), .serialized)
struct ViewBenchmark {
  /// As many rows as the screen asks for at once.
  private static let page = 60

  /// What people look for, the rare and the common, by every field. In every order, and in every group.
  private static let searches = [
    "is:done after:1d", "tag:crash is:open", "tag:casino", "is:open -tag:crash", "is:unanswered kind:review",
    "kind:review rating:..2", "rating:..2", "rating:5", "kind:review rating:..2 crash*", "lang:it", "lang:fi",
    "sla:breached",
    "sla:breached OR sla:warning", "score:>50", "score:>200", "sentiment:negative", "sentiment:mixed is:unanswered",
    "after:7d", "before:2020-01-01", "received:today", "waiting:>2h", "is:unread", "is:muted", "is:hidden", "is:spam",
    "is:deleted", "is:vip", "is:bot", "is:banned", "is:failed", "is:pending", "is:mine", "assignee:ana",
    "assignee:none",
    "priority:high..", "reason:spam", "reason:moderated", "reach:>10k", "reach:>1m", "messages:20..", "from:@an",
    "from:a",
    "from:@nobody", "platform:wordpress", "platform:appstore", "platform:nothing", "account:fosstodon",
    "channel:general",
    "channel:nothing", "kind:direct", "kind:mention", "escalated:tier2", "has:link", "has:attachment", "has:video",
    "has:note",
    "has:draft", "has:edit", "has:tag", "person:12", "id:345", "text:refund*", "note:refund", "refund", "app", "my",
    "to my",
    "the app", "crash update", "\"thank you\"", "the*", "refund -crash", "refund OR crash", "refund is:open",
    "my is:muted",
    "zyzzyva", "to zyzzyva",
  ]

  @Test func openingEveryView() async throws {
    let (house, store) = try await Self.store(holding: Benchmark.filledMessages)
    var slow = 0
    print(
      "benchmark: the first \(Self.page) rows, and the count, in milliseconds (best, median, worst of \(Benchmark.rounds))"
    )
    let searches = try Self.searches.map { InboxView(name: $0, query: try QueryParser.parse($0)) }
    let views = (InboxView.builtIn + searches).flatMap(Self.everyWay)
    for view in views { slow += try await measure(view, in: store) }
    print("  over 50 ms: \(slow) of \(views.count)")
    if house == nil { try store.close() }
  }

  /// A view as it may be sorted and grouped.
  private static func everyWay(_ view: InboxView) -> [InboxView] {
    QueueOrder.allCases.flatMap { order -> [InboxView] in
      ([nil] + QueueGroup.fitting(order)).map { group in
        let name = "\(view.name) (\([order.rawValue, group?.rawValue].compactMap(\.self).joined(separator: ", ")))"
        return InboxView(name: name, query: view.query, order: order, group: group)
      }
    }
  }

  static var path: String? { ProcessInfo.processInfo.environment["MOOT_BENCHMARK_STORE"] }

  /// The store that is named, or one filled with so many messages, with its house.
  static func store(holding messages: Int) async throws -> (TestStore?, InboxStore) {
    if let path { return (nil, try InboxStore.open(.file(path), clock: { Date() })) }
    let house = try TestStore(.file)
    let account = try await house.account()
    var town = Town()
    var left = messages / 1000
    try await house.store.fill(account) {
      left -= 1
      return left < 0 ? nil : town.page(1000)
    }
    return (house, house.store)
  }

  /// Prints one line; answers 1 when the page takes too long.
  private func measure(_ view: InboxView, in store: InboxStore) async throws -> Int {
    let request = QueueRequest(
      query: view.query, order: view.order, group: view.group, limit: Self.page, member: "ana")
    var (pages, counts, rows, count) = ([Double](), [Double](), 0, 0)
    for _ in 0..<Benchmark.rounds {
      pages.append(try await Benchmark.span { rows = try await store.queue(request).rows.count }.seconds * 1000)
      counts.append(
        try await Benchmark.span { count = try await store.counts([view], member: "ana")[view.name] ?? 0 }.seconds
          * 1000)
    }
    let isSlow = Benchmark.median(pages) > 50
    print(
      "  \(isSlow ? "!" : " ") \(Self.cell(view.name, 48, isLeft: true))\(Self.cells(pages))\(Self.cells(counts))"
        + "\(Self.cell(rows.description, 6))\(Self.cell(count.description, 10))")
    return isSlow ? 1 : 0
  }

  private static func cells(_ times: [Double]) -> String {
    [times.min() ?? 0, Benchmark.median(times), times.max() ?? 0].map { cell("\(($0 * 10).rounded() / 10)", 9) }
      .joined()
  }

  private static func cell(_ text: String, _ width: Int, isLeft: Bool = false) -> String {
    let space = String(repeating: " ", count: max(1, width - text.count))
    return isLeft ? text + space : space + text
  }
}
