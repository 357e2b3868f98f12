import Testing

@testable import InboxModel

@Suite struct CircularTests {
  private static let fold = Fold(
    burst: ID(1),
    members: [
      Fold.Member(id: ID(9), platform: "mastodon"), Fold.Member(id: ID(4), platform: "matrix"),
      Fold.Member(id: ID(1), platform: "mastodon"),
    ], newest: ID(70))
  private static let limits = [Platform("mastodon"): TextLimit(maximum: 10, rule: .graphemes)]

  @Test func sharesAreCountedByPlatformTheMostFirst() {
    #expect(Self.fold.shares == [.init(platform: "mastodon", count: 2), .init(platform: "matrix", count: 1)])
  }

  @Test func aPlatformGetsItsOwnWordsWhereItHasSome() {
    var circular = Circular(Self.fold, limits: Self.limits)
    circular.take("we are working on it")
    #expect(circular.limit?.maximum == 10)
    #expect(circular.tooLong?.platform == "mastodon")
    #expect(circular.tooLong?.excess == 10)
    circular.turn(to: "mastodon")
    #expect(circular.current == "we are working on it")
    circular.take("on it")
    #expect(circular.tooLong == nil)
    circular.turn(to: nil)
    #expect(circular.current == "we are working on it")
    // Only the platform without a limit is left for these.
    #expect(circular.limit == nil)
    let reply = circular.reply(isPrivate: false, thenDone: true)
    #expect(reply.text(on: "mastodon") == "on it")
    #expect(reply.text(on: "matrix") == "we are working on it")
    #expect(reply.asOf == ID(70))
    #expect(reply.thenDone)
  }

  @Test func wordsThatSayTheSameAreNoWordsOfTheirOwn() {
    var circular = Circular(Self.fold, limits: Self.limits, text: "on it", variants: ["matrix": "soon", "gone": "x"])
    #expect(circular.variants == ["matrix": "soon"])
    circular.turn()
    #expect(circular.platform == "mastodon")
    circular.take("on it")
    circular.turn()
    #expect(circular.current == "soon")
    circular.take("  ")
    circular.turn()
    #expect(circular.platform == nil)
    #expect(circular.variants.isEmpty)
  }

  @Test func onePlatformNeedsNoWordsOfItsOwn() {
    let members = [1, 2].map { Fold.Member(id: ID($0), platform: "matrix") }
    var circular = Circular(Fold(burst: ID(1), members: members, newest: ID(2)), limits: [:], text: "on it")
    #expect(circular.platforms.isEmpty)
    circular.turn()
    circular.turn(to: "matrix")
    #expect(circular.platform == nil)
  }
}
