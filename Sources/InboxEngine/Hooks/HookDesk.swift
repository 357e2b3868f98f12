package import InboxConnect
package import InboxModel

/// What runs hooks' commands, and who hears when one begins to fail.
package struct HookDesk: Sendable {
  /// Tells the command what happened, and waits for its end, within the hook's limit.
  package let run: @Sendable (Hook, HookCall, ConversationDetail) async throws(ProgramFailure) -> ProgramEnd
  /// A hook that worked until now, or never ran, has failed. Not said again before it works.
  package let warn: @Sendable (_ hook: String, _ problem: String) -> Void

  package init(
    run: @escaping @Sendable (Hook, HookCall, ConversationDetail) async throws(ProgramFailure) -> ProgramEnd,
    warn: @escaping @Sendable (_ hook: String, _ problem: String) -> Void = { _, _ in }
  ) {
    self.run = run
    self.warn = warn
  }
}
