import Foundation
import InboxModel
import InboxStore
import InboxUI
import Synchronization
import Testing

@testable import InboxApp

/// Long work behind the screen: told, stopped, and whole at every portion.
@Suite struct StoreWritingTests {
  private static let start = Date(timeIntervalSince1970: 1_795_357_800)

  /// What the screen heard, and what it does at the first word of progress.
  private final class Listener: Sendable {
    let heard = Mutex<[WorkProgress]>([])
    let stops = StopList()
    let drafts = DraftQueue()
    let stopsAt: Int

    init(stopsAt: Int = .max) { self.stopsAt = stopsAt }

    func take(_ answer: Answer) {
      guard case .progress(let progress) = answer else { return }
      heard.withLock { $0.append(progress) }
      if progress.done >= stopsAt { stops.add(progress.ticket) }
    }
  }

  private func house(_ count: Int) async throws -> (store: InboxStore, ids: [ID<Conversation>]) {
    let store = try InboxStore.open(.memory, clock: { Self.start })
    let account = try await store.addAccount(
      NewAccount(platform: "mastodon", name: "shop", address: "https://example.social"))
    let events = (0..<count).map { number in
      IncomingEvent.message(
        IncomingMessage(
          remoteID: RemoteID("\(number)"), channel: IncomingChannel(remoteID: "home", name: "Home"),
          thread: .root(RemoteID("\(number)")), kind: .mention,
          author: IncomingAuthor(remoteID: "mika", name: "Mika", handle: "@mika"), body: "Hello",
          postedAt: Self.start.addingTimeInterval(Double(number))))
    }
    _ = try await store.merge(IncomingPage(events: events, cursor: "c"), into: account.id)
    return (store, try await store.matching(.all, member: "ana", limit: .max).sorted())
  }

  private func writing(_ store: InboxStore, _ listener: Listener) -> StoreWriting {
    StoreWriting(
      store: store, storePath: "", member: "ana", holder: "test", wording: .english, drafts: listener.drafts,
      stops: listener.stops, post: listener.take)
  }

  private static let macro = Deed.macro("tidy", [.act(.priority(.high)), .finish])

  @Test func whatIsStoppedLeavesNoConversationHalfDoneAndOneUndoTakesItBack() async throws {
    let (store, ids) = try await house(1_100)
    let listener = Listener(stopsAt: 1)
    let answer = await writing(store, listener).carryOut(.apply(Self.macro, to: ids, ticket: 7))
    guard case .applied(let outcomes, ticket: 7) = answer else {
      Issue.record("\(String(describing: answer))")
      return
    }
    #expect(outcomes.count == 500)
    #expect(listener.heard.withLock { $0 } == [WorkProgress(.deed, done: 500, total: 1_100, ticket: 7)])
    let high = Query.term(.priority(.high ... .high))
    #expect(try await store.count(high, member: "ana") == 500)
    #expect(try await store.count(.and([high, .term(.is(.done))]), member: "ana") == 500)
    guard case .undone(.done(_, let undone, _)) = await writing(store, Listener()).carryOut(.undo) else {
      Issue.record("not undone")
      return
    }
    #expect(Set(undone) == Set(outcomes.keys))
    #expect(try await store.count(high, member: "ana") == 0)
    #expect(try await store.count(.term(.is(.done)), member: "ana") == 0)
  }

  @Test func draftsAreWrittenInBetween() async throws {
    let (store, ids) = try await house(600)
    let listener = Listener()
    let draft = Draft(conversation: ids[0], kind: .note, text: "half a w", author: "ana", updatedAt: Self.start)
    #expect(listener.drafts.put(draft))
    _ = await writing(store, listener).carryOut(.apply(.act(.priority(.high)), to: ids, ticket: 1))
    #expect(try await store.drafts(author: "ana").map(\.text) == ["half a w"])
    #expect(listener.drafts.take(ids[0], .note) == nil)
  }

  @Test func anEarlierStopConcernsNoLaterWork() async throws {
    let (store, ids) = try await house(600)
    let listener = Listener(stopsAt: 1)
    _ = await writing(store, listener).carryOut(.apply(.act(.priority(.high)), to: ids, ticket: 1))
    #expect(try await store.count(.term(.priority(.high ... .high)), member: "ana") == 500)
    let calm = writing(store, Listener())
    _ = await calm.carryOut(.undo)
    _ = await calm.carryOut(.redo)
    #expect(try await store.count(.term(.priority(.high ... .high)), member: "ana") == 500)
    _ = await calm.carryOut(.apply(.act(.priority(.high)), to: ids, ticket: 2))
    #expect(try await store.count(.term(.priority(.high ... .high)), member: "ana") == 600)
  }

  @Test func theEndOfTheProgramCutsLongWorkButDropsNothingShort() async throws {
    let (store, ids) = try await house(600)
    let listener = Listener()
    listener.stops.addAll()
    _ = await writing(store, listener).carryOut(.apply(Self.macro, to: [ids[0]], ticket: 1))
    #expect(try await store.count(.term(.is(.done)), member: "ana") == 1)
    _ = await writing(store, listener).carryOut(.apply(.act(.assign("bob")), to: ids, ticket: 2))
    #expect(try await store.count(.term(.assignee(.member("bob"))), member: "ana") == 500)
  }
}
