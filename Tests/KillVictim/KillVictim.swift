import Foundation
import InboxEngine
import InboxHTTP
import InboxModel
import InboxStore

/// A Moot without a screen: works on an errand, whose file is its one argument, until nothing is left to do; or until it is killed.
@main
struct KillVictim {
  static func main() async throws {
    guard let path = ProcessInfo.processInfo.arguments.dropFirst().first else { exit(64) }
    let text = try Data(contentsOf: URL(filePath: path))
    if let errand = try? JSONDecoder().decode(TriageErrand.self, from: text) { return try await triage(errand) }
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

  private static func isBusy(_ store: InboxStore) async throws -> Bool {
    try await store.notices(limit: 10_000).contains(where: TriageErrand.isOpen)
  }
}
