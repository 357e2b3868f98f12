import Foundation
import InboxConnect
import InboxModel
import InboxStore
import InboxTesting
import Testing

@testable import InboxEngine

/// Orders of which nobody knows whether they arrived.
@Suite struct UnsureTests {
  private func isPerform(_ call: ScriptedConnector.Call) -> Bool {
    if case .perform = call { true } else { false }
  }

  private func isFind(_ call: ScriptedConnector.Call) -> Bool {
    if case .find = call { true } else { false }
  }

  @Test func `After a lost answer the platform is asked, and what it has is not sent again`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.outcomeUnknown(reason: "timeout")))
    connector.willFind(.give(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      try await bench.until(order, is: .sent("r1"))
      let key = try #require(try await bench.entry(order)?.key)
      #expect(connector.calls.dropFirst() == [.find(key: key)])
    }
  }

  @Test func `What it does not have twice, a quarter of a minute apart, is sent again with the same key`() async throws
  {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.outcomeUnknown(reason: "timeout")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let second = bench.start.addingTimeInterval(15)
      await bench.clock.untilSomebodySleeps(until: second)
      #expect(try await bench.state(order) == .unsure(reason: "timeout"))
      #expect(connector.calls.count(where: isFind) == 1)
      bench.clock.advance(to: second)
      let key = try #require(try await bench.entry(order)?.key)
      try await bench.until(order, is: .sent(RemoteID(key)))
      #expect(connector.performed == [key, key])
      #expect(connector.calls.count(where: isFind) == 2)
    }
  }

  @Test func `What turns up at the second question is not sent again`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.outcomeUnknown(reason: "timeout")))
    connector.willFind(.give(nil), .give(Receipt(remoteID: "late")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let second = bench.start.addingTimeInterval(15)
      await bench.clock.untilSomebodySleeps(until: second)
      bench.clock.advance(to: second)
      try await bench.until(order, is: .sent("late"))
      #expect(connector.performed.count == 1)
    }
  }

  @Test func `What the platform cannot tell stays for a person, and is not asked again`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.notUnderstood(endpoint: "/post", detail: "not JSON")))
    connector.willFind(.fail(.notFindable))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      await connector.until(1, isFind)
      // Another order shows that the outbox goes on meanwhile.
      let other = try await bench.reply("Two", to: bench.conversation(2, in: account))
      let key = try #require(try await bench.entry(other)?.key)
      try await bench.until(other, is: .sent(RemoteID(key)))
      #expect(try await bench.state(order) == .unsure(reason: "unreadable answer of /post: not JSON"))
      #expect(connector.calls.count(where: isFind) == 1)
      _ = try await bench.store.decide(.retry, on: order, by: .member("ana"))
      await connector.until(3, isPerform)
    }
  }

  @Test func `A question that fails is asked again later`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.outcomeUnknown(reason: "timeout")))
    connector.willFind(.fail(.unreachable(reason: "down")), .give(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let again = bench.start.addingTimeInterval(1)
      await bench.clock.untilSomebodySleeps(until: again)
      bench.clock.advance(to: again)
      try await bench.until(order, is: .sent("r1"))
    }
  }

  @Test func `A server that needs time to tell does not hold up the rest of the account`() async throws {
    let bench = try Bench()
    let certain = bench.start.addingTimeInterval(120)
    let connector = ScriptedConnector()
    connector.willPerform(.fail(.outcomeUnknown(reason: "timeout")))
    connector.willFind(.fail(.waitUntil(certain, reason: "still posting")), .give(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let other = try await bench.reply("Two", to: bench.conversation(2, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let key = try #require(try await bench.entry(other)?.key)
      try await bench.until(other, is: .sent(RemoteID(key)))
      await bench.clock.untilSomebodySleeps(until: certain)
      #expect(try await bench.health(account) == .ok)
      bench.clock.advance(to: certain)
      try await bench.until(order, is: .sent("r1"))
    }
  }

  @Test func `An attempt without end is given up before its lease is over, and in doubt`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.hang(Receipt()))
    connector.willFind(.give(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let limit = bench.start.addingTimeInterval(90)
      await bench.clock.untilSomebodySleeps(until: limit)
      #expect(try await bench.state(order) == .sending(lease: bench.start.addingTimeInterval(120)))
      bench.clock.advance(to: limit)
      try await bench.until(order, is: .sent("r1"))
    }
  }

  @Test func `What a process was sending when it ended is asked about when its lease is over`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willFind(.give(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let lease = bench.start.addingTimeInterval(120)
    let claimed = try await bench.store.claimOutbox(accounts: [account.id], holder: "other", limit: 1, lease: lease)
    #expect(claimed.map(\.id) == [order])
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      await bench.clock.untilSomebodySleeps(until: bench.start.addingTimeInterval(10))
      #expect(connector.calls.isEmpty)
      bench.clock.advance(to: lease)
      try await bench.until(order, is: .sent("r1"))
      #expect(connector.performed.isEmpty)
    }
  }

  @Test func `If it is known to have ended, nobody waits for its lease`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willFind(.give(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    _ = try await bench.store.claimOutbox(
      accounts: [account.id], holder: "dead", limit: 1, lease: bench.start.addingTimeInterval(120))
    bench.ends("dead")
    let engine = Engine(bench.world())
    try await bench.during({ await engine.run() }) {
      try await bench.until(order, is: .sent("r1"))
    }
  }

  @Test func `If it ends while we run, that is noticed within ten seconds`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willFind(.give(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    _ = try await bench.store.claimOutbox(
      accounts: [account.id], holder: "other", limit: 1, lease: bench.start.addingTimeInterval(120))
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      let look = bench.start.addingTimeInterval(10)
      await bench.clock.untilSomebodySleeps(until: look)
      #expect(connector.calls.isEmpty)
      bench.ends("other")
      bench.clock.advance(to: look)
      try await bench.until(order, is: .sent("r1"))
      #expect(connector.performed.isEmpty)
    }
  }

  @Test func `Cancelled in the middle, it stays in doubt, and the next start asks`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.hang(Receipt()))
    let account = try await bench.account("shop", connector)
    let order = try await bench.reply("One", to: bench.conversation(1, in: account))
    let first = Engine(bench.world()).outbox
    try await bench.during({ await first.run() }) { await connector.until(1, isPerform) }
    #expect(try await bench.state(order) == .unsure(reason: "given up while waiting"))
    let other = ScriptedConnector()
    other.willFind(.give(Receipt(remoteID: "r1")))
    bench.use(other, for: account)
    let second = Engine(bench.world()).outbox
    try await bench.during({ await second.run() }) { try await bench.until(order, is: .sent("r1")) }
    #expect(other.performed.isEmpty)
  }

  @Test func `An echo that settles it first is not contradicted`() async throws {
    let bench = try Bench()
    let connector = ScriptedConnector()
    connector.willPerform(.hang(Receipt(remoteID: "r1")))
    let account = try await bench.account("shop", connector)
    let conversation = try await bench.conversation(1, in: account)
    let order = try await bench.reply("One", to: conversation)
    let key = try #require(try await bench.entry(order)?.key)
    let outbox = Engine(bench.world()).outbox
    try await bench.during({ await outbox.run() }) {
      await connector.until(1, isPerform)
      var page = IncomingPage.comments(1...1, at: bench.now)
      page.events.append(
        .message(
          IncomingMessage(
            remoteID: "r1", channel: IncomingChannel(remoteID: "page", name: "Page"), thread: .root("c1"),
            kind: .comment, author: IncomingAuthor(remoteID: "us", name: "We", handle: "@us"), isOurs: true,
            orderKey: key, body: "One", replyTo: "c1", postedAt: bench.now)))
      let merged = try await bench.store.merge(page, into: account.id)
      #expect(merged.settled == [order])
      connector.release()
      // Another order shows that the first one's answer was dealt with.
      let other = try await bench.reply("Two", to: bench.conversation(2, in: account))
      let otherKey = try #require(try await bench.entry(other)?.key)
      try await bench.until(other, is: .sent(RemoteID(otherKey)))
      #expect(try await bench.state(order) == .sent("r1"))
      #expect(connector.calls.count(where: isFind) == 0)
    }
  }
}
