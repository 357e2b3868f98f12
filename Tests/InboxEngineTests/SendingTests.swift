import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

/// Orders on their way out.
@Suite struct SendingTests {
  private func isPerform(_ call: ScriptedConnector.Call) -> Bool {
    if case .perform = call { true } else { false }
  }

  @Test func `A reply leaves when its undo window ends, not before`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    let account = try await bench.account("shop", connector, policy: AccountPolicy(undoWindow: 10))
    let order = try await bench.reply("Thanks", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let end = bench.start.addingTimeInterval(10)
      await bench.clock.untilSomebodySleeps(until: end)
      bench.clock.advance(by: .seconds(9))
      #expect(connector.performed.isEmpty)
      bench.clock.advance(by: .seconds(1))
      let key = try #require(try await bench.entry(order)?.key)
      try await bench.until(order, is: .sent(RemoteID(key)))
      #expect(connector.performed == [key])
    }
  }

  @Test func `An order made while it sleeps leaves at once`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    let account = try await bench.account("shop", connector)
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let order = try await bench.reply("Thanks", to: bench.conversation(1, in: account))
      let key = try #require(try await bench.entry(order)?.key)
      try await bench.until(order, is: .sent(RemoteID(key)))
    }
  }

  @Test func `A conversation's replies keep their order, also past a wait`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.unreachable(reason: "down")))
    let account = try await bench.account("shop", connector)
    let conversation = try await bench.conversation(1, in: account)
    let first = try await bench.reply("One", to: conversation)
    let second = try await bench.reply("Two", to: conversation)
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let again = bench.start.addingTimeInterval(1)
      try await bench.until(first, is: .queued(notBefore: again))
      #expect(try await bench.state(second) == .queued(notBefore: bench.start))
      await bench.clock.untilSomebodySleeps(until: again)
      bench.clock.advance(to: again)
      let keys = try await [bench.entry(first), bench.entry(second)].compactMap { $0?.key }
      try await bench.until(second, is: .sent(RemoteID(keys[1])))
      #expect(connector.performed == [keys[0], keys[0], keys[1]])
      #expect(try await bench.health(account) == .ok)
    }
  }

  @Test func `Accounts do not wait for each other`() async throws {
    let bench = try Bench()
    let slow = ScriptedConnector()
    slow.willPerform(.hang(Receipt()))
    let quick = ScriptedConnector()
    let first = try await bench.account("slow", slow)
    let second = try await bench.account("quick", quick)
    _ = try await bench.reply("One", to: bench.conversation(1, in: first))
    let order = try await bench.reply("Two", to: bench.conversation(2, in: second))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      await slow.until(1, isPerform)
      let key = try #require(try await bench.entry(order)?.key)
      try await bench.until(order, is: .sent(RemoteID(key)))
    }
  }

  @Test func `A clear no is final, and the next order goes on`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.rejected(reason: "too long")), .fail(.refused(.encrypted)))
    let account = try await bench.account("shop", connector)
    let first = try await bench.reply("One", to: bench.conversation(1, in: account))
    let second = try await bench.reply("Two", to: bench.conversation(2, in: account))
    let third = try await bench.reply("Three", to: bench.conversation(3, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let key = try #require(try await bench.entry(third)?.key)
      try await bench.until(third, is: .sent(RemoteID(key)))
      #expect(try await bench.state(first) == .rejected(reason: "too long"))
      let words = Wording.english.sentence(for: .encrypted, doing: .reply)
      #expect(try await bench.state(second) == .rejected(reason: words))
    }
  }

  @Test func `A wait that the platform asks for holds the whole account`() async throws {
    let bench = try Bench()
    let until = bench.start.addingTimeInterval(120)
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.waitUntil(until, reason: "429")))
    let account = try await bench.account("shop", connector)
    let first = try await bench.reply("One", to: bench.conversation(1, in: account))
    let second = try await bench.reply("Two", to: bench.conversation(2, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      await bench.clock.untilSomebodySleeps(until: until)
      #expect(try await bench.health(account) == .rateLimited(until: until))
      #expect(try await bench.state(first) == .queued(notBefore: until))
      #expect(connector.calls.count == 1)
      bench.clock.advance(to: until)
      await connector.until(3, isPerform)
      let keys = try await [bench.entry(first), bench.entry(second)].compactMap { $0?.key }
      #expect(Set(connector.performed) == Set(keys))
      try await bench.until { try await bench.health(account) == .ok }
    }
  }

  @Test func `Refused credentials hold the account until somebody signs in, with a new connector`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.signInAgain(reason: "revoked")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      try await bench.until { try await bench.health(account) == .needsSignIn(reason: "revoked") }
      bench.clock.advance(by: .seconds(3600))
      let other = ScriptedConnector()
      bench.use(other, for: account)
      #expect(connector.performed.count == 1)
      try await bench.store.noteHealth(account: account.id, .answered)
      await other.until(1, isPerform)
      let key = try #require(try await bench.entry(order)?.key)
      try await bench.until(order, is: .sent(RemoteID(key)))
      #expect(other.performed == connector.performed)
    }
  }

  @Test func `An account without a connector keeps its orders and says why`() async throws {
    let bench = try Bench()
    let account = try await bench.account("shop", ScriptedConnector())
    bench.refuse(.signInAgain(reason: "no token"), for: account)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      try await bench.until { try await bench.health(account) == .needsSignIn(reason: "no token") }
      #expect(try await bench.state(order) == .queued(notBefore: bench.start))
    }
  }

  @Test func `Who keeps no credentials leaves the orders, and the account's name, to those who do`() async throws {
    let bench = try Bench()
    let account = try await bench.account("shop", ScriptedConnector())
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let visitor = Engine(bench.world(holder: "visitor", isSignedIn: false)).outbox
    try await bench.during({ await visitor.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(bench.timing.backoff.ceiling))
      #expect(try await bench.state(order) == .queued(notBefore: bench.start))
      #expect(try await bench.health(account) == .ok)
      try await Engine(bench.world()).outbox.sendDue()
      let key = try #require(try await bench.entry(order)?.key)
      #expect(try await bench.state(order) == .sent(RemoteID(key)))
    }
  }

  @Test func `Stopping waits for the answer that is under way`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.hang(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let first = try await bench.reply("One", to: bench.conversation(1, in: account))
    let second = try await bench.reply("Two", to: bench.conversation(2, in: account))
    let outbox = Engine(bench.world()).outbox
    let running = Task { await outbox.run() }
    await connector.until(1, isPerform)
    outbox.stop()
    connector.release()
    await running.value
    #expect(try await bench.state(first) == .sent("r1"))
    #expect(try await bench.state(second) == .queued(notBefore: bench.start))
  }

  @Test func `Stopped before it began, it ends`() async throws {
    let bench = try Bench()
    let account = try await bench.account("shop", ScriptedConnector(), policy: AccountPolicy(undoWindow: 10))
    _ = try await bench.reply("One", to: bench.conversation(1, in: account))
    let engine = Engine(bench.world())
    engine.stop()
    await engine.run()
    #expect(bench.clock.deadlines.isEmpty)
  }
}
