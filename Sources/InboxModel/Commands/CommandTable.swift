/// All commands. A new command is one row in one of the files beside this, and its words in each catalogue.
package enum CommandTable {
  package static let rows: [CommandRow] = answering + sorting + grouping + moderating + housekeeping

  /// By name or alias, in any case.
  package static func row(_ verb: String) -> CommandRow? { index[verb.lowercased()] }

  private static let index: [String: CommandRow] = {
    let named = rows.flatMap { row in ([row.name] + row.aliases).map { ($0, row) } }
    return Dictionary(named) { first, _ in first }
  }()

  /// Every default key with the line that it types.
  package static let bindings: [KeyBinding] = rows.flatMap(\.keys)
}

extension PlatformVerb {
  /// The command that asks a platform for it.
  package var commandRow: CommandRow? { CommandTable.row(self == .privateReply ? "reply" : rawValue) }
}
