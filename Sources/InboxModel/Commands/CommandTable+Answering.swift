extension CommandTable {
  static let answering: [CommandRow] = [
    reply,
    CommandRow(
      "note", .answering, .conversation, arguments: [ArgumentSpec(.text)], keys: [KeyBinding("n", "note")],
      build: { arguments throws(CommandError) in
        let text = arguments.remainder()
        return text.isBlank ? .compose(.note) : .act(.note(text))
      }),
    CommandRow(
      "canned", aliases: ["template"], .answering, .message, arguments: [ArgumentSpec(.canned)],
      keys: [KeyBinding("c", "canned")], reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .choose(.canned) }
        let name = try arguments.canned(word)
        try arguments.end()
        return .canned(name)
      }),
    CommandRow(
      "pipe", .answering, .message, arguments: [ArgumentSpec(.program)], keys: [KeyBinding("|", "pipe")],
      reversibility: .changesNothing,
      build: { arguments throws(CommandError) in
        let line = arguments.remainder()
        return .pipe(line.isBlank ? nil : line)
      }),
    decision("retry", aliases: ["resend"], .retry),
    decision("sent", aliases: ["declare-sent"], .declareSent),
    decision("takeback", aliases: ["take-back", "unsend"], .takeBack),
  ]

  private static let reply = CommandRow(
    "reply", aliases: ["answer"], .answering, .message, arguments: [ArgumentSpec(.text)],
    options: [
      OptionSpec("private"), OptionSpec("done"), OptionSpec("to", .message), OptionSpec("seen", .message),
    ],
    keys: [KeyBinding("r", "reply"), KeyBinding("R", "reply --private")], reversibility: .withinUndoWindow,
    platformVerb: .reply,
    build: { arguments throws(CommandError) in
      let isPrivate = arguments.flag("private")
      let thenDone = arguments.flag("done")
      let to: ID<Message>? = try arguments.id("to")
      let seen: ID<Message>? = try arguments.id("seen")
      let text = arguments.remainder()
      if !text.isBlank {
        return .act(.reply(.init(text: text, isPrivate: isPrivate, to: to, thenDone: thenDone, seen: seen)))
      }
      guard !thenDone, to == nil, seen == nil else { throw arguments.missing(.text) }
      return .compose(isPrivate ? .privateReply : .reply)
    })

  private static func decision(
    _ name: String, aliases: [String], _ decision: Command.DeliveryDecision
  ) -> CommandRow {
    CommandRow(
      name, aliases: aliases, .answering, .order, reversibility: .never,
      build: { arguments throws(CommandError) in
        try arguments.end()
        return .deliver(decision)
      })
  }
}
