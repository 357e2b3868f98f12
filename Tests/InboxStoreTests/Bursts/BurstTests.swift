import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// Who belongs to a burst.
@Suite struct BurstTests {
  let house: TestStore
  let account: ID<Account>
  let blog: ID<Account>

  init() async throws {
    house = try TestStore(.memory)
    account = try await house.account()
    blog = try await house.account("blog", platform: "wordpress")
  }

  private static let down = "The app is down"

  /// The bursts of all conversations, in the order of their beginning.
  private func bursts() async throws -> [Int64?] {
    try await house.store.read { session in
      try session.rows("SELECT burst FROM conversation ORDER BY id") { $0.isNull(0) ? nil : $0.int64(0) }
    }
  }

  /// Three people on two platforms.
  private func outage() async throws {
    try await house.merge(.said("1", Self.down, by: "ann"), .said("2", "the app is DOWN!!", by: "bob"), into: account)
    try await house.merge(.said("3", "@shop is the app down? 😡", by: "cid", minutes: 30), into: blog)
  }

  @Test func aBurstBeginsWithTheThirdPersonAndIsNamedAfterTheFirst() async throws {
    try await house.merge(.said("1", Self.down, by: "ann"), .said("2", "the app is DOWN!!", by: "bob"), into: account)
    #expect(try await bursts() == [nil, nil])
    try await house.merge(.said("3", "@shop is the app down? 😡", by: "cid", minutes: 30), into: blog)
    #expect(try await bursts() == [1, 1, 1])
    try await house.merge(.said("4", "the app is down for me", by: "dan", minutes: 40), into: account)
    #expect(try await bursts() == [1, 1, 1, 1])
    let found = try await house.rows(QueryParser.parse("burst:1 platform:wordpress"))
    #expect(found.map(\.id) == [ID(3)])
    #expect(found.first?.burst == ID(1))
    try await house.expectSoundness()
  }

  @Test func onePageIsEnough() async throws {
    let said = (1...84).map { number in
      IncomingEvent.message(.said("\(number)", Self.down, by: "p\(number)", minutes: Double(number) / 2))
    }
    try await house.merge(events: said, into: account)
    #expect(try await bursts() == Array(repeating: 1, count: 84))
  }

  @Test func somebodyWhoSaysItAgainAndAgainIsNoBurst() async throws {
    for number in 1...9 {
      let name = number % 2 == 0 ? "ann" : "bob"
      try await house.merge(.said("\(number)", Self.down, by: name, minutes: Double(number)), into: account)
    }
    #expect(try await bursts() == Array(repeating: nil, count: 9))
    try await house.merge(.said("10", Self.down, by: "cid", minutes: 10), into: account)
    let all = try await bursts()
    #expect(all[9] != nil)
    #expect(all.compactMap { $0 }.count >= 3)
  }

  @Test func bareThanksStandForThemselves() async throws {
    for number in 1...5 { try await house.merge(.said("\(number)", "Thanks!", by: "p\(number)"), into: account) }
    #expect(try await bursts() == Array(repeating: nil, count: 5))
  }

  @Test func whatLiesFarApartIsNoBurst() async throws {
    try await outage()
    house.clock.advance(7 * 86_400)
    let later = 7.0 * 24 * 60
    for number in 4...5 {
      try await house.merge(.said("\(number)", Self.down, by: "p\(number)", minutes: later), into: account)
    }
    #expect(try await bursts() == [1, 1, 1, nil, nil])
    try await house.merge(.said("6", Self.down, by: "p6", minutes: later + 1), into: account)
    #expect(try await bursts() == [1, 1, 1, 4, 4, 4])
    let kept = try await house.store.read { try $0.first("SELECT min(conversation) FROM likeness") { $0.int(0) } }
    #expect(kept == 4)
  }

  @Test func historyIsNoBurst() async throws {
    let old = (1...5).map { IncomingEvent.message(.said("\($0)", Self.down, by: "p\($0)", minutes: -3 * 24 * 60)) }
    try await house.merge(events: old, into: account)
    #expect(try await bursts() == Array(repeating: nil, count: 5))
    #expect(try await house.store.read { try $0.first("SELECT count(*) FROM likeness") { $0.int(0) } } == 0)
  }

  @Test func whoSaysSomethingElseAfterwardsLeaves() async throws {
    try await outage()
    try await house.merge(.said("1b", "the app is down still", by: "ann", root: "1", minutes: 50), into: account)
    #expect(try await bursts() == [1, 1, 1])
    try await house.merge(
      .said("2b", "and I want my money back, please", by: "bob", root: "2", minutes: 51), into: account)
    #expect(try await bursts() == [1, nil, 1])
    try await house.merge(
      .said("3", "How do I export my notes?", by: "cid", minutes: 30, editedMinutes: 60), into: blog)
    #expect(try await bursts() == [1, nil, nil])
    try await house.expectSoundness()
  }

  @Test func whatNobodyCanAnswerBelongsToNone() async throws {
    try await outage()
    try await house.merge(.said("4", Self.down, by: "dan", visibility: .spam), into: account)
    #expect(try await bursts() == [1, 1, 1, nil])
  }

  @Test func aBurstThatIsFullIsFollowedByAnother() async throws {
    let said = (1...Bursts.most + 10).map { number in
      IncomingEvent.message(.said("\(number)", Self.down, by: "p\(number)", minutes: Double(number) / 100))
    }
    for start in stride(from: 0, to: said.count, by: 100) {
      try await house.merge(events: Array(said[start..<min(start + 100, said.count)]), into: account)
    }
    let sizes = Dictionary(grouping: try await bursts().compactMap { $0 }, by: { $0 }).mapValues(\.count)
    #expect(sizes[1] == Bursts.most)
    #expect(sizes.count == 2)
  }

  @Test func fillingAStoreFindsThemToo() async throws {
    var pages = [["1", "2"], ["3"]].map { names in
      IncomingPage(events: names.map { .message(.said($0, Self.down, by: "p\($0)")) }, cursor: nil)
    }
    try await house.store.fill(account) { pages.isEmpty ? nil : pages.removeFirst() }
    #expect(try await bursts() == [1, 1, 1])
  }

  @Test func erasingSomebodyLeavesNoTraceOfTheirWords() async throws {
    try await outage()
    #expect(try await house.apply(.person(.erase), to: ID(1)) == .done(order: nil))
    let left = try await house.store.read {
      try $0.first("SELECT count(*) FROM likeness WHERE conversation = 1") { $0.int(0) }
    }
    #expect(left == 0)
  }

  @Test func whatComesLaterIsComparedWithTheNewestAndTheRestIsNotRead() async throws {
    try await outage()
    let steps = try await house.store.read { session in
      try session.rows(
        "EXPLAIN QUERY PLAN SELECT conversation FROM likeness WHERE period = 1 AND key = 2 ORDER BY conversation DESC LIMIT 6"
      ) { $0.text(3) }
    }
    #expect(steps == ["SEARCH likeness USING PRIMARY KEY (period=? AND key=?)"])
  }
}
