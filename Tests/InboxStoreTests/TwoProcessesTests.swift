import Foundation
import InboxModel
import StoreNeighbour
import Testing

@testable import InboxStore

/// Two processes on one store file, for real.
@Suite(.timeLimit(.minutes(10))) struct TwoProcessesTests {
  let house: TestStore
  let account: ID<Account>
  let neighbour: Neighbour

  init() async throws {
    house = try TestStore(.file)
    account = try await house.account()
    neighbour = try await Neighbour(at: try #require(house.path))
  }

  /// The remote ids of all messages, in order of their numbers here.
  private func messages() async throws -> [String] {
    try await house.store.read {
      try $0.rows("SELECT remoteID FROM message WHERE kind <> 'note' ORDER BY id") { $0.text(0) }
    }
  }

  private func claims() async throws -> Bool {
    try await house.store.claimAccount(account, holder: "we", until: house.clock.now + 60)
  }

  @Test func onlyWhoHoldsTheLeasePulls() async throws {
    #expect(try await neighbour.ask("claim \(account) 60") == "yes")
    #expect(try await !claims())
    // It renews as often as it likes.
    #expect(try await neighbour.ask("claim \(account) 90") == "yes")
    #expect(try await neighbour.ask("release \(account)") == "released")
    #expect(try await claims())
    #expect(try await neighbour.ask("claim \(account) 60") == "no")
  }

  @Test func eachHearsOfTheOthersWritesWithinASecond() async throws {
    #expect(try await neighbour.ask("merge \(account) 0 1") == "arrived \(Pages.size)")
    let conversation = try #require(try await house.rows().first?.id)
    let limit = Duration.seconds(1)
    let here = try await Hearing.fastest(below: limit) { round in
      var changes = house.store.changes().makeAsyncIterator()
      house.store.lookForOtherProcesses()
      let begun = ContinuousClock.now
      try neighbour.tell("merge \(account) \(round) \(round + 1)")
      // What was written before may be told first.
      while let change = await changes.next(), !change.isSuperset(of: [.queue, .conversation]) {}
      let span = ContinuousClock.now - begun
      #expect(try await neighbour.line() == "arrived \(Pages.size)")
      return span
    }
    let there = try await Hearing.fastest(below: limit) { round in
      var hearings = neighbour.hearings.makeAsyncIterator()
      let begun = ContinuousClock.now
      let draft = Draft(
        conversation: conversation, kind: .note, text: "round \(round)", author: "ana", updatedAt: house.clock.now)
      try await house.store.saveDraft(draft)
      while let change = await hearings.next(), !change.contains(.drafts) {}
      return ContinuousClock.now - begun
    }
    #expect(here < limit)
    #expect(there < limit)
  }

  @Test func whatBothTakeInAndDoAtOnceIsThereOnce() async throws {
    try await house.merge(events: Pages.page(0).events, into: account)
    let conversation = try #require(try await house.rows().min { $0.id < $1.id }?.id)
    // Both the same pages, as if one had lost its lease while it pulled; then both write into one conversation.
    try neighbour.tell("merge \(account) 0 20")
    var arrived = 0
    for number in (0..<20).reversed() {
      arrived += try await house.store.merge(Pages.page(number), into: account).arrived.count
      #expect(try await house.rows().count <= 21)
    }
    let theirs = try await neighbour.line().split(separator: " ").last.flatMap { Int($0) }
    #expect(try arrived + #require(theirs) == 19 * Pages.size)
    try neighbour.tell("note \(conversation) 30")
    for number in 0..<30 { _ = try await house.apply(.note("we \(number)"), to: conversation) }
    #expect(try await neighbour.line() == "noted")
    let known = try await messages()
    #expect(known.count == 20 * Pages.size)
    #expect(Set(known) == Set((0..<20 * Pages.size).map { "m\($0)" }))
    #expect(try await house.rows().count == 21)
    let notes = try await house.store.conversation(conversation, member: "ana", messageLimit: 1000)?.messages
      .filter { $0.kind == .note }.map(\.body)
    #expect(Set(notes ?? []) == Set((0..<30).flatMap { ["we \($0)", "neighbour \($0)"] }))
    #expect(notes?.count == 60)
    try await house.expectSoundness()
  }

  @Test func whoeverIsLeftTakesOverFromAProcessThatWasKilled() async throws {
    #expect(try await neighbour.ask("claim \(account) 60") == "yes")
    try neighbour.tell("pull \(account)")
    for _ in 0..<5 { _ = try await neighbour.line() }
    #expect(await neighbour.die() == SIGKILL)
    // Whole pages, each with its cursor.
    let known = try await messages()
    #expect(known.count >= 5 * Pages.size)
    #expect(known.count % Pages.size == 0)
    #expect(known == (0..<known.count).map { "m\($0)" })
    let pages = known.count / Pages.size
    #expect(try await house.store.cursor(of: account) == "\(pages - 1)")
    try await house.expectSoundness()
    house.clock.advance(59)
    #expect(try await !claims())
    house.clock.advance(1)
    #expect(try await claims())
    for number in (pages - 1)...(pages + 2) { _ = try await house.store.merge(Pages.page(number), into: account) }
    #expect(try await messages() == (0..<(pages + 3) * Pages.size).map { "m\($0)" })
    try await house.expectSoundness()
  }
}
