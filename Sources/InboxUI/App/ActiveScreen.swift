/// What fills the screen under whatever lies over it.
enum ActiveScreen: Hashable, Sendable {
  /// No account yet.
  case firstRun
  case inbox
  /// The inbox's reader on the whole screen.
  case conversation
}
