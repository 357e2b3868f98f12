import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Every action, from every kind of state: undoing it gives back the row that it started from, doing it again the one that it led to.
@Suite struct UndoRestoresRowsTests {
  /// What stands before the action is done.
  enum Beginning: String, CaseIterable {
    case new, read, answered, answeredElsewhere, snoozed, finished, finishedAsAnswered, emptied, silenced, escalated
  }

  /// A conversation's whole row, without the count of its versions, and its tags.
  private struct Row: Equatable {
    var record: ConversationRecord
    var tags: Set<InboxModel.Tag>
  }

  private static let escalation = InboxAction.escalate(tier: "tier2", target: "bob", reason: "angry")

  private static func moderation(_ verb: PlatformVerb) -> InboxAction {
    .moderate(verb, on: nil, seconds: nil, reason: nil)
  }

  static let actions: [InboxAction] = [
    .reply(.init(text: "Yes")), .reply(.init(text: "Yes", isPrivate: true)), .reply(.init(text: "Yes", thenDone: true)),
    .reply(.init(text: "Yes", isPrivate: true, thenDone: true)), .note("Ask Joe first"),
    .tag(add: tags("bug"), remove: []), .tag(add: [], remove: tags("old")), .tag(add: tags("bug"), remove: tags("old")),
    .assign("bob"), .assign(nil), .priority(.urgent), .snooze(.until(TestClock.start + 86_400)), .snooze(.nextReply),
    .done(.noAction), .done(.replied), .done(.spam), .reopen, escalation, .acknowledge, .resolve, .read(false),
    .silence(true), .silence(false), moderation(.like), moderation(.approve), moderation(.hold), moderation(.hide),
    moderation(.spam), moderation(.delete), moderation(.ban),
  ]

  private static func tags(_ names: String...) -> Set<InboxModel.Tag> { Set(names.compactMap { InboxModel.Tag($0) }) }

  private static func prepare(_ beginning: Beginning, _ house: TestStore, _ account: ID<Account>) async throws {
    try await house.merge(
      .said("1", "Is there an export?"), .said("2", "And an import?", root: "1", minutes: 1), into: account)
    let id = try #require(try await house.rows().first?.id)
    house.clock.advance(600)
    _ = try await house.apply(.tag(add: tags("old"), remove: []), to: id, by: "eve")
    let steps: [InboxAction] =
      switch beginning {
      case .new, .answered, .answeredElsewhere, .emptied: []
      case .read: [.read(true), .assign("carl")]
      case .snoozed: [.snooze(.nextReply)]
      case .finished: [.read(true), .done(.noAction)]
      case .finishedAsAnswered: [.done(.replied)]
      case .silenced: [.silence(true)]
      case .escalated: [escalation, .priority(.high)]
      }
    for step in steps { _ = try await house.apply(step, to: id, by: "eve") }
    switch beginning {
    case .answered:
      _ = try await house.reply("Soon", on: id, by: "eve")
      try await house.send(as: "3")
    case .answeredElsewhere: try await house.merge(.said("3", "Soon", root: "1", minutes: 2).ours, into: account)
    case .emptied:
      try await house.merge(events: ["1", "2"].map { .visibility($0, .hidden, at: house.clock.now) }, into: account)
    default: break
    }
    house.clock.advance(600)
  }

  private static func row(_ house: TestStore) async throws -> Row {
    let id = try #require(try await house.rows().first?.id)
    return try await house.store.read { session in
      var record = try session.record(id)
      record.version = 0
      return Row(record: record, tags: try session.tags(of: id))
    }
  }

  @Test(arguments: Beginning.allCases)
  func undoGivesBackTheRowAndRedoTheOther(beginning: Beginning) async throws {
    var done = 0
    for action in Self.actions {
      let house = try TestStore(.memory)
      let account = try await house.account()
      try await Self.prepare(beginning, house, account)
      let before = try await Self.row(house)
      let id = before.record.id
      guard case .done = try await house.apply(action, to: id) else {
        #expect(try await Self.row(house) == before, "\(action) changed something all the same")
        continue
      }
      done += 1
      var after = try await Self.row(house)
      for _ in 0..<2 {
        house.clock.advance(5)
        guard case .done(action.verb, [id], _) = try await house.store.undo(by: "ana") else {
          Issue.record("\(action) was not undone")
          break
        }
        #expect(try await Self.row(house) == before, "after undoing \(action)")
        guard case .done(action.verb, [id], _) = try await house.store.redo(by: "ana") else {
          Issue.record("\(action) was not done again")
          break
        }
        // Words that go out again are as new as that.
        if case .reply(let reply) = action {
          after.record.lastActivityAt = house.clock.now
          if !reply.isPrivate { after.record.lastOutboundAt = house.clock.now }
        }
        #expect(try await Self.row(house) == after, "after doing \(action) again")
      }
      switch action {
      case .reply, .note, .tag: try await house.expectSoundness()
      default: break
      }
    }
    #expect(done > 15, "\(beginning)")
  }

  @Test func aReplyGivesTheUnreadMarkBack() async throws {
    let house = try TestStore(.memory)
    try await house.merge(.said("1"), into: try await house.account())
    let id = try #require(try await house.rows().first?.id)
    _ = try await house.reply("Yes", on: id)
    #expect(try await house.rows().map(\.isUnread) == [false])
    _ = try await house.store.undo(by: "ana")
    #expect(try await house.rows().map(\.isUnread) == [true])
    _ = try await house.store.redo(by: "ana")
    #expect(try await house.rows().map(\.isUnread) == [false])
  }

  @Test func aReplyIsNotDoneAgainOverTheHeadOfNewerWords() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account()
    try await house.merge(.said("1"), into: account)
    let id = try #require(try await house.rows().first?.id)
    _ = try await house.reply("Yes", on: id)
    _ = try await house.store.undo(by: "ana")
    try await house.merge(.said("2", "Never mind", root: "1", minutes: 1), into: account)
    #expect(try await house.store.redo(by: "ana") == .changedSince(verb: "reply"))
    #expect(try await house.rows().map(\.workflow) == [Workflow(state: .new, waitingSince: TestClock.start)])
    #expect(try await house.store.drafts(author: "ana").map(\.text) == ["Yes"])
  }

  @Test func whereOneAnswerIsKeptTheFormerStandsAgainWhenTheNewOneIsTakenBack() async throws {
    let house = try TestStore(.memory)
    let account = try await house.account(capabilities: Capabilities([.reply: .yes(.init(isSingle: true))]))
    try await house.merge(.said("1", "bad", kind: .review, rating: 1), into: account)
    let id = try #require(try await house.rows().first?.id)
    _ = try await house.reply("Sorry", on: id)
    _ = try await house.reply("Fixed in 4.2", on: id)
    #expect(try await house.detail(id).messages.map(\.body) == ["bad", "Fixed in 4.2"])
    _ = try await house.store.undo(by: "ana")
    #expect(try await house.detail(id).messages.map(\.body) == ["bad", "Sorry"])
    #expect(try await house.rows().map(\.workflow) == [Workflow(state: .waiting)])
    _ = try await house.store.redo(by: "ana")
    #expect(try await house.detail(id).messages.map(\.body) == ["bad", "Fixed in 4.2"])
    #expect(try await house.claim().map(\.order.text) == ["Fixed in 4.2"])
    try await house.expectSoundness()
  }
}
