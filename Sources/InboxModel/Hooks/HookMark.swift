/// How a command that a hook runs is told from one that a person runs: what it does starts no hooks, so that hooks cannot start each other
/// for ever.
package enum HookMark {
  /// Set in the environment of each hook: its name.
  package static let variable = "MOOT_HOOK"
  private static let prefix = "hook:"

  /// The batch under which something is done in a process with this environment; `unique` is what makes it one.
  package static func batch(_ unique: String, in environment: [String: String]) -> String {
    environment[variable] == nil ? unique : prefix + unique
  }

  package static func isFromHook(batch: String) -> Bool { batch.hasPrefix(prefix) }
}
