import Foundation
import InboxModel
import Testing

@testable import InboxStore

@Suite struct AccountTests {
  // MARK: Leases

  @Test func ofTwoProcessesOneHoldsAnAccount() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    let other = try house.reopened()
    defer { try? other.close() }
    let until = house.clock.now + 60
    #expect(try await house.store.claimAccount(account, holder: "a", until: until))
    #expect(try await !other.claimAccount(account, holder: "b", until: until))
    #expect(try await house.store.claimAccount(account, holder: "a", until: until + 30))
    house.clock.advance(60)
    #expect(try await !other.claimAccount(account, holder: "b", until: until + 60))
    try await house.store.releaseAccount(account, holder: "a")
    #expect(try await other.claimAccount(account, holder: "b", until: until + 60))
    #expect(try await other.holders() == ["b"])
  }

  @Test func aCrashedHoldersAccountIsFreeWhenItsLeaseIsOver() async throws {
    let house = try TestStore(.file)
    let account = try await house.account()
    #expect(try await house.store.claimAccount(account, holder: "crashed", until: house.clock.now + 60))
    let other = try house.reopened()
    defer { try? other.close() }
    house.clock.advance(59.999)
    #expect(try await !other.claimAccount(account, holder: "b", until: house.clock.now + 60))
    house.clock.advance(0.001)
    #expect(try await other.claimAccount(account, holder: "b", until: house.clock.now + 60))
    // Late, the first one gives back what is no longer its own.
    try await house.store.releaseAccount(account, holder: "crashed")
    #expect(try await !house.store.claimAccount(account, holder: "c", until: house.clock.now + 60))
  }

  @Test func leasesOfDifferentAccountsDoNotMeet() async throws {
    let house = try TestStore(.memory)
    let first = try await house.account("one")
    let second = try await house.account("two")
    let until = house.clock.now + 60
    #expect(try await house.store.claimAccount(first, holder: "a", until: until))
    #expect(try await house.store.claimAccount(second, holder: "b", until: until))
    #expect(try await house.store.holders() == ["a", "b"])
  }

  // MARK: Names and health

  @Test func aNameIsTakenWhateverItsCase() async throws {
    let house = try TestStore(.memory)
    _ = try await house.account("Shop")
    await #expect(throws: StoreError.nameTaken("sHOP")) {
      try await house.store.addAccount(NewAccount(platform: "matrix", name: "sHOP", address: ""))
    }
    #expect(try await house.store.accounts().map(\.name) == ["Shop"])
  }

  @Test func whatIsNotThereIsSaid() async throws {
    let house = try TestStore(.memory)
    await #expect(throws: StoreError.noSuchAccount) { try await house.store.cursor(of: ID(7)) }
    await #expect(throws: StoreError.noSuchAccount) { try await house.store.setPolicy(AccountPolicy(), of: ID(7)) }
    await #expect(throws: StoreError.noSuchAccount) {
      try await house.store.noteIdentity(account: ID(7), handle: "", remoteID: nil, capabilities: .unknown)
    }
    await #expect(throws: StoreError.noSuchAccount) { try await house.store.noteHealth(account: ID(7), .answered) }
    await #expect(throws: StoreError.noSuchAccount) { try await house.store.removeAccount(named: "x") }
    await #expect(throws: StoreError.noSuchAccount) {
      try await house.store.merge(IncomingPage(events: [], cursor: nil), into: ID(7))
    }
  }

  @Test func theStatusCountsWhatWaitsAndWhatIsOnItsWay() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    _ = try await house.account("idle")
    try await house.merge(
      .said("1"), .said("2", by: "ann", minutes: 1), .said("3", by: "joe", minutes: 2), into: account)
    let id = try #require(try await house.rows().first?.id)
    _ = try await house.reply("Yes", on: id)
    let statuses = try await house.store.accountStatuses()
    #expect(statuses.map(\.account.name) == ["shop", "idle"])
    #expect(statuses.map(\.unanswered) == [2, 0])
    #expect(statuses.map(\.pending) == [1, 0])
  }

  @Test func aPullKeepsItsCursorAndItsTime() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    #expect(try await house.store.cursor(of: account) == nil)
    house.clock.advance(5)
    _ = try await house.store.merge(IncomingPage(events: [], cursor: "next"), into: account)
    #expect(try await house.store.cursor(of: account) == "next")
    #expect(try await house.store.accounts().first?.lastSync == TestClock.start + 5)
    try await house.store.forgetCursor(of: account)
    #expect(try await house.store.cursor(of: account) == nil)
  }

  // MARK: Removal

  @Test(arguments: StoreBackend.allCases)
  func aRemovedAccountGoesWithEverythingThatCameThroughItAndNothingElse(backend: StoreBackend) async throws {
    let house = try TestStore(backend)
    let kept = try await house.account("kept")
    try await house.merge(.said("1", "zebra"), into: kept)
    let keptID = try #require(try await house.rows().first?.id)
    _ = try await house.apply(.tag(add: [try #require(Tag("bug"))], remove: []), to: keptID)
    _ = try await house.reply("Yes", on: keptID)
    let before = try await house.everyRow()

    let account = try await house.account("gone")
    var town = Town(people: 300)
    for _ in 0..<4 { _ = try await house.store.merge(town.page(400), into: account) }
    try await house.merge(.said("x", "yak"), into: account)
    let id = try #require(try await house.rows(.term(.account("gone"))).first?.id)
    _ = try await house.apply(.tag(add: [try #require(Tag("bug"))], remove: []), to: id)
    _ = try await house.apply(.note("a note"), to: id)
    _ = try await house.reply("Yes", on: id)
    try await house.store.saveDraft(
      Draft(conversation: id, kind: .note, text: "more", author: "ana", updatedAt: house.clock.now))
    #expect(try await house.store.count(.term(.account("gone")), member: "ana") > InboxStore.chunk)

    try await house.store.removeAccount(named: "gone")
    var after = try await house.everyRow()
    // The stack of steps and the counters of ids go on; what they named is gone.
    for table in ["step", "sqlite_sequence"] { after[table] = before[table] }
    for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
    #expect(try await house.wordsFound("yak").isEmpty)
    #expect(try await house.wordsFound("zebra") == [1])
    // Steps whose conversations are gone do not stand in the way of those before.
    guard case .done("reply", [keptID], _) = try await house.store.undo(by: "ana") else {
      Issue.record("not undone")
      return
    }
    try await house.expectSoundness()
  }

  @Test func aRemovalThatWasInterruptedCanBeDoneAgain() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(.said("1"), .said("2", by: "ann", minutes: 1), into: account)
    _ = try await house.store.write(checkingReferences: false) { try $0.removeConversations(of: account, limit: 1) }
    #expect(try await house.rows().count == 1)
    try await house.expectSoundness()
    try await house.store.removeAccount(named: "shop")
    #expect(try await house.store.accounts().isEmpty)
    #expect(try await house.everyRow()["person"] == [])
    try await house.expectSoundness()
  }
}
