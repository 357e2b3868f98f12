import Foundation
import InboxModel
import Synchronization
import Testing

@testable import InboxStore

/// Commands over more conversations than one transaction takes.
@Suite struct BulkTests {
  let house: TestStore
  let account: ID<Account>
  let ids: [ID<Conversation>]

  static let count = 123
  static let portion = 50
  static let bug = Set([Tag("bug")].compactMap(\.self))

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    let said = (1...Self.count).map { IncomingEvent.message(.said("\($0)", minutes: Double($0) / 60)) }
    try await house.merge(events: said, into: account)
    ids = try await house.store.matching(.all, member: "ana", limit: .max).sorted()
  }

  private func tagged() async throws -> Int {
    try await house.store.count(.or(Self.bug.map { .term(.tag($0)) }), member: "ana")
  }

  /// Goes on until so many are behind it.
  private func stopping(at limit: Int, _ heard: Heard = Heard()) -> Pace {
    Pace(portion: Self.portion) { done, total in
      heard.add(done, total)
      return done < limit
    }
  }

  final class Heard: Sendable {
    let all = Mutex<[[Int]]>([])
    func add(_ done: Int, _ total: Int) { all.withLock { $0.append([done, total]) } }
  }

  @Test func longWorkGoesPortionByPortionAndSaysHowFarItIs() async throws {
    let heard = Heard()
    let pace = stopping(at: .max, heard)
    let outcomes = try await house.store.apply(
      .tag(add: Self.bug, remove: []), to: ids, by: .member("ana"), batch: "one", pace: pace)
    #expect(outcomes.map(\.0) == ids)
    #expect(heard.all.withLock { $0 } == [[50, Self.count], [100, Self.count]])
    #expect(try await tagged() == Self.count)
  }

  @Test func oneUndoTakesAllOfItBackAndOneRedoDoesItAgain() async throws {
    _ = try await house.store.apply(
      .tag(add: Self.bug, remove: []), to: ids, by: .member("ana"), batch: "one", pace: stopping(at: .max))
    let heard = Heard()
    let undone = try await house.store.undo(by: "ana", pace: stopping(at: .max, heard))
    #expect(undone == .done(verb: "tag", conversations: ids.reversed(), drafts: []))
    #expect(heard.all.withLock { $0 } == [[50, Self.count], [100, Self.count]])
    #expect(try await tagged() == 0)
    #expect(try await house.store.undo(by: "ana") == .nothingToUndo)
    #expect(try await house.store.redo(by: "ana") == .done(verb: "tag", conversations: ids, drafts: []))
    #expect(try await tagged() == Self.count)
    #expect(try await house.store.redo(by: "ana") == .nothingToUndo)
    #expect(try await house.store.undo(by: "ana") == undone)
    #expect(try await tagged() == 0)
    try await house.expectSoundness()
  }

  @Test func whatWasStoppedIsWholeAsFarAsItCameAndOneUndoTakesItBack() async throws {
    let outcomes = try await house.store.apply(
      .assign("bob"), to: ids, by: .member("ana"), batch: "one", pace: stopping(at: 50))
    #expect(outcomes.map(\.0) == Array(ids.prefix(50)))
    #expect(try await house.store.count(.term(.assignee(.member("bob"))), member: "ana") == 50)
    guard case .done("assign", let undone, []) = try await house.store.undo(by: "ana") else {
      Issue.record("not undone")
      return
    }
    #expect(undone.sorted() == Array(ids.prefix(50)))
    #expect(try await house.store.undo(by: "ana") == .nothingToUndo)
  }

  /// As if the program had ended in the middle.
  @Test func anUndoThatWasStoppedGoesOnWithTheNextOneAndComesAgainAsAWhole() async throws {
    _ = try await house.store.apply(.tag(add: Self.bug, remove: []), to: ids, by: .member("ana"), batch: "one")
    _ = try await house.store.undo(by: "ana", pace: stopping(at: 50))
    #expect(try await tagged() == Self.count - 50)
    // What was not taken back is still the newest step, and there is nothing to do again.
    #expect(try await house.store.redo(by: "ana") == .nothingToUndo)
    _ = try await house.store.undo(by: "ana")
    #expect(try await tagged() == 0)
    guard case .done("tag", let redone, []) = try await house.store.redo(by: "ana") else {
      Issue.record("not done again")
      return
    }
    #expect(redone == ids)
    #expect(try await tagged() == Self.count)
    try await house.expectSoundness()
  }

  @Test func aRedoThatWasStoppedIsTakenBackByOneUndo() async throws {
    _ = try await house.store.apply(.tag(add: Self.bug, remove: []), to: ids, by: .member("ana"), batch: "one")
    _ = try await house.store.undo(by: "ana")
    _ = try await house.store.redo(by: "ana", pace: stopping(at: 50))
    #expect(try await tagged() == 50)
    _ = try await house.store.undo(by: "ana")
    #expect(try await tagged() == 0)
    try await house.expectSoundness()
  }

  @Test func workThatIsExactlyAPortionLongEndsWithIt() async throws {
    let some = Array(ids.prefix(50))
    let heard = Heard()
    _ = try await house.store.apply(
      .assign("bob"), to: some, by: .member("ana"), batch: "one", pace: stopping(at: 1, heard))
    _ = try await house.store.undo(by: "ana", pace: stopping(at: 1, heard))
    #expect(heard.all.withLock { $0 }.isEmpty)
    #expect(try await house.store.redo(by: "ana") == .done(verb: "assign", conversations: some, drafts: []))
  }

  @Test func aForecastWritesNothingAndCountsByPlatform() async throws {
    let reviews = try await house.account(
      "notes", platform: "app-store",
      capabilities: Capabilities([.reply: .yes(.init()), .delete: .no(because: .platformHasNone)]))
    try await house.merge(.said("r1"), .said("r2", minutes: 1), into: reviews)
    let all = try await house.store.matching(.all, member: "ana", limit: .max)
    let delete = InboxAction.moderate(.delete, on: nil, seconds: nil, reason: nil)
    let plan = try #require(try await house.store.forecast([delete], for: all, by: .member("ana")))
    #expect(plan.parts.map(\.platform) == ["mastodon"])
    #expect(plan.parts.map { [$0.count, $0.lasting] } == [[Self.count, Self.count]])
    #expect(plan.omissions.map { [$0.platform.name, "\($0.count)"] } == [["app-store", "2"]])
    #expect(plan.omissions.map(\.refusal) == [.platformHasNone])
    let hide = InboxAction.moderate(.hide, on: nil, seconds: nil, reason: nil)
    let hiding = try await house.store.forecast([hide], for: ids, by: .member("ana"))
    #expect(hiding?.lasting == 0)
    #expect(hiding?.changed == Self.count)
    #expect(try await house.store.outbox(limit: 10).isEmpty)
    #expect(try await house.store.undo(by: "ana") == .nothingToUndo)
  }

  @Test func halfAForecastIsNone() async throws {
    let plan = try await house.store.forecast([.assign("bob")], for: ids, by: .member("ana"), pace: stopping(at: 50))
    #expect(plan == nil)
  }

  @Test func whatIsGoneOrSoAlreadyIsNotCountedAsChanged() async throws {
    _ = try await house.apply(.assign("bob"), to: ids[0])
    let some = [ids[0], ids[1], ID(999_999)]
    let plan = try #require(try await house.store.forecast([.assign("bob")], for: some, by: .member("ana")))
    #expect(plan.changed == 1)
    #expect(plan.unchanged == 1)
    #expect(plan.omitted == 0)
  }
}
