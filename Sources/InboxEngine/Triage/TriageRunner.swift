import Foundation
import InboxModel
import InboxStore
import Logging

/// Looks at what changed and at what is due, step by step, and lets everybody else in between.
struct TriageRunner: Sendable {
  let world: EngineWorld

  /// How many conversations a step looks at: some milliseconds of the store's time.
  private static let portion = 24
  /// While all conversations are looked at once more, so many times as long as a step took is left to others.
  private static let leisure: Double = 3

  /// Says under which settings it works; to be called once, before the first step.
  func begin() async throws(StoreError) {
    try await world.store.beginTriage(settings: world.triage.settings)
  }

  /// One step; returns when the next one is due: now while there is more, nil when only a change of the store brings more.
  func step() async throws(StoreError) -> Date? {
    let begun = world.time.now()
    switch try await take() {
    case .news, .clock: return begun
    case .sweep:
      let ended = world.time.now()
      return ended.addingTimeInterval(max(0, ended.timeIntervalSince(begun)) * Self.leisure)
    case .rest(let date): return date
    }
  }

  /// Everything that is new or due, and of what is looked at once more as much as `seconds` allow.
  func catchUp(sweepingFor seconds: TimeInterval) async throws(StoreError) {
    let end = world.time.now().addingTimeInterval(seconds)
    while !Task.isCancelled {
      switch try await take() {
      case .news, .clock: continue
      case .sweep: if world.time.now() >= end { return }
      case .rest: return
      }
    }
  }

  private func take() async throws(StoreError) -> TriageStep {
    do {
      return try await take(atMost: Self.portion)
    } catch .damaged {
      // One of them cannot be read: the others must not wait for it.
      do {
        return try await take(atMost: 1)
      } catch .damaged(let detail) {
        world.logger.error("a conversation could not be looked at: \(detail)")
        return try await take(atMost: 1, passingOver: true)
      }
    }
  }

  private func take(atMost limit: Int, passingOver: Bool = false) async throws(StoreError) -> TriageStep {
    let book = world.triage
    return try await world.store.triage(atMost: limit, member: world.member, passingOver: passingOver) {
      book.verdict(on: $0, in: $1)
    }
  }
}
