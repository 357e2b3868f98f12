package import InboxModel

/// What `Effect.apply` does to each conversation.
package enum Deed: Hashable, Sendable {
  case act(InboxAction)
  /// Done, for the reason that fits each: `Workflow.fittingReason`.
  case finish
  /// Takes what is nobody's for the member.
  case claim
  /// A person's own command: all of it in order, as one batch.
  indirect case macro(String, [Deed])
}

extension Deed {
  /// The lasting word of the command, for messages.
  var verb: String {
    switch self {
    case .act(.person(.erase)): "erase"
    case .act(let action): action.verb
    case .finish: "done"
    case .claim: "assign"
    case .macro(let name, _): name
    }
  }
}
