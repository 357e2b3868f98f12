/// What became of a hook's run.
package enum HookEnd: Hashable, Sendable {
  case worked
  /// Is not tried again.
  case failed(reason: String)
  /// Moot ended before the command did: it is run once more.
  case interrupted
}
