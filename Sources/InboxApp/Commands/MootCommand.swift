package import ArgumentParser
import Foundation
import InboxModel

/// The root of the command line.
package struct MootCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "moot",
    abstract: "The community inbox for the terminal: every platform in one queue.",
    discussion: "Without a command it opens the inbox. In there, ? shows every key.",
    version: Version.text,
    subcommands: [
      OpenCommand.self, DemoCommand.self, AccountCommand.self, SyncCommand.self, ListCommand.self, ShowCommand.self,
      PersonCommand.self, DigestCommand.self,
      DoCommand.self, OutboxCommand.self, RulesCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)

  package init() {}

  /// Reads the arguments, runs the command, and ends the process: 0 done, 1 failed, 2 wrong use.
  package static func start() -> Never {
    signal(SIGPIPE, SIG_IGN)
    ProgramExecutors.install()
    let world = World.live()
    let command: any ParsableCommand
    do {
      command = try parse(Array(Swift.CommandLine.arguments.dropFirst()))
    } catch {
      Foundation.exit(report(parsing: error, to: world))
    }
    switch command {
    case let command as any ScreenCommand:
      Foundation.exit(status(of: { try command.open(in: world) }))
    case let command as any WorldCommand:
      Task { Foundation.exit(await perform(command, in: world)) }
      while true { pause() }
    default:
      var command = command
      do {
        try command.run()
        Foundation.exit(0)
      } catch {
        Foundation.exit(report(parsing: error, to: world))
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

  /// Runs a command that prints, and answers the exit status.
  static func run(_ arguments: [String], in world: World) async -> Int32 {
    do {
      guard let command = try parse(arguments) as? any WorldCommand else {
        throw ValidationError(world.wording.failures.program.notATerminal)
      }
      return await perform(command, in: world)
    } catch {
      return report(parsing: error, to: world)
    }
  }

  private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
    try parseAsRoot(NegativeTerm.shielded(arguments))
  }

  private static func perform(_ command: any WorldCommand, in world: World) async -> Int32 {
    do {
      try await command.perform(in: world)
      return 0
    } catch {
      return report(error, to: world)
    }
  }

  /// Help and version are no failures; anything else that parsing says is wrong use, told in one line. Answers the exit status.
  private static func report(parsing error: any Error, to world: World) -> Int32 {
    if exitCode(for: error) == .success {
      world.console.line(fullMessage(for: error))
      return 0
    }
    let message = message(for: error)
    world.console.complain(message.isEmpty ? fullMessage(for: error) : "moot: \(message)")
    return 2
  }

  /// Says why a command failed, and answers the exit status.
  private static func report(_ error: any Error, to world: World) -> Int32 {
    guard let failure = error as? Failure else {
      world.console.complain("moot: \(error)")
      return 1
    }
    if !failure.message.isEmpty { world.console.complain("moot: \(failure.message)") }
    return failure.status
  }
}
