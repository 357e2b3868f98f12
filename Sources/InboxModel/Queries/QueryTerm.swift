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
  /// Of the person.
  case label(Tag)
  /// The beginning of a name or handle of the person.
  case from(String)
  case assignee(Owner)
  /// Stars, inclusive.
  case rating(ClosedRange<Int>)
  case language(String)
  /// Escalated now; to this tier, when one is named.
  case escalated(tier: String?)
  /// The newest thing that happened lies before this begins, or not before.
  case before(QueryDate)
  case after(QueryDate)
  /// When the first words came.
  case received(DateSpan)
  /// When it was finished, for what is.
  case finished(DateSpan)
  /// How long somebody has been waiting for our word.
  case waiting(AgeRange)
  case sla(SLAPhase)
  case sentiment(Sentiment)
  case priority(ClosedRange<PriorityLevel>)
  /// The sum of the priority's reasons.
  case score(NumberRange)
  /// Finished, for this reason.
  case reason(DoneReason)
  case has(QueryPart)
  /// How many follow whoever began it.
  case reach(NumberRange)
  /// How many messages it holds.
  case messages(NumberRange)
  /// Exactly this person, or this conversation, by number.
  case person(ID<Person>)
  case conversation(ID<Conversation>)
  /// Said nearly the same as this conversation, one of many.
  case burst(ID<Conversation>)
  /// Words that were said, in public or in private, in any message; not in the names of those who said them.
  case text(String, isPrefix: Bool)
  /// Words of our notes.
  case note(String, isPrefix: Bool)
  /// A word in any message of the conversation; `isPrefix` for `refund*`.
  case word(String, isPrefix: Bool)
  case phrase(String)
}
