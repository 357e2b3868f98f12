/// A parsed command: the one value behind keys, the `:` line, the palette and `moot do`.
package enum Command: Hashable, Sendable {
  /// Does something to the selected conversations.
  case act(InboxAction)
  /// Needs words or a choice first: the screen opens what asks for them.
  case compose(Draft.Kind)
  case choose(Choice)
  case undo, redo
  case open, copy
  case view(String)
  case search(String)
  case theme(String)
  case help(String?)
  /// Sends, keeps or drops an order that a person has to decide on.
  case deliver(DeliveryDecision)
  case sync
  case quit

  /// What a picker offers.
  package enum Choice: String, Hashable, Sendable, CaseIterable {
    case tags, assignee, snooze, priority, escalation, view, theme, doneReason
  }

  /// What a person decides on an order that was rejected or is unsure.
  package enum DeliveryDecision: String, Hashable, Sendable, CaseIterable {
    case retry, declareSent, takeBack
  }
}
