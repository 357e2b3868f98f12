import Foundation
import InboxEngine
import InboxHTTP
import InboxModel
import InboxStore
import Synchronization

/// A Moot without a screen: works on an errand, whose file is its one argument, until nothing is left to do; or until it is killed.
@main
struct KillVictim {
  static func main() async throws {
    guard let path = ProcessInfo.processInfo.arguments.dropFirst().first else { exit(64) }
    let text = try Data(contentsOf: URL(filePath: path))
    if let errand = try? JSONDecoder().decode(TriageErrand.self, from: text) { return try await triage(errand) }
    if let errand = try? JSONDecoder().decode(BulkErrand.self, from: text) { return try await act(errand) }
    let errand = try JSONDecoder().decode(Errand.self, from: text)
    let store = try InboxStore.open(.file(errand.store), clock: { Date() })
    let transport = HTTPTransport(HTTPSettings(userAgent: "moot-victim"))
    let engine = Engine(errand.world(store: store, transport: transport))
    async let running: Void = engine.run()
    let changes = store.changes()
    if try await store.outboxSummary().pending > 0 {
      for await _ in changes {
        if try await store.outboxSummary().pending == 0 { break }
      }
    }
    engine.stop()
    await running
    await transport.close()
    try store.close()
  }

  /// Lets the rules look at everything, and tells everybody.
  private static func triage(_ errand: TriageErrand) async throws {
    let store = try errand.open()
    let transport = HTTPTransport(HTTPSettings(userAgent: "moot-victim"))
    let engine = Engine(try errand.world(store: store, transport: transport))
    _ = try await engine.once()
    async let telling: Void = engine.notices.run()
    let changes = store.changes()
    if try await isBusy(store) {
      for await _ in changes {
        if try await !isBusy(store) { break }
      }
    }
    engine.stop()
    await telling
    await transport.close()
    try store.close()
  }

  /// Does a command to everything, or takes it back, portion by portion, and dies by its own hand in the middle.
  private static func act(_ errand: BulkErrand) async throws {
    let store = try InboxStore.open(.file(errand.store), clock: { Date() })
    let portions = Mutex(0)
    let pace = Pace(portion: BulkErrand.portion) { _, _ in
      let count = portions.withLock { count in
        count += 1
        return count
      }
      if let death = errand.death, death.portions == count { die(after: death.microseconds) }
      return true
    }
    if let death = errand.death, death.portions == 0 { die(after: death.microseconds) }
    switch errand.work {
    case .act(let batch):
      let ids = try await store.matching(.all, member: BulkErrand.member, limit: .max)
      for action in BulkErrand.actions {
        _ = try await store.apply(action, to: ids, by: .member(BulkErrand.member), batch: batch, pace: pace)
      }
    case .undo:
      _ = try await store.undo(by: BulkErrand.member, pace: pace)
    }
    try store.close()
  }

  private static func die(after microseconds: UInt32) {
    Thread.detachNewThread {
      usleep(microseconds)
      kill(getpid(), SIGKILL)
    }
  }

  private static func isBusy(_ store: InboxStore) async throws -> Bool {
    try await store.notices(limit: 10_000).contains(where: TriageErrand.isOpen)
  }
}
