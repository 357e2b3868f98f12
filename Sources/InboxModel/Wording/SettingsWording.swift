/// What is wrong in a file of settings. The place (file, line, column, key) stands before it.
package struct SettingsWording: Sendable {
  package var unreadable: String
  package var notText: String
  package var notTOML: @Sendable (_ detail: String?) -> String
  package var unknownKey: @Sendable (_ known: [String], _ suggestion: String?) -> String
  package var notOneOf: @Sendable (_ value: String, _ known: [String], _ suggestion: String?) -> String
  package var needsText: String
  package var needsSpan: String
  package var needsTable: @Sendable (_ key: String) -> String
  package var pauseTooShort: @Sendable (_ seconds: Int) -> String
  package var needsQuery: String
  package var badQuery: @Sendable (_ sentence: String) -> String
  package var notKeys: @Sendable (_ text: String) -> String
  package var notACommand: @Sendable (_ line: String, _ suggestion: String?) -> String
  package var themeNeedsName: String
}
