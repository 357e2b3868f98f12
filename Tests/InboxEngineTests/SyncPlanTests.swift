import Foundation
import InboxConnect
import InboxModel
import Testing

@testable import InboxEngine

@Suite struct SyncPlanTests {
  private let now = Date(timeIntervalSince1970: 1_800_000_000)

  private func plan(_ manner: SyncPlan.Manner = .asking, isIdentified: Bool = true) -> SyncPlan {
    var plan = SyncPlan(manner: manner, pullEvery: 60, timing: EngineTiming())
    if isIdentified { _ = plan.step(after: .identified, at: now) }
    return plan
  }

  private func rest(_ seconds: TimeInterval, canHurry: Bool = true) -> SyncPlan.Step {
    .rest(until: now.addingTimeInterval(seconds), canHurry: canHurry)
  }

  @Test func `It begins by asking who we are, then asks what is new`() {
    var plan = plan(isIdentified: false)
    #expect(plan.step(after: .begun, at: now) == .identify)
    #expect(plan.step(after: .identified, at: now) == .pull(fromStart: false))
  }

  @Test func `It goes on while there is more`() {
    var plan = plan()
    #expect(plan.step(after: .pulled(hasMore: true, wasQuick: false), at: now) == .pull(fromStart: false))
  }

  @Test(arguments: [
    (SyncPlan.Manner.asking, false, true, 60.0), (.asking, false, false, 60), (.waiting, false, false, 0),
    (.waiting, false, true, 5), (.listening, false, true, 60), (.listening, true, true, 600),
  ])
  func `How long it rests`(manner: SyncPlan.Manner, isStreamOpen: Bool, wasQuick: Bool, seconds: TimeInterval) {
    var plan = plan(manner)
    plan.isStreamOpen = isStreamOpen
    #expect(plan.step(after: .pulled(hasMore: false, wasQuick: wasQuick), at: now) == rest(seconds))
  }

  @Test func `After a rest it asks again, and after half a day also who we are`() {
    var plan = plan()
    #expect(plan.step(after: .rested, at: now) == .pull(fromStart: false))
    #expect(plan.step(after: .rested, at: now.addingTimeInterval(12 * 3600)) == .identify)
  }

  @Test func `Refused credentials stop it, and it begins anew afterwards`() {
    var plan = plan()
    #expect(plan.step(after: .failed(.signInAgain(reason: "401"), random: 0.5), at: now) == .stop)
    #expect(plan.step(after: .begun, at: now) == .identify)
  }

  @Test func `A wait that the platform asks for cannot be hurried`() {
    var plan = plan()
    let until = now.addingTimeInterval(90)
    #expect(
      plan.step(after: .failed(.waitUntil(until, reason: "429"), random: 0.5), at: now) == rest(90, canHurry: false))
  }

  @Test func `A lost cursor means once from the beginning`() {
    var plan = plan()
    #expect(plan.step(after: .failed(.cursorLost, random: 0.5), at: now) == .pull(fromStart: true))
    #expect(plan.step(after: .failed(.cursorLost, random: 0.5), at: now) == rest(1))
    #expect(plan.step(after: .rested, at: now) == .pull(fromStart: true))
    #expect(plan.step(after: .pulled(hasMore: true, wasQuick: false), at: now) == .pull(fromStart: false))
  }

  @Test func `Failures double the pause up to five minutes, and a success forgets them`() {
    var plan = plan()
    let error = ConnectorError.unreachable(reason: "down")
    let pauses = (1...10).map { _ in plan.step(after: .failed(error, random: 0.5), at: now) }
    #expect(pauses == [1, 2, 4, 8, 16, 32, 64, 128, 150, 150].map { rest($0) })
    _ = plan.step(after: .pulled(hasMore: false, wasQuick: false), at: now)
    #expect(plan.step(after: .failed(error, random: 0.5), at: now) == rest(1))
  }

  @Test func `Chance may spread a pause from half a second to the whole span`() {
    let backoff = Backoff()
    #expect(backoff.delay(failures: 5, random: 0) == 0.5)
    #expect(abs(backoff.delay(failures: 5, random: 0.999_999) - 32) < 0.001)
    #expect(backoff.delay(failures: 1_000_000, random: 0.999_999) <= 300)
  }

  @Test(arguments: [
    ConnectorError.notUnderstood(endpoint: "/x", detail: "id: missing"), .rejected(reason: "no"), .gone(reason: "gone"),
    .refused(.notYetKnown), .outcomeUnknown(reason: "?"), .notFindable,
  ])
  func `Whatever else fails is tried again later`(error: ConnectorError) {
    var plan = plan()
    #expect(plan.step(after: .failed(error, random: 0.5), at: now) == rest(1))
  }
}
