import Foundation
import InboxModel
import InboxTesting
import Testing

@testable import InboxEngine

@Suite struct TimeTests {
  private func time(_ clock: ManualClock) -> EngineTime {
    EngineTime(now: { clock.date }, clock: clock)
  }

  @Test func `A long sleep looks at the calendar every hour`() async throws {
    let clock = ManualClock()
    let time = time(clock)
    let end = clock.start.addingTimeInterval(2 * 3600 + 10)
    let sleeping = Task { try await time.sleep(until: end) }
    for seconds in [3600.0, 7200, 7210] {
      let date = clock.start.addingTimeInterval(seconds)
      await clock.untilSomebodySleeps(until: date)
      clock.advance(to: date)
    }
    try await sleeping.value
    #expect(clock.date == end)
  }

  @Test func `A ring wakes the sleeper and says why`() async {
    let clock = ManualClock()
    let bell = Bell()
    let end = clock.start.addingTimeInterval(60)
    let time = time(clock)
    let waiting = Task { await bell.wait(until: end, time) }
    await clock.untilSomebodySleeps(until: end)
    bell.ring(.refresh)
    #expect(await waiting.value == .refresh)
    #expect(clock.deadlines.isEmpty)
  }

  @Test func `A ring before the sleep is not lost, and rings add up`() async {
    let clock = ManualClock()
    let bell = Bell()
    bell.ring(.outbox)
    bell.ring(.accounts)
    #expect(await bell.wait(until: nil, time(clock)) == [.outbox, .accounts])
    #expect(bell.heard() == [])
  }

  @Test func `The time may come first`() async {
    let clock = ManualClock()
    let bell = Bell()
    let end = clock.start.addingTimeInterval(60)
    let time = time(clock)
    let waiting = Task { await bell.wait(until: end, time) }
    await clock.untilSomebodySleeps(until: end)
    clock.advance(to: end)
    #expect(await waiting.value == [])
  }

  @Test func `A cancelled sleeper goes`() async {
    let clock = ManualClock()
    let bell = Bell()
    let time = time(clock)
    let waiting = Task { await bell.wait(until: nil, time) }
    waiting.cancel()
    #expect(await waiting.value == [])
  }

  @Test func `Questions to an account keep their pace and the platform's wait`() async throws {
    let clock = ManualClock()
    let limiter = RateLimiter(time: time(clock), pace: 2)
    let account = ID<Account>(1)
    try await limiter.turn(account)
    let second = Task { try await limiter.turn(account) }
    await clock.untilSomebodySleeps(until: clock.start.addingTimeInterval(2))
    clock.advance(by: .seconds(2))
    try await second.value
    let until = clock.start.addingTimeInterval(90)
    await limiter.hold(account, until: until)
    #expect(await limiter.heldUntil(account) == until)
    #expect(await limiter.heldUntil(ID(2)) == nil)
    let third = Task { try await limiter.turn(account) }
    await clock.untilSomebodySleeps(until: until)
    clock.advance(to: until)
    try await third.value
    #expect(await limiter.heldUntil(account) == nil)
  }
}

@Suite struct ProcessMarkTests {
  @Test func `This process is here`() {
    #expect(!ProcessMark.isGone(ProcessMark.current().text))
    #expect(ProcessMark.current() == ProcessMark.current())
  }

  @Test func `The same number with another birth is another process`() {
    var parts = ProcessMark.current().text.split(separator: "/").map(String.init)
    parts[3] = "1"
    #expect(ProcessMark.isGone(parts.joined(separator: "/")))
  }

  @Test func `A number that nobody has is gone`() {
    var parts = ProcessMark.current().text.split(separator: "/").map(String.init)
    parts[2] = "4194399"
    #expect(ProcessMark.isGone(parts.joined(separator: "/")))
  }

  @Test(arguments: ["", "us", "other-boot/pid:[1]/1/1", "a/b/c"])
  func `What cannot be known here counts as present`(text: String) {
    #expect(!ProcessMark.isGone(text))
  }
}
