import Foundation
import InboxModel
import Synchronization
import Testing

@testable import InboxStore

@Suite struct FillingTests {
  /// A store with two accounts and keys that are counted, so that two of them are the same to the letter.
  private struct House {
    let house: TestStore
    let accounts: [ID<Account>]

    init(_ backend: StoreBackend = .file) async throws {
      house = try TestStore(backend, countsKeys: true)
      accounts = [try await house.account("shop"), try await house.account("club", platform: "matrix")]
    }
  }

  /// An archive as a platform gives it: threads, rooms, our answers, edits, deletions, repetitions, several scripts.
  private static func archive(_ accounts: [ID<Account>]) -> [FilledPage] {
    var town = Town(seed: 3, people: 40)
    var pages: [FilledPage] = []
    for number in 0..<24 {
      var page = town.page(30)
      page.cursor = "page \(number)"
      page.events.append(.message(.chatted("r\(number)", "東京タワーは何時まで？", minutes: Double(number * 11))))
      page.events.append(.message(.chatted("o\(number)", "10時まで", minutes: Double(number * 11 + 1)).ours))
      page.events.append(.message(.said("q\(number)", "what about number \(number)", root: "q\(number / 3)")))
      page.events.append(
        .edit(
          RemoteID("q\(number / 2)"), body: "what about \(number)?", title: nil, at: TestClock.start + Double(number)))
      page.events.append(.visibility(RemoteID("q\(number / 4)"), .hidden, at: TestClock.start + Double(number)))
      if number % 5 == 4 { page.events += page.events.prefix(7) }
      pages.append(FilledPage(account: accounts[number % 3 == 2 ? 1 : 0], page: page))
    }
    return pages
  }

  @Test(arguments: StoreBackend.allCases)
  func aFilledStoreCannotBeToldFromAMergedOne(backend: StoreBackend) async throws {
    let filled = try await House(backend)
    let merged = try await House(backend)
    let pages = Self.archive(filled.accounts)
    var next = pages.makeIterator()
    let arrived = try await filled.house.store.fill { next.next() }
    var mergedArrived = 0
    for page in Self.archive(merged.accounts) {
      mergedArrived += try await merged.house.store.merge(page.page, into: page.account).arrived.count
    }
    #expect(arrived == mergedArrived)
    let rows = try await filled.house.everyRow()
    let expected = try await merged.house.everyRow()
    #expect(rows.keys.sorted() == expected.keys.sorted())
    for (table, lines) in expected { #expect(rows[table] == lines, "\(table)") }
    #expect(rows["message"]?.count == 720 + 72)
    #expect(try await filled.house.schema() == merged.house.schema())
    for word in ["東京", "number", "about", "タワー"] {
      let found = try await filled.house.wordsFound(word)
      #expect(!found.isEmpty)
      #expect(try await found == merged.house.wordsFound(word), "\(word)")
    }
    try await filled.house.expectSoundness()
  }

  @Test func aFillingThatIsInterruptedIsMadeGoodByTheNextOpening() async throws {
    let filled = try await House()
    let complete = try await filled.house.schema()
    // What the file holds while the filling goes on: no lists' indexes, no words.
    try await filled.house.store.write { session in
      session.leavesWordsForLater = true
      try session.dropReadingIndexes()
      try MergeRun(session: session, account: filled.accounts[0], asOf: session.now)
        .take(IncomingPage(events: [.message(.said("1", "zanzibar"))], cursor: nil))
    }
    #expect(try await filled.house.wordsFound("zanzibar").isEmpty)
    #expect(try await filled.house.schema().count == complete.count - ReadingIndexes.all.count)
    let again = try filled.house.reopened()
    try again.close()
    #expect(try await filled.house.wordsFound("zanzibar") == [1])
    #expect(try await filled.house.schema() == complete)
  }

  @Test func aFillingTellsItsListenersOnce() async throws {
    let filled = try await House(.memory)
    var changes = filled.house.store.changes().makeAsyncIterator()
    var next = Self.archive(filled.accounts).makeIterator()
    try await filled.house.store.fill { next.next() }
    let change = await changes.next()
    #expect(change == .everything)
  }

  @Test func fillingASecondTimeGoesOnWhereTheFirstStopped() async throws {
    let filled = try await House()
    let pages = Self.archive(filled.accounts)
    var first = pages.prefix(9).makeIterator()
    let before = try await filled.house.store.fill { first.next() }
    var all = pages.makeIterator()
    let after = try await filled.house.store.fill { all.next() }
    let whole = try await House()
    var once = Self.archive(whole.accounts).makeIterator()
    #expect(try await before + after == whole.house.store.fill { once.next() })
    #expect(try await filled.house.everyRow()["message"]?.count == 720 + 72)
    try await filled.house.expectSoundness()
  }
}
