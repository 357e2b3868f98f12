import InboxModel

/// A command that the store is carrying out: what to say when it is done.
struct PendingDeed: Hashable, Sendable {
  var deed: Deed
  var targets: [ID<Conversation>]
  /// Whether `undo` takes it back.
  var isReversible: Bool
}
