extension CommandTable {
  /// What makes one conversation of several, several of one, or leads from one to another.
  static let grouping: [CommandRow] = [
    person,
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
    CommandRow(
      "unfold", aliases: ["fold"], .sorting, .conversation, keys: [KeyBinding("+", "unfold")],
      reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        try arguments.end()
        return .unfold
      }),
  ]

  private static let person = CommandRow(
    "person", .sorting, .conversation, arguments: [ArgumentSpec(.personDeed)], keys: [KeyBinding("P", "person")],
    build: { arguments throws(CommandError) in
      guard let first = arguments.next() else { return .person }
      switch first.lowercased() {
      case "note":
        let text = arguments.remainder()
        if text.isBlank { throw arguments.missing(.text) }
        return .act(.person(.note(text)))
      case "link":
        guard let other: ID<Person> = try arguments.number() else { throw arguments.missing(.personDeed) }
        try arguments.end()
        return .act(.person(.link(other)))
      case "unlink":
        guard let identity: ID<Identity> = try arguments.number() else { throw arguments.missing(.personDeed) }
        try arguments.end()
        return .act(.person(.unlink(identity)))
      case "erase":
        try arguments.end()
        return .act(.person(.erase))
      default: return .act(.person(try marks(first, &arguments)))
      }
    })

  /// `+vip -muted big-customer`: a word without a sign is added.
  private static func marks(_ first: String, _ arguments: inout CommandArguments) throws(CommandError) -> PersonDeed {
    var add: Set<PersonMark> = []
    var remove: Set<PersonMark> = []
    var word: String? = first
    while let text = word {
      let (tag, isRemoved) = try arguments.signedTag(text)
      let mark = PersonMark(tag)
      if isRemoved {
        add.remove(mark)
        remove.insert(mark)
      } else {
        remove.remove(mark)
        add.insert(mark)
      }
      word = arguments.next()
    }
    return .mark(add: add, remove: remove)
  }

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
