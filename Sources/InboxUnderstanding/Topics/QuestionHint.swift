/// Why a text seems to ask something.
package enum QuestionHint: Hashable, Sendable {
  case mark
  /// It begins as questions do, without their mark.
  case words(String)
}
