/// Which command a sequence of keys means. A trie, so that pressed keys can say what may follow.
package struct KeyMap<Command: Sendable>: Sendable {
  /// What the keys pressed so far amount to.
  package enum Match: Sendable {
    /// Nothing starts like this.
    case none
    /// More keys are needed; what they can be.
    case pending([Continuation])
    case command(Command)
  }

  /// A key that can follow, and what it leads to.
  package struct Continuation: Sendable {
    package let key: Key
    /// The command when the key completes a sequence; nil when it leads on to more.
    package let command: Command?
    /// How many commands lie behind the key.
    package let count: Int
  }

  private struct Node: Sendable {
    var command: Command?
    /// Children in the order they were bound.
    var children: [(key: Key, node: Int)] = []
  }

  private var nodes: [Node] = [Node()]

  package init() {}

  /// Binds a sequence. A shorter or longer sequence in its way is given up: the last word counts.
  package mutating func bind(_ sequence: KeySequence, to command: Command) {
    guard !sequence.keys.isEmpty else { return }
    var node = 0
    for key in sequence.keys {
      nodes[node].command = nil
      node = child(of: node, for: key)
    }
    nodes[node].children = []
    nodes[node].command = command
  }

  /// Takes a binding away; what is bound behind the sequence goes with it.
  package mutating func unbind(_ sequence: KeySequence) {
    guard let last = sequence.keys.last, let parent = walk(sequence.keys.dropLast()) else { return }
    nodes[parent].children.removeAll { $0.key == last }
  }

  /// What these keys mean.
  package func match(_ keys: some Collection<Key>) -> Match {
    guard !keys.isEmpty, let node = walk(keys) else { return .none }
    if let command = nodes[node].command { return .command(command) }
    let next = continuations(of: node)
    return next.isEmpty ? .none : .pending(next)
  }

  /// The keys that can come first.
  package var roots: [Continuation] { continuations(of: 0) }

  /// Every sequence with its command, in the order of binding within each key.
  package var bindings: [(sequence: KeySequence, command: Command)] {
    var found: [(sequence: KeySequence, command: Command)] = []
    func visit(_ node: Int, _ path: [Key]) {
      if let command = nodes[node].command { found.append((KeySequence(path), command)) }
      for child in nodes[node].children { visit(child.node, path + [child.key]) }
    }
    visit(0, [])
    return found
  }

  /// This map with every binding of another laid over it.
  package func overlaid(with other: KeyMap) -> KeyMap {
    var result = self
    for binding in other.bindings { result.bind(binding.sequence, to: binding.command) }
    return result
  }

  private mutating func child(of node: Int, for key: Key) -> Int {
    if let known = nodes[node].children.first(where: { $0.key == key }) { return known.node }
    nodes.append(Node())
    nodes[node].children.append((key, nodes.count - 1))
    return nodes.count - 1
  }

  private func walk(_ keys: some Collection<Key>) -> Int? {
    var node = 0
    for key in keys {
      guard let next = nodes[node].children.first(where: { $0.key == key }) else { return nil }
      node = next.node
    }
    return node
  }

  private func continuations(of node: Int) -> [Continuation] {
    nodes[node].children.compactMap { child in
      let count = commandCount(child.node)
      guard count > 0 else { return nil }
      return Continuation(key: child.key, command: nodes[child.node].command, count: count)
    }
  }

  private func commandCount(_ node: Int) -> Int {
    nodes[node].children.reduce(nodes[node].command == nil ? 0 : 1) { $0 + commandCount($1.node) }
  }
}
