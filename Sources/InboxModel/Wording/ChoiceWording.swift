/// What pickers say.
package struct ChoiceWording: Sendable {
  /// The title over a picker.
  package var title: @Sendable (Command.Choice) -> String
  /// What stands in a line before anything is typed.
  package var prompt: @Sendable (Command.Prompt) -> String
  package var noneFound: String
  package var newTag: @Sendable (_ name: String) -> String
  /// The snoozes on offer, by their command text (`tomorrow 9:00`).
  package var snoozes: [String: String]
  package var escalationReason: String
  package var escalationTarget: String
  package var filter: String
  package var select: String
  package var cancel: String
}
