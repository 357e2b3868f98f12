import ArgumentParser

/// `moot`: opens the inbox.
struct OpenCommand: ScreenCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the inbox (also without a command).")

  @OptionGroup var store: StoreOption

  func open(in world: World) throws {
    let session = try Session.open(store.path(in: world), world: world, mayCreate: true)
    let end = try InboxScreen(session: session, engine: EngineRoom(session: session)).show()
    if end == .startDemo {
      try DemoCommand.open(options: DemoOptions(), path: nil, in: world)
    }
  }
}
