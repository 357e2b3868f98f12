/// What `moot rules` says.
package struct RulesWording: Sendable {
  package var noFile: @Sendable (_ path: String) -> String
  /// How many there are of each kind, by their words in the settings file.
  package var inOrder: @Sendable (_ counts: [(word: String, count: Int)]) -> String
  package var noRules: String
  package var noSuchRule: @Sendable (_ name: String, _ known: [String]) -> String
  package var wouldAct: @Sendable (_ rule: String, _ changed: Int, _ unchanged: Int, _ refused: Int) -> String
}
