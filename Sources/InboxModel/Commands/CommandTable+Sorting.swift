extension CommandTable {
  static let sorting: [CommandRow] = [
    tag,
    CommandRow(
      "assign", aliases: ["give"], .sorting, .conversation, arguments: [ArgumentSpec(.member)],
      keys: [KeyBinding("a", "assign")],
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .choose(.assignee) }
        let login = try arguments.login(word)
        try arguments.end()
        return .act(.assign(login))
      }),
    CommandRow(
      "priority", .sorting, .conversation, arguments: [ArgumentSpec(.level)], keys: [KeyBinding("p", "priority")],
      build: { arguments throws(CommandError) in
        guard let word = arguments.next() else { return .choose(.priority) }
        let level = try arguments.word(word, PriorityLevel.self)
        try arguments.end()
        return .act(.priority(level))
      }),
    CommandRow(
      "snooze", aliases: ["later"], .sorting, .conversation, arguments: [ArgumentSpec(.time)],
      keys: [KeyBinding("s", "snooze")],
      build: { arguments throws(CommandError) in
        let text = arguments.remainder()
        return text.isBlank ? .choose(.snooze) : .act(.snooze(try arguments.snooze(text)))
      }),
    done,
    plain("reopen", .reopen),
    escalate,
    plain("acknowledge", aliases: ["ack"], .acknowledge),
    plain("resolve", .resolve),
    plain("read", .read(true)),
    plain("unread", .read(false)),
    plain("silence", .silence(true)),
    plain("unsilence", .silence(false)),
  ]

  private static let tag = CommandRow(
    "tag", aliases: ["label"], .sorting, .conversation, arguments: [ArgumentSpec(.tags)],
    keys: [KeyBinding("t", "tag")],
    build: { arguments throws(CommandError) in
      var add: Set<Tag> = []
      var remove: Set<Tag> = []
      while let word = arguments.next() {
        let (tag, isRemoved) = try arguments.signedTag(word)
        // Of two words on the same tag, the later one counts.
        if isRemoved {
          add.remove(tag)
          remove.insert(tag)
        } else {
          remove.remove(tag)
          add.insert(tag)
        }
      }
      return add.isEmpty && remove.isEmpty ? .choose(.tags) : .act(.tag(add: add, remove: remove))
    })

  private static let done = CommandRow(
    "done", aliases: ["close", "archive"], .sorting, .conversation, arguments: [ArgumentSpec(.doneReason)],
    options: [OptionSpec("next"), OptionSpec("choose")],
    keys: [KeyBinding("d", "done"), KeyBinding("D", "done --next")],
    build: { arguments throws(CommandError) in
      let advances = arguments.flag("next")
      let chooses = arguments.flag("choose")
      guard let word = arguments.next() else {
        return chooses ? .choose(.doneReason) : .finish(nil, advances: advances)
      }
      let reason = try arguments.word(word, DoneReason.self)
      try arguments.end()
      return advances ? .finish(reason, advances: true) : .act(.done(reason))
    })

  private static let escalate = CommandRow(
    "escalate", .sorting, .conversation,
    arguments: [ArgumentSpec(.tier), ArgumentSpec(.target, after: "to"), ArgumentSpec(.reason, after: "because")],
    keys: [KeyBinding("e", "escalate")],
    build: { arguments throws(CommandError) in
      guard let tier = arguments.next() else { return .choose(.escalation) }
      try arguments.check(tier: tier)
      var target: String?
      if arguments.skip("to") {
        guard let word = arguments.next(), !word.isBlank else { throw arguments.missing(.target) }
        target = try arguments.target(word)
      }
      let reason = try arguments.reason() ?? ""
      try arguments.end()
      return .act(.escalate(tier: tier, target: target, reason: reason))
    })

  private static func plain(_ name: String, aliases: [String] = [], _ action: InboxAction) -> CommandRow {
    CommandRow(
      name, aliases: aliases, .sorting, .conversation,
      build: { arguments throws(CommandError) in
        try arguments.end()
        return .act(action)
      })
  }
}
