extension CommandTable {
  static let housekeeping: [CommandRow] = [
    plain("undo", keys: "z", .undo),
    plain("redo", keys: "Z", .redo),
    plain("open", aliases: ["browse"], keys: "o", .open, .message),
    plain("copy", aliases: ["yank"], .copy, .message),
    CommandRow(
      "view", .housekeeping, .anywhere, arguments: [ArgumentSpec(.view)],
      keys: (1...9).map { KeyBinding("\($0)", "view \($0)") }, reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .choose(.view) }
        let name = try arguments.view(word)
        try arguments.end()
        return .view(name)
      }),
    CommandRow(
      "sort", aliases: ["order"], .housekeeping, .anywhere, arguments: [ArgumentSpec(.order)],
      keys: [KeyBinding("g s", "sort")], reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .choose(.order) }
        let order = try arguments.word(word, QueueOrder.self)
        try arguments.end()
        return .sort(order)
      }),
    CommandRow(
      "group", .housekeeping, .anywhere, arguments: [ArgumentSpec(.group)], keys: [KeyBinding("g b", "group")],
      reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .choose(.group) }
        let group = try arguments.group(word)
        try arguments.end()
        return .group(group)
      }),
    CommandRow(
      "search", aliases: ["find"], .housekeeping, .anywhere, arguments: [ArgumentSpec(.query)],
      keys: [KeyBinding("/", "search")], reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        let text = arguments.remainder()
        return text.isBlank ? .prompt(.search) : .search(try arguments.query(text))
      }),
    CommandRow(
      "digest", .housekeeping, .anywhere, arguments: [ArgumentSpec(.since)], reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .digest(since: nil) }
        let since = try arguments.since(word)
        try arguments.end()
        return .digest(since: since)
      }),
    plain("command", keys: ":", .prompt(.command)),
    plain("palette", keys: "Ctrl-P", .prompt(.palette)),
    CommandRow(
      "theme", aliases: ["colours", "colors"], .housekeeping, .anywhere, arguments: [ArgumentSpec(.theme)],
      reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .choose(.theme) }
        let name = try arguments.theme(word)
        try arguments.end()
        return .theme(name)
      }),
    CommandRow(
      "help", aliases: ["man"], .housekeeping, .anywhere, arguments: [ArgumentSpec(.topic)],
      keys: [KeyBinding("?", "help")], reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        let text = arguments.remainder()
        return .help(text.isBlank ? nil : text)
      }),
    plain("sync", aliases: ["refresh"], .sync),
    plain("quit", aliases: ["q", "exit"], keys: "q", .quit),
  ]

  private static func plain(
    _ name: String, aliases: [String] = [], keys: String? = nil, _ command: Command,
    _ scope: CommandRow.Scope = .anywhere
  ) -> CommandRow {
    CommandRow(
      name, aliases: aliases, .housekeeping, scope, keys: keys.map { [KeyBinding($0, name)] } ?? [],
      reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        try arguments.end()
        return command
      })
  }
}
