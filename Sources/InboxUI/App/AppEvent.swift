package import TerminalKit

/// Something that happened to the app.
package enum AppEvent: Hashable, Sendable {
  case terminal(TerminalEvent)
  case answer(Answer)
  /// Somebody wrote to the store, here or in another process. Comes debounced.
  case changed(Set<StoreArea>)
  /// The moment that `App.nextTick` asked for has come.
  case tick
  /// A round of asking the platforms began or ended.
  case syncing(Bool)
  /// A person's own command that runs on events has begun to fail.
  case hookFails(hook: String, problem: String)
}
