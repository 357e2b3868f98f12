/// Collects key presses into commands: the state between the keys of a sequence.
package struct KeyReader<Command: Sendable>: Sendable {
  /// What a key press led to.
  package enum Outcome: Sendable {
    case command(Command)
    /// The sequence goes on; `continuations` says how.
    case pending
    /// No binding: the keys that were pressed, for a text field or a hint.
    case unbound([Key])
    /// Esc gave up a sequence that had begun.
    case cancelled
  }

  /// Keys pressed of a sequence that is not complete.
  package private(set) var pending: [Key] = []
  /// What can follow the pending keys; empty when none is pending.
  package private(set) var continuations: [KeyMap<Command>.Continuation] = []

  package init() {}

  package mutating func press(_ key: Key, in map: KeyMap<Command>) -> Outcome {
    let keys = pending + [key]
    let began = !pending.isEmpty
    switch map.match(keys) {
    case .command(let command):
      reset()
      return .command(command)
    case .pending(let next):
      pending = keys
      continuations = next
      return .pending
    case .none:
      reset()
      return began && key == .escape ? .cancelled : .unbound(keys)
    }
  }

  /// Forgets a sequence that has begun.
  package mutating func reset() {
    pending = []
    continuations = []
  }
}
