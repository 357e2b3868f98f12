import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

@Suite struct StreamingTests {
  private static func pulls(_ calls: [ScriptedConnector.Call]) -> Int {
    calls.count { if case .pull = $0 { true } else { false } }
  }

  @Test func `A stream's opening and each nudge make it look; while it stands there is hardly any other reason`()
    async throws
  {
    let bench = try Bench()
    let connector = ScriptedLiveConnector()
    _ = try await bench.account("shop", connector)
    let sync = Engine(bench.world()).sync
    try await bench.during({ await sync.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(60))
      #expect(Self.pulls(connector.base.calls) == 1)
      connector.happens(.open)
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(600))
      #expect(Self.pulls(connector.base.calls) == 2)
      bench.clock.advance(by: .seconds(10))
      connector.happens(.nudge)
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(610))
      #expect(Self.pulls(connector.base.calls) == 3)
    }
  }

  @Test func `When the stream breaks it looks at once, and asks as usual until it stands again`() async throws {
    let bench = try Bench()
    let connector = ScriptedLiveConnector()
    _ = try await bench.account("shop", connector)
    let sync = Engine(bench.world()).sync
    try await bench.during({ await sync.run() }) {
      connector.happens(.open)
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(600))
      let before = Self.pulls(connector.base.calls)
      connector.happens(.fail(.unreachable(reason: "broken")))
      await bench.clock.untilDeadlines { dates in
        dates.map { $0.timeIntervalSince(bench.start).rounded() }.sorted() == [1, 60]
      }
      #expect(Self.pulls(connector.base.calls) == before + 1)
      bench.clock.advance(by: .seconds(1))
      connector.happens(.open)
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(601))
    }
  }
}

@Suite struct LeaseTests {
  @Test func `What another process keeps in step is left alone until it is given back`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    let account = try await bench.account("shop", connector)
    _ = try await bench.store.claimAccount(account.id, holder: "other", until: bench.start.addingTimeInterval(50))
    let sync = Engine(bench.world()).sync
    try await bench.during({ await sync.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(30))
      #expect(connector.calls.isEmpty)
      bench.clock.advance(by: .seconds(30))
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(60))
      #expect(connector.calls.isEmpty)
      bench.clock.advance(by: .seconds(30))
      await connector.until { $0.count == 2 }
    }
  }

  @Test func `What a process held that has ended is free at once`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    let account = try await bench.account("shop", connector)
    _ = try await bench.store.claimAccount(account.id, holder: "dead", until: bench.start.addingTimeInterval(9000))
    bench.ends("dead")
    let engine = Engine(bench.world())
    try await bench.during({ await engine.run() }) {
      await connector.until { $0.count == 2 }
    }
  }

  @Test func `The lease outlasts the rest`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    let account = try await bench.account("shop", connector)
    let sync = Engine(bench.world()).sync
    try await bench.during({ await sync.run() }) {
      let end = bench.start.addingTimeInterval(60)
      await bench.clock.untilSomebodySleeps(until: end)
      let other = bench.clock.date.addingTimeInterval(10)
      let early = try await bench.store.claimAccount(account.id, holder: "other", until: other)
      bench.clock.advance(by: .seconds(59))
      let late = try await bench.store.claimAccount(account.id, holder: "other", until: other)
      #expect([early, late] == [false, false])
    }
  }
}

@Suite struct OnceTests {
  @Test func `One round reports what came, account by account`() async throws {
    let bench = try Bench()
    let first = ScriptedConnector()
    first.willPull(.give(.comments(1...2, at: bench.start, hasMore: true)), .give(.comments(3...3, at: bench.start)))
    let second = ScriptedConnector()
    second.willIdentify(.fail(.unreachable(reason: "down")))
    let third = ScriptedConnector()
    let shop = try await bench.account("shop", first)
    let blog = try await bench.account("blog", second)
    let forum = try await bench.account("forum", third)
    _ = try await bench.store.claimAccount(forum.id, holder: "other", until: bench.start.addingTimeInterval(50))
    let reports = try await Engine(bench.world()).once()
    #expect(reports.map(\.account) == [shop.id, blog.id, forum.id])
    #expect(reports.map(\.arrived) == [3, 0, 0])
    #expect(reports[0].pages == 2)
    #expect(reports.map(\.outcome) == [.done, .failed(.unreachable(reason: "down")), .keptElsewhere])
    #expect(third.calls.isEmpty)
    #expect(try await bench.store.claimAccount(shop.id, holder: "other", until: bench.start.addingTimeInterval(9)))
  }

  @Test func `One round sends what is due and leaves what is not`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    let account = try await bench.account("shop", connector)
    let slow = try await bench.account("slow", ScriptedConnector(), policy: AccountPolicy(undoWindow: 10))
    let due = try await bench.reply("Now", to: bench.conversation(1, in: account))
    let held = try await bench.reply("Later", to: bench.conversation(2, in: slow))
    _ = try await Engine(bench.world()).once()
    let key = try await bench.entry(due)?.key ?? ""
    #expect(try await bench.state(due) == .sent(RemoteID(key)))
    #expect(try await bench.state(held) == .held(until: bench.start.addingTimeInterval(10)))
  }
}
