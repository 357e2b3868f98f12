/// The help screen.
package struct HelpWording: Sendable {
  package var title: String
  package var keys: String
  package var commands: String
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
  package var usage: @Sendable (_ line: String) -> String
}
