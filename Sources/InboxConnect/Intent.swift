/// What a request is for: decides what a broken connection or a server's failure means.
package enum Intent: Hashable, Sendable {
  /// Reads only: may always be asked again.
  case question
  /// Changes something there, and a repetition would do it twice.
  case order
  /// Changes something there, and a repetition does no harm (an idempotency key, a setting, a deletion).
  case repeatableOrder
}
