/// One condition on a conversation.
package enum QueryTerm: Hashable, Sendable {
  /// Whom `assignee:` names.
  package enum Owner: Hashable, Sendable {
    case me, nobody
    case member(String)
  }

  case `is`(QueryFlag)
  case platform(String)
  case account(String)
  /// The beginning of a channel's name.
  case channel(String)
  case kind(MessageKind)
  case tag(Tag)
  /// The beginning of a name or handle of the person.
  case from(String)
  case assignee(Owner)
  /// Stars, inclusive.
  case rating(ClosedRange<Int>)
  case language(String)
  /// Escalated now; to this tier, when one is named.
  case escalated(tier: String?)
  /// A word in any message of the conversation; `isPrefix` for `refund*`.
  case word(String, isPrefix: Bool)
  case phrase(String)
}
