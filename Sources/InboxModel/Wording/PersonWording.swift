/// What is said of a person.
package struct PersonWording: Sendable {
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
}
