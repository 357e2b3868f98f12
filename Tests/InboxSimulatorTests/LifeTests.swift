import Foundation
import Testing

@testable import InboxSimulator

@Suite("Life in the town")
struct LifeTests {
  private func notifications(_ town: Simulator) async -> JSON {
    let headers = ["Authorization": "Bearer \(town.mastodon.read(\.accessToken))"]
    return await town.mastodon.answer(SimulatedRequest("GET", "/api/v1/notifications?limit=80", headers: headers)).json
      ?? .null
  }

  private func sync(_ town: Simulator) async -> JSON {
    let headers = ["Authorization": "Bearer \(town.matrix.read(\.accessToken))"]
    let filter = QueryItem.encode(#"{"room":{"timeline":{"limit":500}}}"#)
    return await town.matrix.answer(
      SimulatedRequest("GET", "/_matrix/client/v3/sync?filter=\(filter)", headers: headers)
    ).json ?? .null
  }

  @Test("The same seed gives the same town, another seed another one")
  func isSeeded() async {
    let first = makeTown(history: .demo)
    let second = makeTown(history: .demo)
    #expect(await notifications(first) == notifications(second))
    #expect(await sync(first) == sync(second))
    let other = makeTown(history: .demo, seed: 8)
    #expect(await notifications(first) != notifications(other))
  }

  @Test("Ten minutes in one step are the same ten minutes as in six hundred")
  func doesNotDependOnTicks() async {
    let leap = makeTown(history: .small, pace: .demo)
    let walk = makeTown(history: .small, pace: .demo)
    leap.advance(by: 600)
    for _ in 1...600 { walk.advance(by: 1) }
    #expect(await notifications(leap) == notifications(walk))
    #expect(await sync(leap) == sync(walk))
  }

  @Test("New messages arrive on every platform at about the pace")
  func arrives() {
    let town = makeTown(pace: .demo)
    func counts() -> [Int] {
      [
        town.matrix.read { $0.events.filter { $0.type == "m.room.message" }.count },
        town.wordpress.read(\.comments.count), town.mastodon.read(\.statuses.count),
        town.appStore.read(\.reviews.count),
      ]
    }
    #expect(counts() == [0, 0, 0, 0])
    town.advance(by: 3600)
    #expect(counts().allSatisfy { $0 > 15 })
    #expect((250...550).contains(counts().reduce(0, +)))
  }

  @Test("People answer our replies where we wrote them, once")
  func answers() async throws {
    let town = makeTown(pace: .polite)
    let mention = try #require(town.stranger("Ann Lee", says: "help", in: .mention))
    let headers = ["Authorization": "Bearer \(town.mastodon.read(\.accessToken))"]
    _ = await town.mastodon.answer(
      SimulatedRequest(
        "POST", "/api/v1/statuses", headers: headers,
        json: ["status": "@ann_lee@social.example done", "in_reply_to_id": .string(mention)]))
    #expect(await notifications(town).elements?.count == 1)
    town.advance(by: 600)
    town.advance(by: 600)
    let all = try #require(await notifications(town).elements)
    #expect(all.count == 2)
    #expect(all[0]["status"]?["in_reply_to_id"]?.text == town.posted(on: .mastodon).first?.id)
    #expect(all[0]["account"]?["acct"] == "ann_lee@social.example")
  }

  @Test("A customer raises the stars after an answer")
  func raisesStars() async throws {
    let town = makeTown(pace: .polite)
    let id = try #require(town.stranger("Ann", says: "Crashes", in: .review(title: "Bad", rating: 2)))
    town.appStore.change { town in
      town.posted.append(
        PostedItem(
          platform: .appStore, id: "x", place: town.appID, inReplyTo: id, addressee: "Ann", text: "Sorry", at: noon))
    }
    town.advance(by: 900)
    #expect(town.appStore.read { $0.rating(of: id) } == 3)
    #expect(town.appStore.read { $0.body(of: id) }?.hasPrefix("Crashes\n\nUpdate:") == true)
  }

  @Test("Some messages are edited and some deleted by their authors")
  func regrets() {
    let town = makeTown(pace: Pace(interval: 5, answers: 0, edits: 0.5, deletions: 0.4))
    town.advance(by: 1800)
    let matrix = town.matrix.read(\.events)
    #expect(matrix.contains { $0.type == "m.room.redaction" })
    #expect(matrix.contains { $0.relation("m.replace") != nil })
    #expect(town.mastodon.read { $0.statuses.values.contains { $0.editedAt != nil } })
  }

  @Test("A still town stays still")
  func staysStill() {
    let town = makeTown(history: .small)
    let before = town.matrix.read(\.events.count)
    town.advance(by: 86_400)
    #expect(town.matrix.read(\.events.count) == before)
  }

  @Test("A living town wakes long polls until it is cancelled", .timeLimit(.minutes(10)))
  func lives() async throws {
    let gate = Gate()
    let town = Simulator(
      TownOptions(seed: 7, history: .empty, pace: .storm, pause: { _ in await gate.wait() }),
      clock: TownClock(stoppedAt: noon))
    let headers = ["Authorization": "Bearer \(town.matrix.read(\.accessToken))"]
    let since = town.matrix.read { $0.token($0.events.count) }
    async let answer = town.matrix.answer(
      SimulatedRequest("GET", "/_matrix/client/v3/sync?timeout=30000&since=\(since)", headers: headers))
    await gate.arrival()
    town.clock.advance(by: 60)
    let life = Task { await town.live() }
    #expect(await answer.json?["rooms"]?["join"] != nil)
    life.cancel()
    await life.value
  }

  @Test("A town that opens again tells the same history, and what is new gets new ids")
  func opensAgain() throws {
    func town(openedAt moment: Date) -> Simulator {
      Simulator(
        TownOptions(seed: 7, history: .small, founded: noon, pace: .demo, verifier: ShapeOnlyVerifier()),
        clock: TownClock(stoppedAt: moment))
    }
    func history(_ town: Simulator) -> [[String]] {
      [
        town.matrix.read { $0.events.map(\.id) }, town.mastodon.read { $0.statuses.keys.sorted() },
        town.wordpress.read { $0.comments.keys.sorted().map(String.init) },
        town.appStore.read { $0.reviews.keys.sorted() },
      ]
    }
    let (first, second) = (town(openedAt: noon), town(openedAt: noon.addingTimeInterval(90)))
    let past = history(first)
    #expect(history(second) == past)
    first.advance(by: 3600)
    second.advance(by: 3600)
    let (one, other) = (history(first), history(second))
    for platform in past.indices {
      let known = Set(past[platform])
      let (news, others) = (Set(one[platform]).subtracting(known), Set(other[platform]).subtracting(known))
      #expect(!news.isEmpty && news.isDisjoint(with: others))
    }
  }
}
