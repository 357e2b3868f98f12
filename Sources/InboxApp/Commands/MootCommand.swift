package import ArgumentParser
import Foundation

/// The root of the command line.
package struct MootCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "moot",
    abstract: "The community inbox for the terminal: every platform in one queue.",
    discussion: "Without a command it opens the inbox. In there, ? shows every key.",
    version: Version.text,
    subcommands: [
      OpenCommand.self, DemoCommand.self, AccountCommand.self, SyncCommand.self, ListCommand.self, ShowCommand.self,
      DoCommand.self, OutboxCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  package init() {}

  /// Reads the arguments, runs the command, and ends the process: 0 done, 1 failed, 2 wrong use.
  package static func start() -> Never {
    signal(SIGPIPE, SIG_IGN)
    let world = World.live()
    let command: any ParsableCommand
    do {
      command = try parseAsRoot()
    } catch {
      leave(after: error, world: world)
    }
    switch command {
    case let command as any ScreenCommand:
      Foundation.exit(status(of: { try command.open(in: world) }))
    case let command as any WorldCommand:
      Task {
        do {
          try await command.perform(in: world)
          Foundation.exit(0)
        } catch {
          Foundation.exit(report(error, to: world))
        }
      }
      while true { pause() }
    default:
      var command = command
      do {
        try command.run()
        Foundation.exit(0)
      } catch {
        leave(after: error, world: world)
      }
    }

    func status(of body: () throws -> Void) -> Int32 {
      do {
        try body()
        return 0
      } catch {
        return report(error, to: world)
      }
    }
  }

  /// Help and version are no failures; anything else that parsing says is wrong use.
  private static func leave(after error: any Error, world: World) -> Never {
    let message = fullMessage(for: error)
    if exitCode(for: error) == .success {
      world.console.line(message)
      Foundation.exit(0)
    }
    world.console.complain(message)
    Foundation.exit(2)
  }

  private static func report(_ error: any Error, to world: World) -> Int32 {
    guard let failure = error as? Failure else {
      world.console.complain("moot: \(error)")
      return 1
    }
    if !failure.message.isEmpty { world.console.complain("moot: \(failure.message)") }
    return failure.status
  }
}
