/// Why a rule cannot be, and where in it. Lines and columns count from 1.
package enum RuleProblem: Error, Hashable, Sendable {
  case noName
  case noCommands
  case badQuery(QueryError)
  case badCommand(line: Int, CommandError)
  /// A rule has no screen, no cursor and nobody to ask.
  case notForRules(line: Int, verb: String)
  /// Only with `confirm = "never"`: nobody is there to be asked.
  case needsConsent(line: Int, verb: String)
  case badTrigger(String, valid: [String])
  /// It would never act.
  case noTriggers(valid: [String])
  case badConsent(String)
}
