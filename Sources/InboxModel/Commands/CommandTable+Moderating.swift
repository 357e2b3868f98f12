extension CommandTable {
  static let moderating: [CommandRow] = [
    row(.approve, keys: "y", .ifIrreversible),
    row(.hold),
    row(.hide, keys: "h", .ifIrreversible),
    row(.unhide),
    row(.delete, aliases: ["remove"], keys: "#", .ifIrreversible),
    row(.restore, aliases: ["undelete"]),
    row(.spam, keys: "!", .ifIrreversible),
    row(.unspam, aliases: ["ham"]),
    row(.like, aliases: ["favourite"]),
    row(.unlike),
    row(.kick, .always),
    row(.ban, .ifIrreversible, takesDuration: true),
    row(.unban),
    row(.mute, takesDuration: true),
    row(.unmute),
    row(.report, aliases: ["flag"], .always),
  ]

  /// A verb that the platform is asked to carry out: `VERB [DURATION] [because REASON]`. A report's reason needs no `because`.
  private static func row(
    _ verb: PlatformVerb, aliases: [String] = [], keys: String? = nil,
    _ confirmation: CommandRow.Confirmation = .never, takesDuration: Bool = false
  ) -> CommandRow {
    CommandRow(
      verb.rawValue, aliases: aliases, .moderating, .message,
      arguments: (takesDuration ? [ArgumentSpec(.duration)] : []) + [ArgumentSpec(.reason, after: "because")],
      options: [OptionSpec("on", .message)], keys: keys.map { [KeyBinding($0, verb.rawValue)] } ?? [],
      reversibility: verb.inverse == nil ? .never : .ifPlatformCan, confirmation: confirmation, platformVerb: verb,
      build: { arguments throws(CommandError) in
        let message: ID<Message>? = try arguments.id("on")
        let seconds = takesDuration ? try arguments.duration() : nil
        var reason = try arguments.reason()
        if reason == nil, verb == .report {
          let text = arguments.remainder()
          reason = text.isBlank ? nil : text
        }
        try arguments.end()
        return .act(.moderate(verb, on: message, seconds: seconds, reason: reason))
      })
  }
}
