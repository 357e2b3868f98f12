/// That a rule acted once on one version of a conversation: it never does so twice. Kept by the store, unique as a whole.
package struct RuleFiring: Hashable, Sendable, Codable {
  package let rule: String
  package let conversation: ID<Conversation>
  /// What it acted on, in lasting words: `arrival:17`, `edit:17:1767225600`, `done:1767225600`; `reply` for a rule that speaks, which
  /// does so once in a conversation.
  package let version: String

  package init(rule: String, conversation: ID<Conversation>, version: String) {
    self.rule = rule
    self.conversation = conversation
    self.version = version
  }
}
