package import Foundation

/// Why something cannot be done here. The catalogue of wordings turns it into a sentence.
package enum Refusal: Hashable, Sendable, Codable {
  /// The platform has no such thing.
  case platformHasNone
  /// The token lacks this scope or right; signing in again with it would help.
  case missingScope(String)
  /// Our role there does not permit it (power level, moderator right).
  case needsRole(String)
  /// This server speaks the platform's API but not this part of it.
  case serverLacks(String)
  /// The room is end-to-end encrypted and Moot holds no keys.
  case encrypted
  /// Only possible within this many seconds of the message's posting.
  case tooOld(limit: TimeInterval)
  /// The text is longer than allowed, by so many of the platform's units.
  case tooLong(by: Int, limit: Int)
  /// There is nothing to send.
  case emptyText
  /// What it would act on is gone.
  case messageGone
  /// No message from outside to act on.
  case nothingToActOn
  /// The account must sign in first.
  case needsSignIn(account: String)
  /// The account's abilities were not asked for yet; the first sync does.
  case notYetKnown
  /// Several conversations are meant, or another one has to be named.
  case needsSeveral
  /// There is no such conversation.
  case noSuchConversation(ID<Conversation>)
  /// It goes on in another one.
  case goesOnIn(ID<Conversation>)
  /// Only what one account brought can be one conversation.
  case differentAccounts
  /// Somebody's unsent words hang on it.
  case unsentWords
  /// Words from outside have to stand before a split and behind it.
  case nothingToSplit
  /// Nobody escalated it.
  case notEscalated
  /// It is linked with no other.
  case notLinked
  /// There is no such person, or none of such identity.
  case noSuchPerson(ID<Person>)
  case noSuchIdentity(ID<Identity>)
  /// It is the only one that the person has.
  case onlyIdentity
  /// An order or a notice about them is under way, or waits for somebody's decision.
  case orderUnderWay
  /// It is an account of ours.
  case isOurs
  /// Only a member may do it, no rule.
  case needsMember
  /// In the platform's own words.
  case other(String)
}
