import Foundation
import Testing

@testable import InboxModel

@Suite struct SLAClockTests {
  private typealias Event = SLATimeline.Event

  private func timeline(_ events: (Double, Event)...) -> SLATimeline {
    SLATimeline(events.map { (at: later($0.0), event: $0.1) })
  }

  private let hour = SLATarget(.firstResponse, within: 3600)
  private let always = BusinessHours.always()

  @Test("the first answer is due an hour after the first words, nearly due in its last quarter")
  func running() throws {
    let clock = try #require(SLAClock(hour, hours: always, timeline: timeline((0, .inbound), (600, .inbound))))
    let reading = clock.reading(at: later(1200))
    #expect(reading.spent == 1200 && reading.left == 2400)
    #expect(reading.due == later(3600) && reading.warnAt == later(2700))
    #expect(
      [0, 2699, 2700, 3599, 3600, 9999].map { clock.reading(at: later($0)).phase }
        == [.running, .running, .warning, .warning, .breached, .breached])
    #expect(clock.reading(at: later(4000)).left == -400)
  }

  @Test("our answer ends it, in time or late")
  func answered() throws {
    let inTime = try #require(SLAClock(hour, hours: always, timeline: timeline((0, .inbound), (3000, .reply))))
    #expect(inTime.reading(at: later(9999)).phase == .none)
    #expect(inTime.reading(at: later(9999)).left == 600)
    #expect(!inTime.reading(at: later(9999)).isBreached)
    let late = try #require(SLAClock(hour, hours: always, timeline: timeline((0, .inbound), (4000, .reply))))
    #expect(late.reading(at: later(9999)).phase == .none)
    #expect(late.reading(at: later(9999)).isBreached)
    #expect(late.reading(at: later(9999)).due == later(3600))
  }

  @Test("it stands still while the conversation is put off, and goes on with what was left")
  func snoozed() throws {
    let asleep = timeline((0, .inbound), (1000, .moved(.snoozed(.nextReply))))
    let clock = try #require(SLAClock(hour, hours: always, timeline: asleep))
    let reading = clock.reading(at: later(50_000))
    #expect(reading.phase == .paused && reading.left == 2600 && reading.due == nil)
    let awake = timeline((0, .inbound), (1000, .moved(.snoozed(.nextReply))), (9000, .moved(.open)))
    let again = try #require(SLAClock(hour, hours: always, timeline: awake))
    #expect(again.reading(at: later(9000)).due == later(11_600))
    #expect(again.reading(at: later(9000)).warnAt == later(10_700))
    #expect(again.reading(at: later(9100)).left == 2500)
  }

  @Test("the next answer is reckoned from their first words behind our last answer")
  func next() throws {
    let target = SLATarget(.nextResponse, within: 1800, warning: 300)
    #expect(SLAClock(target, hours: always, timeline: timeline((0, .inbound))) == nil)
    #expect(SLAClock(target, hours: always, timeline: timeline((0, .inbound), (60, .reply))) == nil)
    let talk = timeline((0, .inbound), (60, .reply), (500, .inbound), (700, .inbound))
    let clock = try #require(SLAClock(target, hours: always, timeline: talk))
    #expect(clock.reading(at: later(800)).due == later(2300))
    #expect(clock.reading(at: later(800)).warnAt == later(2000))
    var over = talk
    over.happened(.reply, at: later(900))
    #expect(SLAClock(target, hours: always, timeline: over) == nil)
  }

  @Test("the end is due in time that was ours: what they take to answer does not count")
  func resolution() throws {
    let target = SLATarget(.resolution, within: 3600, warning: 600)
    let talk = timeline((0, .inbound), (1000, .reply), (5000, .inbound), (5500, .reply))
    let paused = try #require(SLAClock(target, hours: always, timeline: talk))
    #expect(paused.reading(at: later(9000)).phase == .paused)
    #expect(paused.reading(at: later(9000)).left == 2100)
    var open = talk
    open.happened(.inbound, at: later(9000))
    let clock = try #require(SLAClock(target, hours: always, timeline: open))
    #expect(clock.reading(at: later(9000)).due == later(11_100))
    var done = open
    done.happened(.moved(.done(.replied)), at: later(9500))
    #expect(try #require(SLAClock(target, hours: always, timeline: done)).reading(at: later(99_999)).left == 1600)
    #expect(try #require(SLAClock(target, hours: always, timeline: done)).reading(at: later(99_999)).phase == .none)
    // They come back: it goes on where it stood.
    done.happened(.inbound, at: later(20_000))
    #expect(
      try #require(SLAClock(target, hours: always, timeline: done)).reading(at: later(20_100)).due == later(21_600))
  }

  @Test("what was late stays late while it is put off")
  func lateAndAsleep() throws {
    let asleep = timeline((0, .inbound), (5000, .moved(.snoozed(.nextReply))))
    let reading = try #require(SLAClock(hour, hours: always, timeline: asleep)).reading(at: later(6000))
    #expect(reading.phase == .breached && reading.due == later(3600) && reading.left == -1400)
  }

  @Test("only business time counts: asked on Friday evening, due on Monday")
  func businessHours() throws {
    let rome = try zone("Europe/Rome")
    let hours = BusinessHours(zone: rome, week: try #require(BusinessHoursText.week("mon-fri 9-17")))
    let friday = CivilTime(year: 2026, month: 11, day: 20, hour: 16, minute: 30).date(in: rome)
    let clock = try #require(SLAClock(hour, hours: hours, timeline: SLATimeline([(at: friday, event: .inbound)])))
    let reading = clock.reading(at: now)
    #expect(reading.due == CivilTime(year: 2026, month: 11, day: 23, hour: 9, minute: 30).date(in: rome))
    #expect(reading.warnAt == CivilTime(year: 2026, month: 11, day: 23, hour: 9, minute: 15).date(in: rome))
    #expect(reading.spent == 1800 && reading.phase == .running)
  }

  @Test("events may come in any order, and words of ours from before theirs are no answer")
  func orders() {
    let shuffled = timeline((500, .inbound), (60, .reply), (0, .inbound))
    #expect(shuffled.stretches.map(\.turn) == [.ours, .theirs, .ours])
    #expect(shuffled.stretches.map(\.start) == [later(0), later(60), later(500)])
    let ours = timeline((-100, .reply), (0, .inbound))
    #expect(ours.firstReply == nil && ours.began == later(0))
  }

  @Test(
    "the first policy that fits counts, its most pressing promise is kept as the mark, and the muted are owed nothing")
  func book() throws {
    let book = SLABook([
      SLAPolicy(name: "reviews", when: .term(.kind(.review)), hours: always, targets: [hour]),
      SLAPolicy(
        name: "rest", when: .all, hours: always,
        targets: [SLATarget(.firstResponse, within: 600), SLATarget(.resolution, within: 7200)]),
    ])
    let asked = timeline((-60, .inbound))
    #expect(book.policy(for: .comment(kind: .review), in: context)?.name == "reviews")
    #expect(book.mark(for: .comment(kind: .review), timeline: asked, in: context)?.due == later(3540))
    let mark = try #require(book.mark(for: .comment(), timeline: asked, in: context))
    #expect(mark == SLAMark(due: later(540), warnAt: later(390)))
    #expect([0, 390, 540].map { mark.phase(at: later($0)) } == [.running, .warning, .breached])
    let answered = timeline((-60, .inbound), (-30, .reply))
    #expect(book.mark(for: .comment(), timeline: answered, in: context) == SLAMark(due: nil, warnAt: nil, left: 7170))
    var muted = ConversationFacts.comment()
    muted.conversation.isMuted = true
    #expect(book.mark(for: muted, timeline: asked, in: context) == nil)
    let done = timeline((-60, .inbound), (-30, .moved(.done(.noAction))))
    #expect(book.mark(for: .comment(), timeline: done, in: context) == nil)
  }
}
