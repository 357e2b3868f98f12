import Foundation
import InboxModel

/// Lets one question or order at a time start for an account, no sooner than its platform asked for and no faster than the pace.
actor RateLimiter {
  private let time: EngineTime
  /// Seconds between two starts.
  private let pace: TimeInterval
  private var free: [ID<Account>: Date] = [:]
  private var held: [ID<Account>: Date] = [:]

  init(time: EngineTime, pace: TimeInterval) {
    self.time = time
    self.pace = pace
  }

  /// The platform asked to be left alone until then.
  func hold(_ account: ID<Account>, until date: Date) {
    held[account] = max(held[account] ?? .distantPast, date)
  }

  /// Until when the platform asked to be left alone; nil: it may be asked now.
  func heldUntil(_ account: ID<Account>) -> Date? {
    guard let date = held[account] else { return nil }
    if date > time.now() { return date }
    held[account] = nil
    return nil
  }

  /// Signed in again, or another token: what was said to the old one does not count.
  func release(_ account: ID<Account>) {
    held[account] = nil
  }

  /// Waits for this account's turn. Throws when the task is cancelled.
  func turn(_ account: ID<Account>) async throws {
    while let date = heldUntil(account) { try await time.sleep(until: date) }
    let start = max(free[account] ?? .distantPast, time.now())
    free[account] = start.addingTimeInterval(pace)
    try await time.sleep(until: start)
  }
}
