/// The help screen.
package struct HelpWording: Sendable {
  package var title: String
  package var moving: String
  package var answering: String
  package var sorting: String
  package var moderating: String
  package var housekeeping: String
  package var queries: String
  package var signs: String
  /// What each sign in a row or beside an account says, by its name.
  package var signMeanings: [String: String]
  package var close: String
  /// One line for each field of the query language, by its name.
  package var fields: [String: String]
  /// One line for each word after `is:`.
  package var flags: @Sendable (QueryFlag) -> String
  package var queryIntroduction: String
  package var noTopic: @Sendable (_ topic: String) -> String
  package var aliases: @Sendable (_ names: [String]) -> String
  /// On which keys a command lies.
  package var onKeys: @Sendable (_ keys: [String]) -> String
  /// What a command applies to, as a sentence; empty where it needs nothing.
  package var scope: @Sendable (CommandRow.Scope) -> String
  /// Whether undo takes a command back, as a sentence; empty where there is nothing to take back.
  package var reversibility: @Sendable (CommandRow.Reversibility) -> String
  /// Why a command can do nothing here and now.
  package var refused: @Sendable (_ reason: String) -> String
}
