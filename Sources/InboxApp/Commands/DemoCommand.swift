import ArgumentParser
import Foundation
import InboxModel
import InboxStore

/// `moot demo`: the real program, the real connectors, a pretend town.
struct DemoCommand: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens the inbox of a small pretend town. No account is needed.",
    discussion: "The town's store is thrown away at the end, unless --store names a file.")

  @Option(help: "Another number makes another town.")
  var seed: UInt64 = 1

  @Option(help: "Fill the store with so many messages first.")
  var messages: Int?

  @Option(help: ArgumentHelp("Keep the town's inbox in this file.", valueName: "file"))
  var store: String?

  @Flag(help: "Only fill the store, and end.")
  var prepare = false

  func validate() throws {
    if let messages, messages < 1 || messages > 10_000_000 {
      throw ValidationError("--messages takes a number from 1 to 10000000")
    }
    if prepare, store == nil { throw ValidationError("--prepare needs --store FILE: what is filled must be kept") }
  }

  func open(in world: World) throws {
    if prepare {
      try DemoFilling.fill(path: store ?? "", seed: seed, messages: messages ?? 10_000, world: world)
    } else {
      try Self.open(options: DemoOptions(seed: seed, messages: messages), path: store, in: world)
    }
  }

  static func open(options: DemoOptions, path: String?, in world: World) throws {
    let folder = NSTemporaryDirectory() + "moot-demo-" + UUID().uuidString
    defer { if path == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let file = path ?? folder + "/inbox.db"
    if let messages = options.messages {
      try DemoFilling.fill(path: file, seed: options.seed, messages: messages, world: world)
    }
    let session = try Session.open(file, world: world, mayCreate: true, tellsNobody: true).withExampleTriage()
    // A store that is kept meets the same town again, so that nothing in it appears twice.
    let founded = path.flatMap { TownDeed(store: $0, seed: options.seed).founded(by: world.now()) }
    let town = DemoTown(session: session, seed: options.seed, founded: founded)
    let room = EngineRoom(
      session: session, credentials: town.credentials, prepare: { await town.open(over: $0) },
      cleanUp: { await town.close() })
    _ = try InboxScreen(session: session, engine: room).show()
  }
}
