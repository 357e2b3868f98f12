import ArgumentParser

/// Which store a command works on.
struct StoreOption: ParsableArguments {
  @Option(help: ArgumentHelp("The store's file; else $MOOT_STORE, else the usual place.", valueName: "file"))
  var store: String?

  func path(in world: World) -> String {
    if let store, !store.isEmpty { return store }
    if let path = world.environment["MOOT_STORE"], !path.isEmpty { return path }
    return world.places.store
  }
}
