import Foundation
import InboxModel
import InboxStore
import Logging

/// Looks at what changed and at what is due, step by step, and lets everybody else in between.
struct TriageRunner: Sendable {
  let world: EngineWorld

  /// How many conversations a step looks at: some milliseconds of the store's time.
  private static let portion = 24

  /// Says under which settings it works; to be called once, before the first step.
  func begin() async throws(StoreError) {
    try await world.store.beginTriage(world.triage.edition)
  }

  /// One step. Without `sweeps`, what is only looked at once more has to wait.
  func step(sweeps: Bool) async throws(StoreError) -> TriageStep {
    try await take(sweeps: sweeps)
  }

  /// Everything that is new or due, and of what is looked at once more as much as `seconds` allow.
  func catchUp(sweepingFor seconds: TimeInterval) async throws(StoreError) {
    let end = world.time.now().addingTimeInterval(seconds)
    while !Task.isCancelled {
      switch try await take(sweeps: true) {
      case .news, .clock: continue
      case .sweep: if world.time.now() >= end { return }
      case .rest: return
      }
    }
  }

  private func take(sweeps: Bool) async throws(StoreError) -> TriageStep {
    do {
      return try await take(atMost: Self.portion, sweeps: sweeps)
    } catch .damaged {
      // One of them cannot be read: the others must not wait for it.
      do {
        return try await take(atMost: 1, sweeps: sweeps)
      } catch .damaged(let detail) {
        world.logger.error("a conversation could not be looked at: \(detail)")
        return try await take(atMost: 1, sweeps: sweeps, passingOver: true)
      }
    }
  }

  private func take(atMost limit: Int, sweeps: Bool, passingOver: Bool = false) async throws(StoreError) -> TriageStep {
    let book = world.triage
    return try await world.store.triage(atMost: limit, member: world.member, sweeps: sweeps, passingOver: passingOver) {
      book.verdict(on: $0, in: $1)
    }
  }
}
