import Foundation
import InboxModel
import Testing

@testable import InboxStore

/// However a platform's story reaches us, we end up knowing the same.
@Suite struct ConvergenceTests {
  /// What the store knows of the platform, as lines: conversations with where they stand, and the messages in them.
  private func knowledge(_ house: TestStore) async throws -> Set<String> {
    try await house.store.read { session in
      let conversations = try session.rows(
        """
        SELECT 'of ' || group_concat(m.remoteID, ' ') || ' in ' || h.remoteID || ' on ' || coalesce(s.title, '-') || ' is ' || c.state
          || ' ' || coalesce(c.doneReason, '-') || ' since ' || coalesce(c.waitingSince, '-') || ' by ' || i.remoteID || ' ' || c.kind
          || ' received ' || c.receivedAt || ' active ' || c.lastActivityAt || ' in ' || coalesce(c.lastInboundAt, '-')
          || ' out ' || coalesce(c.lastOutboundAt, '-') || ' count ' || c.messageCount || ' held ' || c.heldCount || ' ' || c.visibility
          || ' unread ' || c.isUnread || ' score ' || c.score || ' rated ' || coalesce(c.rating, '-') || ' ' || coalesce(c.language, '-')
          || ' newest ' || coalesce(n.remoteID, '-')
        FROM conversation c JOIN identity i ON i.id = c.identity JOIN channel h ON h.id = c.channel
        LEFT JOIN subject s ON s.id = c.subject LEFT JOIN message n ON n.id = c.newestInbound
        JOIN (SELECT conversation, remoteID FROM message ORDER BY remoteID) m ON m.conversation = c.id GROUP BY c.id
        """
      ) { $0.text(0) }
      let messages = try session.rows(
        """
        SELECT m.remoteID || ' ' || m.direction || ' ' || m.visibility || ' ' || m.postedAt || ' ' || m.body || ' ' || coalesce(editedAt, '-')
        FROM message m
        """
      ) { $0.text(0) }
      return Set(conversations + messages)
    }
  }

  /// A store that saw the story only at its end, in one page.
  private func atOnce(_ story: PlatformStory) async throws -> Set<String> {
    let house = try TestStore(.memory)
    try await house.merge(events: story.now, into: try await house.account())
    try await house.expectSoundness()
    return try await knowledge(house)
  }

  private static let traits: [PlatformStory.Traits] = [
    [], .visibility, .nearRoots, [.nearRoots, .visibility], .rooms, [.rooms, .visibility],
  ]

  @Test(arguments: traits, UInt64(1)...5)
  func pullsAtAnyMomentInPagesOfAnySizeLeadToTheSame(traits: PlatformStory.Traits, seed: UInt64) async throws {
    var story = PlatformStory(seed: seed, traits: traits)
    var random = SplitMix(state: seed &* 31)
    let house = try TestStore(.memory)
    let account = try await house.account()
    for _ in 0..<40 {
      house.clock.advance(traits.contains(.rooms) ? 900 : 60)
      let event = story.step(at: house.clock.now)
      switch random.below(6) {
      // Told at once; told twice; seen by looking at a part of it; not heard of until the end.
      case 0, 1: try await house.merge(events: [event], into: account)
      case 2: try await house.merge(events: [event, event], into: account)
      case 3: try await house.merge(events: random.window(of: story.now), into: account)
      default: break
      }
    }
    let pages = random.cut(story.now).map { $0.shuffled(using: &random) }.shuffled(using: &random)
    for page in pages { try await house.merge(events: page, into: account) }
    let known = try await knowledge(house)
    let expected = try await atOnce(story)
    #expect(known.subtracting(expected).sorted() == [])
    #expect(expected.subtracting(known).sorted() == [])
    try await house.expectSoundness()
    // The same pages once more, in any order, change nothing, and the log says nothing twice.
    let rows = try await house.everyRow()
    for page in pages.shuffled(using: &random) { try await house.merge(events: page, into: account) }
    #expect(try await house.everyRow() == rows)
  }

  @Test(arguments: traits, UInt64(101)...102)
  func pagesOfAFinishedStoryLeadToTheSameInAnyOrder(traits: PlatformStory.Traits, seed: UInt64) async throws {
    var story = PlatformStory(seed: seed, traits: traits)
    for minute in 1...40 { _ = story.step(at: TestClock.start + Double(minute) * (traits.contains(.rooms) ? 900 : 60)) }
    let expected = try await atOnce(story)
    var random = SplitMix(state: seed)
    for _ in 0..<3 {
      let house = try TestStore(.memory)
      let account = try await house.account()
      house.clock.advance(86_400)
      for page in random.cut(story.now.shuffled(using: &random)) { try await house.merge(events: page, into: account) }
      let known = try await knowledge(house)
      #expect(known.subtracting(expected).sorted() == [])
      #expect(expected.subtracting(known).sorted() == [])
    }
  }
}
