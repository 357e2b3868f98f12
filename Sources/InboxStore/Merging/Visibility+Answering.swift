import InboxModel

extension Visibility {
  /// Whether its author may wait for an answer: what is gone, hidden or spam asks for none.
  var awaitsAnswer: Bool {
    switch self {
    case .held, .visible: true
    case .hidden, .spam, .deletedByUs, .deletedByAuthor: false
    }
  }

  /// Why a conversation is finished when nothing in it awaits an answer, and this is its newest message.
  var doneReason: DoneReason {
    switch self {
    case .spam: .spam
    case .hidden, .deletedByUs: .moderated
    case .held, .visible, .deletedByAuthor: .noAction
    }
  }
}
