import Foundation
import InboxEngine
import InboxHTTP
import InboxModel
import InboxStore

/// A Moot without a screen: works on an errand, whose file is its one argument, until nothing is on its way; or until it is killed.
@main
struct KillVictim {
  static func main() async throws {
    guard let path = ProcessInfo.processInfo.arguments.dropFirst().first else { exit(64) }
    let errand = try JSONDecoder().decode(Errand.self, from: Data(contentsOf: URL(filePath: path)))
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
}
