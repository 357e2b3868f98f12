import InboxModel

/// A command over many conversations whose plan was asked for.
struct PendingPlan: Hashable, Sendable {
  let ticket: Int
  let deed: Deed
  let targets: [ID<Conversation>]
}
