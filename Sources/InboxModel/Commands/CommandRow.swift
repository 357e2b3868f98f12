/// One command: everything that keys, help, completion, the palette and the parser know of it.
package struct CommandRow: Sendable {
  /// The heading under which help shows it.
  package enum Group: String, Hashable, Sendable, CaseIterable {
    case answering, sorting, moderating, housekeeping
  }

  /// What it applies to.
  package enum Scope: Hashable, Sendable {
    /// The selected conversations, or the one under the cursor.
    case conversation
    /// One message: the one under the cursor, else the newest from outside.
    case message
    /// An order of ours that a person has to decide on.
    case order
    /// Needs nothing selected.
    case anywhere
  }

  /// Whether `undo` takes it back.
  package enum Reversibility: Hashable, Sendable {
    case always
    /// Until the order has left.
    case withinUndoWindow
    /// When the platform has the inverse and the account may use it.
    case ifPlatformCan
    case never
    /// There is nothing to take back.
    case changesNothing
  }

  /// When a person is asked first.
  package enum Confirmation: Hashable, Sendable {
    case never
    /// Where the platform cannot take it back.
    case ifIrreversible
    case always
  }

  /// How a command is made from its arguments.
  package typealias Build = @Sendable (inout CommandArguments) throws(CommandError) -> Command

  package let name: String
  package let aliases: [String]
  package let group: Group
  package let arguments: [ArgumentSpec]
  package let options: [OptionSpec]
  package let keys: [KeyBinding]
  package let scope: Scope
  package let reversibility: Reversibility
  package let confirmation: Confirmation
  /// What the platform is asked to do, if it is asked at all. What one command asks for is `Command.platformVerb`.
  package let platformVerb: PlatformVerb?
  let build: Build

  init(
    _ name: String, aliases: [String] = [], _ group: Group, _ scope: Scope, arguments: [ArgumentSpec] = [],
    options: [OptionSpec] = [], keys: [KeyBinding] = [], reversibility: Reversibility = .always,
    confirmation: Confirmation = .never, platformVerb: PlatformVerb? = nil, build: @escaping Build
  ) {
    self.name = name
    self.aliases = aliases
    self.group = group
    self.scope = scope
    self.arguments = arguments
    self.options = options
    self.keys = keys
    self.reversibility = reversibility
    self.confirmation = confirmation
    self.platformVerb = platformVerb
    self.build = build
  }
}

extension CommandRow {
  /// Whether a person is asked first, on an account with these terms for `platformVerb`.
  package func needsConfirmation(on terms: Capability.Terms?) -> Bool {
    switch confirmation {
    case .never: false
    case .always: true
    case .ifIrreversible: !(terms?.isReversible ?? false)
    }
  }

  /// Whether the rest of the line is one argument, taken as it is.
  package var takesRawText: Bool { arguments.first.map { $0.kind == .query || $0.kind == .program } ?? false }

  /// "escalate TIER [to WHOM] [because REASON]"; `placeholder` words an argument.
  package func usage(_ placeholder: (ArgumentKind) -> String) -> String {
    let options = options.map { option in
      option.value.map { "[--\(option.name) \(placeholder($0))]" } ?? "[--\(option.name)]"
    }
    let arguments = arguments.map { argument in
      "[" + (argument.keyword.map { "\($0) " } ?? "") + placeholder(argument.kind) + "]"
    }
    return ([name] + options + arguments).joined(separator: " ")
  }
}
