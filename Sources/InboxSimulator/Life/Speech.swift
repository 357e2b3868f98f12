/// One thing that somebody is about to say.
struct Speech: Sendable {
  var person: Person
  var place: Place
  var text: String

  /// Whether it waits for a moderator.
  var isHeld: Bool {
    if case .comment(_, _, let isHeld) = place { isHeld } else { false }
  }
}
