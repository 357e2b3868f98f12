package import InboxModel

/// What is wrong with a person's own key bindings.
package enum KeyBindingError: Error, Hashable, Sendable {
  case notKeys(String)
  case unknownCommand(String, keys: String)
  /// The verb is known, the rest of the line is not.
  case badCommand(CommandError, keys: String)
}
