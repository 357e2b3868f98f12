/// Why a conversation is finished.
package enum DoneReason: String, Hashable, Sendable, Codable, CaseIterable {
  case replied
  case noAction = "no-action"
  case moderated, spam, merged
}

extension Workflow {
  /// Why a conversation is finished when nobody gives a reason: answered, if the next word is theirs.
  package var fittingReason: DoneReason {
    switch state {
    case .waiting: .replied
    case .done(let reason): reason
    case .snoozed: waitingSince == nil ? .replied : .noAction
    case .new, .open: .noAction
    }
  }
}
