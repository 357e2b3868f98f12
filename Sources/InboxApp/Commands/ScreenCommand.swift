import ArgumentParser

/// A command that takes the terminal: it runs on the process's first thread, in plain synchronous code.
protocol ScreenCommand: ParsableCommand {
  func open(in world: World) throws
}
