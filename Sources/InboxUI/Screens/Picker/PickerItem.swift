import InboxModel

/// One thing that a picker offers.
struct PickerItem: Hashable, Sendable {
  /// How a tag stands on the conversations that it would be changed on.
  enum Check: Hashable, Sendable {
    case off, on
    /// On some of them.
    case mixed
  }

  /// What is read and matched.
  var label: String
  /// Typed, it finds the item as well: `2h` for "in two hours".
  var alias = ""
  /// Stands dim behind the label: the moment that a snooze ends, what a command does.
  var detail = ""
  /// Stands at the right end: a key.
  var key = ""
  /// Why it cannot be chosen here; nil when it can.
  var refusal: String?
  /// The command line that choosing it runs.
  var line: String
  /// Set where several can be chosen.
  var check: Check?
  /// The tag that a checked item stands for.
  var tag: Tag?
}
