/// What is wrong in a file of settings. The place (file, line, column, key) stands before it.
package struct SettingsWording: Sendable {
  package var unreadable: String
  package var isFolder: String
  package var notText: String
  package var notTOML: @Sendable (_ detail: String?) -> String
  package var unknownKey: @Sendable (_ known: [String], _ suggestion: String?) -> String
  package var notOneOf: @Sendable (_ value: String, _ known: [String], _ suggestion: String?) -> String
  package var needsText: String
  package var needsSpan: String
  package var needsTable: @Sendable (_ key: String) -> String
  package var pauseTooShort: @Sendable (_ seconds: Int) -> String
  /// A group that does not go with the order; `orders` are those that it goes with, `groups` those that go with the order.
  package var badGroup: @Sendable (_ group: String, _ order: String, _ orders: [String], _ groups: [String]) -> String
  package var twice: @Sendable (_ key: String) -> String
  package var needsQuery: String
  package var badQuery: @Sendable (_ sentence: String) -> String
  package var notKeys: @Sendable (_ text: String) -> String
  /// Of keys that other keys begin with.
  package var hidesKeys: @Sendable (_ keys: String, _ longer: String) -> String
  package var notACommand: @Sendable (_ line: String, _ suggestion: String?) -> String
  package var themeNeedsName: String
  /// Of what stands in a member's own settings although the team's file decides it.
  package var teamDecides: @Sendable (_ file: String) -> String
}
