import ArgumentParser

/// A command that works on the store or the platforms and prints.
protocol WorldCommand: ParsableCommand, Sendable {
  func perform(in world: World) async throws
}
