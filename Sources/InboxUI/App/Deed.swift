package import InboxModel

/// What `Effect.apply` does to each conversation.
package enum Deed: Hashable, Sendable {
  case act(InboxAction)
  /// Done, for the reason that fits each: `Workflow.fittingReason`.
  case finish
}

extension Deed {
  /// The lasting word of the command, for messages.
  var verb: String {
    switch self {
    case .act(let action): action.verb
    case .finish: "done"
    }
  }
}
