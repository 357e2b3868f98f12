import Foundation
import InboxConnect
import InboxModel
import InboxStore
import Logging

/// Runs one command after the other.
struct HookHand: Sendable {
  let world: EngineWorld
  let desk: HookDesk
  let hooks: [String]

  /// Runs until it is told to stop or is cancelled.
  func run(_ bell: Bell) async {
    while !Task.isCancelled {
      let next: Date?
      do {
        if try await turn() { continue }
        let due = try await world.store.nextHookCall(of: hooks)
        next = due.map { max($0, world.time.now().addingTimeInterval(Self.pause)) }
      } catch {
        world.logger.error("hooks have to wait: \(error)")
        next = world.time.now().addingTimeInterval(Self.retryDelay)
      }
      if await bell.wait(until: next, world.time).contains(.stop) { return }
    }
  }

  /// Runs what is due, and returns when nothing is.
  func runDue() async {
    do {
      while !Task.isCancelled, try await turn() {}
    } catch {
      world.logger.error("hooks have to wait: \(error)")
    }
  }

  /// Seconds that a process may take to write down how a command ended.
  private static let slack: TimeInterval = 30
  private static let retryDelay: TimeInterval = 5
  /// Seconds; where another one was quicker, its end will ring.
  private static let pause: TimeInterval = 0.05

  /// Runs one command; false when none is due.
  private func turn() async throws(StoreError) -> Bool {
    let book = world.triage.hooks
    let errand = try await world.store.claimHookCall(of: hooks, holder: world.holder) {
      (book.hook($0)?.limit ?? 0) + Self.slack
    }
    guard let errand, let hook = book.hook(errand.call.hook) else { return false }
    let end = await carryOut(hook, errand)
    if try await world.store.settle(errand.call, end, holder: world.holder), case .failed(let reason) = end {
      desk.warn(hook.name, reason)
    }
    return true
  }

  private func carryOut(_ hook: Hook, _ errand: HookErrand) async -> HookEnd {
    let end: ProgramEnd
    do throws(ProgramFailure) {
      end = try await desk.run(hook, errand.call, errand.detail)
    } catch {
      if Task.isCancelled { return .interrupted }
      switch error {
      case .notStarted(let reason): return .failed(reason: world.wording.hooks.notStarted(reason))
      case .hung: return .failed(reason: world.wording.hooks.tookTooLong(Int(hook.limit.rounded(.up))))
      }
    }
    guard end.status != 0 else { return .worked }
    // A signal that came with the end of Moot itself.
    if Task.isCancelled, end.status > 128 { return .interrupted }
    return .failed(reason: world.wording.hooks.ended(Int(end.status), end.complaint))
  }
}
