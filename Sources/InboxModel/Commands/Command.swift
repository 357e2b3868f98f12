/// A parsed command: the one value behind keys, the `:` line, the palette and `moot do`.
package enum Command: Hashable, Sendable {
  /// Does something to the selected conversations.
  case act(InboxAction)
  /// Finishes the selected conversations: with this reason, or with the one that fits each (`Workflow.fittingReason`). `advances`
  /// goes on to the next conversation. With a reason and without advancing it is written `act(.done(reason))`.
  case finish(DoneReason?, advances: Bool)
  /// Needs words or a choice first: the screen opens what asks for them.
  case compose(Draft.Kind)
  case choose(Choice)
  /// Puts a prepared answer into what is being written, or begins a reply with it.
  case canned(String)
  /// Puts what a program prints about the conversation into what is being written; nil: asks which program.
  case pipe(String?)
  /// Opens a line to type into.
  case prompt(Prompt)
  case undo, redo
  case open, copy
  /// Shows a conversation by its number; nil: the one that belongs with this, or a choice of them.
  case jump(ID<Conversation>?)
  /// Shows who wrote: identities, notes, history.
  case person
  /// Shows who stands behind a row that stands for several, or puts them back behind it.
  case unfold
  /// Shows what happened since a moment; nil: since the member was here last.
  case digest(since: QueryDate?)
  case view(String)
  /// Sorts and groups the view on the screen; nil: not grouped.
  case sort(QueueOrder)
  case group(QueueGroup?)
  /// The text of a valid query.
  case search(String)
  case theme(String)
  case help(String?)
  /// Sends, keeps or drops an order that a person has to decide on.
  case deliver(DeliveryDecision)
  case sync
  case quit

  /// What a picker offers.
  package enum Choice: String, Hashable, Sendable, CaseIterable {
    case tags, assignee, snooze, priority, escalation, view, order, group, theme, doneReason, canned
    /// The message that a split begins with.
    case splitPoint
    /// The conversations that belong with this one.
    case related

    /// Whether it is chosen for conversations; else for the screen.
    package var isAboutConversations: Bool {
      switch self {
      case .view, .order, .group, .theme: false
      case .tags, .assignee, .snooze, .priority, .escalation, .doneReason, .canned, .splitPoint, .related: true
      }
    }
  }

  /// A line at the foot of the screen.
  package enum Prompt: String, Hashable, Sendable, CaseIterable {
    case search, command, palette
  }

  /// What a person decides on an order that was rejected or is unsure.
  package enum DeliveryDecision: String, Hashable, Sendable, CaseIterable {
    case retry, declareSent, takeBack
  }
}

extension Command.DeliveryDecision {
  /// As it is typed.
  package var verb: String {
    switch self {
    case .retry: "retry"
    case .declareSent: "sent"
    case .takeBack: "takeback"
    }
  }
}
