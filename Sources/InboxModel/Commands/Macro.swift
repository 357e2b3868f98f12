/// Some commands under one name, done one after the other and taken back together.
package struct Macro: Hashable, Sendable {
  package var name: String
  /// What it is for, in a line; may be empty.
  package var summary: String
  package var lines: [String]

  package init(name: String, summary: String = "", lines: [String]) {
    self.name = name
    self.summary = summary
    self.lines = lines
  }
}

/// Why a macro cannot be, with the line, from 1.
package enum MacroProblem: Error, Hashable, Sendable {
  case noName
  case noCommands
  case badCommand(line: Int, CommandError)
  /// What opens a screen or a line to type into can only stand at the end.
  case notLast(line: Int, verb: String)
  /// Undo, quit and the like have no place among others.
  case notForMacros(line: Int, verb: String)
}

extension Macro {
  /// Its commands, with times reckoned from the context's now.
  package func commands(in context: CommandContext) throws(MacroProblem) -> [Command] {
    guard !name.isBlank else { throw .noName }
    guard !lines.isEmpty else { throw .noCommands }
    let parser = CommandParser(context)
    var commands: [Command] = []
    for (index, line) in lines.enumerated() {
      let command: Command
      do {
        command = try parser.parse(line)
      } catch {
        throw .badCommand(line: index + 1, error)
      }
      let verb = (try? CommandLineParser.parse(line).verb) ?? line
      switch command.place {
      case .anywhere: break
      case .last: if index < lines.count - 1 { throw .notLast(line: index + 1, verb: verb) }
      case .alone: throw .notForMacros(line: index + 1, verb: verb)
      }
      commands.append(command)
    }
    return commands
  }
}

extension Command {
  fileprivate enum MacroPlace {
    case anywhere, last, alone
  }

  /// Where it can stand in a macro.
  fileprivate var place: MacroPlace {
    switch self {
    case .act(.person(.erase)): .alone
    case .act, .copy, .open: .anywhere
    case .finish(_, let advances): advances ? .last : .anywhere
    case .compose, .canned, .pipe, .choose, .prompt, .view, .sort, .group, .search, .help, .jump, .person, .unfold,
      .digest:
      .last
    case .undo, .redo, .theme, .deliver, .sync, .quit: .alone
    }
  }
}
