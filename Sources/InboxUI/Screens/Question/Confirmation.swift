import InboxModel

/// A question before something that cannot be undone; says how many it touches.
struct Confirmation: Sendable {
  let question: String
  /// What would not come back.
  let warning: String
  let deed: Deed
  let targets: [ID<Conversation>]
  /// Whether the next conversation follows.
  let advances: Bool
}
