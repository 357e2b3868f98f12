/// What is said of a person.
package struct PersonWording: Sendable {
  package var noName: String
  package var noSuchPerson: @Sendable (_ text: String) -> String
  /// Several answer to the name.
  package var several: @Sendable (_ text: String) -> String
  package var identities: String
  package var notes: String
  /// Heading over those who may be the same person.
  package var suggestions: String
  package var conversations: String
  /// "same handle: mika".
  package var reason: @Sendable (LinkSuggestion.Reason) -> String
  /// Stands for the name of somebody who was erased.
  package var erased: String
  package var erasedOn: @Sendable (_ date: String) -> String
  package var marks: @Sendable (_ names: [String]) -> String
  package var nothingElse: String
  /// More conversations than are listed.
  package var more: @Sendable (_ count: Int) -> String
  /// The question before somebody is erased, with how much it touches.
  package var eraseQuestion: @Sendable (ErasureSurvey) -> String
  package var eraseWarning: String
  /// What was erased.
  package var eraseDone: @Sendable (ErasureSurvey) -> String
  /// Where nobody can be asked.
  package var eraseNeedsYes: String
  package var linkKey: String
  package var unlinkKey: String
  package var noteKey: String
  package var markKey: String
  package var eraseKey: String
}
