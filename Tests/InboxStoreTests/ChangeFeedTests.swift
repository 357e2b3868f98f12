import Foundation
import Glibc
import InboxModel
import Synchronization
import Testing

@testable import InboxStore

/// Who hears of what: listeners of this process at once, other processes through the file.
@Suite(.timeLimit(.minutes(10))) struct ChangeFeedTests {
  let house: TestStore
  let account: ID<Account>
  let id: ID<Conversation>

  init() async throws {
    house = try TestStore(.file)
    account = try await house.account()
    try await house.merge(.said("1"), into: account)
    id = try #require(try await house.rows().first?.id)
  }

  /// The next change that a stream brings after `act`.
  private func next(
    _ changes: AsyncStream<StoreChange>, after act: () async throws -> Void
  ) async throws -> StoreChange? {
    var iterator = changes.makeAsyncIterator()
    try await act()
    return await iterator.next()
  }

  @Test func eachWriteSaysWhatItTouched() async throws {
    let store = house.store
    let merged = try await next(store.changes()) { try await house.merge(.said("2", by: "ann"), into: account) }
    #expect(merged == [.queue, .conversation])
    let assigned = try await next(store.changes()) { _ = try await house.apply(.assign("bob"), to: id) }
    #expect(assigned == [.queue, .conversation])
    let replied = try await next(store.changes()) { _ = try await house.reply("Yes", on: id) }
    #expect(replied == [.queue, .conversation, .outbox])
    let drafted = try await next(store.changes()) {
      try await saveDraft("x", in: store)
    }
    #expect(drafted == .drafts)
    let signedIn = try await next(store.changes()) {
      try await store.noteHealth(account: account, .askedToWait(until: house.clock.now + 60))
    }
    #expect(signedIn == [.accounts, .outbox])
  }

  @Test func aSlowListenerGetsAllAreasInOneChange() async throws {
    let changes = house.store.changes()
    let other = try await next(changes) {
      _ = try await house.apply(.assign("bob"), to: id)
      _ = try await house.reply("Yes", on: id)
      try await house.store.noteHealth(account: account, .unreachable(reason: "down"))
    }
    #expect(other == [.queue, .conversation, .outbox, .accounts])
  }

  @Test func everyListenerHearsAndNobodyAfterTheEnd() async throws {
    let first = house.store.changes()
    let second = house.store.changes()
    _ = try await house.apply(.assign("bob"), to: id)
    try house.store.close()
    var heard: [[StoreChange]] = [[], []]
    for await change in first { heard[0].append(change) }
    for await change in second { heard[1].append(change) }
    #expect(heard == [[[.queue, .conversation]], [[.queue, .conversation]]])
    for await _ in house.store.changes() { Issue.record("a change after the end") }
  }

  /// A change that stands out from all others: what is heard before it was no news.
  private func saveDraft(_ text: String, in store: InboxStore) async throws {
    try await store.saveDraft(
      Draft(conversation: id, kind: .note, text: text, author: "ana", updatedAt: house.clock.now))
  }

  @Test func whatChangesNothingIsNoNewsToOthers() async throws {
    let other = try house.reopened()
    defer { try? other.close() }
    let change = try await next(other.changes()) {
      _ = try await house.store.merge(IncomingPage(events: [.message(.said("1"))], cursor: "later"), into: account)
      _ = try await house.store.merge(IncomingPage(events: [], cursor: "still later"), into: account)
      _ = try await house.store.claimAccount(account, holder: "a", until: house.clock.now + 60)
      try await house.store.releaseAccount(account, holder: "a")
      try await house.store.noteHealth(account: account, .answered)
      _ = try await house.apply(.assign(nil), to: id)
      other.lookForOtherProcesses()
      try await saveDraft("x", in: house.store)
    }
    #expect(change == .drafts)
  }

  @Test func ourOwnWritesAreToldOnce() async throws {
    let other = try house.reopened()
    defer { try? other.close() }
    let changes = house.store.changes()
    let own = try await next(changes) { _ = try await house.reply("Yes", on: id) }
    #expect(own == [.queue, .conversation, .outbox])
    let others = try await next(changes) {
      house.store.lookForOtherProcesses()
      try await saveDraft("x", in: other)
    }
    #expect(others == .drafts)
  }

  @Test func aWriteThatFailedIsNoNews() async throws {
    let other = try house.reopened()
    defer { try? other.close() }
    let change = try await next(other.changes()) {
      await #expect(throws: StoreError.noSuchEntry) {
        try await house.store.write { session in
          try session.run("UPDATE conversation SET isMuted = 1")
          session.touched = .everything
          throw StoreError.noSuchEntry
        }
      }
      other.lookForOtherProcesses()
      try await saveDraft("x", in: house.store)
    }
    #expect(change == .drafts)
    #expect(try await house.rows().map(\.isMuted) == [false])
  }

  @Test func anotherProcessHearsWithinASecond() async throws {
    let other = try house.reopened()
    defer { try? other.close() }
    let limit = Duration.seconds(1)
    var rounds = 0
    let span = try await Hearing.fastest(below: limit) { round in
      rounds = round
      let begun = ContinuousClock.now
      let change = try await next(other.changes()) {
        try await house.merge(.said("more \(round)", root: "1", minutes: Double(round)), into: account)
      }
      #expect(change == [.queue, .conversation])
      return ContinuousClock.now - begun
    }
    #expect(span < limit)
    #expect(try await other.count(.all, member: "ana") == 1)
    #expect(try await other.conversation(id, member: "ana")?.messages.count == 1 + rounds)
  }

  @Test func aWatchTellsOfWritesAndThenSleeps() async throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "watched")
    try Data().write(to: file)
    let (calls, continuation) = AsyncStream.makeStream(of: Void.self)
    let watch = FileWatch(path: file.path) { continuation.yield() }
    let handle = try FileHandle(forWritingTo: file)
    var iterator = calls.makeAsyncIterator()
    for _ in 0..<3 {
      try handle.write(contentsOf: Data("words".utf8))
      // Each write is told, also the one right after the last was told: the watch is set before anybody looks.
      #expect(await iterator.next() != nil)
    }
    withExtendedLifetime(watch) {}
  }

  @Test func aWatchHearsTheBellOfATransactionWhoseBytesWereWrittenLongBefore() async throws {
    let folder = try Folder.make()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "watched")
    try Data("words".utf8).write(to: file)
    let (calls, continuation) = AsyncStream.makeStream(of: Void.self)
    let watch = FileWatch(path: file.path) { continuation.yield() }
    var iterator = calls.makeAsyncIterator()
    for _ in 0..<2 {
      FileWatch.ring(path: file.path)
      #expect(await iterator.next() != nil)
    }
    #expect(try Data(contentsOf: file) == Data("words".utf8))
    withExtendedLifetime(watch) {}
  }

  @Test func eachChangeRingsOnceItStandsAndWhatChangesNothingIsSilent() async throws {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    defer { close(descriptor) }
    #expect(inotify_add_watch(descriptor, try #require(house.path) + "-wal", UInt32(IN_ATTRIB)) >= 0)
    /// Whether a bell rang since the last look.
    func hasRung() -> Bool {
      withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { read(descriptor, $0.baseAddress, $0.count) > 0 }
    }
    _ = try await house.apply(.assign("bob"), to: id)
    #expect(hasRung())
    #expect(!hasRung())
    _ = try await house.store.merge(IncomingPage(events: [], cursor: "later"), into: account)
    _ = try await house.store.claimAccount(account, holder: "a", until: house.clock.now + 60)
    _ = try await house.apply(.assign("bob"), to: id)
    #expect(!hasRung())
    try await house.merge(.said("2", by: "ann"), into: account)
    #expect(hasRung())
  }

  @Test func withoutTheKernelsHelpAWatchLooksByTheClock() async throws {
    let (calls, continuation) = AsyncStream.makeStream(of: Void.self)
    let watch = FileWatch(every: 5) { continuation.yield() }
    var iterator = calls.makeAsyncIterator()
    for _ in 0..<3 { #expect(await iterator.next() != nil) }
    withExtendedLifetime(watch) {}
  }

  /// A listener that is cancelled holds its task's lock and asks for the feed's; the feed must not wait for the one while it holds the other.
  @Test(.timeLimit(.minutes(10))) func sendingAndLeavingDoNotWaitForEachOther() async {
    let feed = ChangeFeed()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask { for _ in 0..<20_000 { feed.send(.queue) } }
      }
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<2_000 {
            await withTaskGroup(of: Void.self) { listening in
              listening.addTask { for await _ in feed.listen() {} }
              listening.addTask { for await _ in feed.listen() { return } }
              await Task.yield()
              listening.cancelAll()
            }
          }
        }
      }
    }
    feed.finish()
  }

  @Test func whatSeveralSendAtOnceArrivesWhole() async {
    for _ in 0..<200 {
      let feed = ChangeFeed()
      let changes = feed.listen()
      await withTaskGroup(of: Void.self) { group in
        for change in [StoreChange.queue, .outbox, .conversation] { group.addTask { feed.send(change) } }
      }
      feed.finish()
      var heard: StoreChange = []
      for await change in changes { heard.formUnion(change) }
      #expect(heard == [.queue, .outbox, .conversation])
    }
  }
}
