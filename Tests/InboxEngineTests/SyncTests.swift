import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

@Suite struct SyncTests {
  private func sync(_ bench: Bench, holder: String = "us") -> SyncEngine { Engine(bench.world(holder: holder)).sync }

  private static func isPull(_ call: ScriptedConnector.Call) -> Bool {
    if case .pull = call { true } else { false }
  }

  @Test func `It pulls until there is no more, keeps the cursor, rests, and goes on from there`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPull(
      .give(.comments(1...2, at: bench.start, hasMore: true)), .give(.comments(3...3, at: bench.start)))
    let account = try await bench.account("shop", connector)
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(60))
      #expect(connector.calls == [.identify, .pull(after: nil), .pull(after: "2")])
      bench.clock.advance(by: .seconds(60))
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(120))
      #expect(connector.calls.last == .pull(after: "3"))
      let (conversations, cursor) = try await (bench.conversations(), bench.store.cursor(of: account.id))
      #expect(conversations.count == 3)
      #expect(cursor == "3")
      #expect(try await bench.health(account) == .ok)
    }
  }

  @Test func `Refused credentials stop the account, visibly, until somebody signs in`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willIdentify(.fail(.signInAgain(reason: "revoked")), .fail(.signInAgain(reason: "revoked")))
    let account = try await bench.account("shop", connector)
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      // The credentials are read once more before a person is asked.
      await connector.until { $0.count == 2 }
      #expect(bench.connectorsMade == 2)
      try await bench.until { try await bench.health(account) == .needsSignIn(reason: "revoked") }
      sync.refresh()
      try await bench.store.noteHealth(account: account.id, .answered)
      await connector.until(1, Self.isPull)
      #expect(connector.calls == [.identify, .identify, .identify, .pull(after: nil)])
    }
  }

  @Test func `Without credentials here an account is signed out only as long as nobody else serves it`() async throws {
    let bench = try Bench()
    let account = try await bench.account("shop", ScriptedConnector())
    let visitor = Engine(bench.world(holder: "visitor", isSignedIn: false)).sync
    try await bench.during({ await visitor.run() }) {
      let alone = AccountHealth.needsSignIn(reason: "no credentials are kept for shop")
      try await bench.until { try await bench.health(account) == alone }
      let reports = try await sync(bench).syncOnce()
      #expect(reports.map(\.outcome) == [.done])
      let (look, next) = (bench.start.addingTimeInterval(300), bench.start.addingTimeInterval(600))
      await bench.clock.untilSomebodySleeps(until: look)
      bench.clock.advance(to: look)
      await bench.clock.untilSomebodySleeps(until: next)
      #expect(try await bench.health(account) == .ok)
      bench.clock.advance(to: bench.start.addingTimeInterval(3600))
      try await bench.until { try await bench.health(account) == alone }
    }
  }

  @Test func `Asking once without credentials fails here and says nothing about the account`() async throws {
    let bench = try Bench()
    let account = try await bench.account("shop", ScriptedConnector())
    let reports = try await Engine(bench.world(isSignedIn: false)).sync.syncOnce()
    #expect(reports.map(\.outcome) == [.failed(.signInAgain(reason: "no credentials are kept for shop"))])
    #expect(try await bench.health(account) == .ok)
    #expect(try await bench.store.claimAccount(account.id, holder: "them", until: bench.now.addingTimeInterval(60)))
  }

  @Test func `A wait that the platform asked for is kept, and shown`() async throws {
    let bench = try Bench()
    let until = bench.start.addingTimeInterval(300)
    let connector = ScriptedConnector()
    connector.willPull(.fail(.waitUntil(until, reason: "429")))
    let account = try await bench.account("shop", connector)
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      await bench.clock.untilSomebodySleeps(until: until)
      #expect(try await bench.health(account) == .rateLimited(until: until))
      sync.refresh()
      bench.clock.advance(by: .seconds(299))
      #expect(connector.calls.count == 2)
      bench.clock.advance(by: .seconds(1))
      await connector.until(2, Self.isPull)
      try await bench.until { try await bench.health(account) == .ok }
      #expect(connector.calls == [.identify, .pull(after: nil), .pull(after: nil)])
    }
  }

  @Test func `An answer that cannot be read shows as trouble and is asked for again`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPull(.fail(.notUnderstood(endpoint: "/items", detail: "id: missing")))
    let account = try await bench.account("shop", connector)
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(1))
      let health = try await bench.health(account)
      #expect(health == .down(since: bench.start, reason: "unreadable answer of /items: id: missing"))
      bench.clock.advance(by: .seconds(1))
      await connector.until(2, Self.isPull)
    }
  }

  @Test func `A lost cursor begins again from nothing`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPull(.give(.comments(1...1, at: bench.start, hasMore: true)), .fail(.cursorLost))
    _ = try await bench.account("shop", connector)
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      await connector.until(3, Self.isPull)
      #expect(connector.calls == [.identify, .pull(after: nil), .pull(after: "1"), .pull(after: nil)])
    }
  }

  @Test func `A platform that keeps the question waiting is asked again at once`() async throws {
    let bench = try Bench()
    let base = ScriptedConnector()
    base.willPull(.give(.comments(1...1, at: bench.start)), .hang(.comments(2...2, at: bench.start)))
    _ = try await bench.account("shop", ScriptedPatientConnector(base))
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      await base.until(2, Self.isPull)
      #expect(base.calls == [.identify, .pull(after: nil), .pull(after: "1")])
      base.release()
      await base.until(3, Self.isPull)
    }
  }

  @Test func `A page that says more and leads nowhere is not followed in circles`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPull(.give(IncomingPage(cursor: nil, hasMore: true)))
    _ = try await bench.account("shop", connector)
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(60))
      #expect(connector.calls == [.identify, .pull(after: nil)])
    }
  }

  @Test func `A request to hurry ends the rest`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    let account = try await bench.account("shop", connector)
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(60))
      sync.refresh([account.id])
      await connector.until(2, Self.isPull)
    }
  }

  @Test func `An account that appears is taken care of`() async throws {
    let bench = try Bench()
    let sync = sync(bench)
    try await bench.during({ await sync.run() }) {
      let connector = ScriptedConnector()
      _ = try await bench.account("late", connector)
      await connector.until(1, Self.isPull)
    }
  }

  @Test func `Stopping ends it, and gives the account back`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPull(.hang(IncomingPage(cursor: nil)))
    let account = try await bench.account("shop", connector)
    let sync = sync(bench)
    let running = Task { await sync.run() }
    await connector.until(1, Self.isPull)
    sync.stop()
    await running.value
    #expect(try await bench.store.claimAccount(account.id, holder: "other", until: bench.start.addingTimeInterval(9)))
    #expect(try await bench.health(account) == .ok)
  }
}
