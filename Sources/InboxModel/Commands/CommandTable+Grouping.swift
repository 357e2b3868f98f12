extension CommandTable {
  /// What makes one conversation of several, several of one, or leads from one to another.
  static let grouping: [CommandRow] = [
    row("merge", keys: "m") { .merge(into: $0) },
    CommandRow(
      "split", .sorting, .conversation, arguments: [ArgumentSpec(.message)], keys: [KeyBinding("S", "split")],
      build: { arguments throws(CommandError) in
        guard let message: ID<Message> = try arguments.number() else { return .choose(.splitPoint) }
        try arguments.end()
        return .act(.split(from: message))
      }),
    row("link", keys: "L") { .link($0) },
    row("unlink") { .unlink($0) },
    CommandRow(
      "jump", aliases: ["goto"], .sorting, .conversation, arguments: [ArgumentSpec(.conversation)],
      options: [OptionSpec("choose")], keys: [KeyBinding("l", "jump")], reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        let chooses = arguments.flag("choose")
        let id: ID<Conversation>? = try arguments.number()
        try arguments.end()
        return chooses && id == nil ? .choose(.related) : .jump(id)
      }),
  ]

  private static func row(
    _ name: String, keys: String? = nil, _ action: @escaping @Sendable (ID<Conversation>?) -> InboxAction
  ) -> CommandRow {
    CommandRow(
      name, .sorting, .conversation, arguments: [ArgumentSpec(.conversation)],
      keys: keys.map { [KeyBinding($0, name)] } ?? [],
      build: { arguments throws(CommandError) in
        let id: ID<Conversation>? = try arguments.number()
        try arguments.end()
        return .act(action(id))
      })
  }
}
