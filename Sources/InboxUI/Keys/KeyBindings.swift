import Foundation
package import InboxModel
package import TerminalKit

/// Which keys do what: the command and movement tables' defaults, a preset over them, a person's own over that.
package struct KeyBindings: Sendable {
  package let map: KeyMap<KeyAction>
  /// The first keys of each action, as they are shown.
  private let names: [KeyAction: String]

  /// The house's own keys.
  package init() {
    self.init(Self.standard)
  }

  /// `own` are keys with a movement's name, a command's line or a macro's name; an empty line takes the keys' binding away. What the lines
  /// name is checked by `vocabulary`, as far as that knows any.
  package init(
    preset: KeyPreset, own: [(keys: String, line: String)] = [], vocabulary: Vocabulary = Vocabulary()
  ) throws(KeyBindingError) {
    var map = Self.standard
    for (keys, line) in preset.bindings + own {
      guard let sequence = KeySequence(keys) else { throw .notKeys(keys) }
      if line.isEmpty {
        map.unbind(sequence)
      } else if vocabulary.macros.contains(line) {
        map.bind(sequence, to: .line(line))
      } else if let action = KeyAction(line: line) {
        try Self.check(action, keys: keys, vocabulary)
        map.bind(sequence, to: action)
      } else {
        throw .unknownCommand(line, keys: keys)
      }
    }
    self.init(map)
  }

  /// Whether a sequence begins with all keys of another and goes on: only one of the two can be bound.
  package static func begins(_ keys: String, with first: String) -> Bool {
    guard let keys = KeySequence(keys)?.keys, let first = KeySequence(first)?.keys else { return false }
    return keys.count > first.count && keys.starts(with: first)
  }

  /// A key whose line could never run is a mistake in the settings, not a surprise under the finger.
  private static func check(_ action: KeyAction, keys: String, _ vocabulary: Vocabulary) throws(KeyBindingError) {
    guard case .line(let line) = action else { return }
    do throws(CommandError) {
      _ = try CommandParser(now: Date(timeIntervalSince1970: 0), zone: .gmt, vocabulary: vocabulary).parse(line)
    } catch {
      throw .badCommand(error, keys: keys)
    }
  }

  private init(_ map: KeyMap<KeyAction>) {
    self.map = map
    let named = map.bindings.map { ($0.command, $0.sequence.description) }
    names = Dictionary(named) { first, second in first.count <= second.count ? first : second }
  }

  private static var standard: KeyMap<KeyAction> {
    var map = KeyMap<KeyAction>()
    for row in MovementTable.rows {
      guard let movement = Movement(rawValue: row.name) else { continue }
      for keys in row.keys {
        if let sequence = KeySequence(keys) { map.bind(sequence, to: .move(movement)) }
      }
    }
    for binding in CommandTable.bindings {
      if let sequence = KeySequence(binding.keys) { map.bind(sequence, to: .line(binding.line)) }
    }
    return map
  }

  /// The shortest keys that do this; nil when no key does.
  package func name(of action: KeyAction) -> String? { names[action] }
  package func name(of line: String) -> String? { names[.line(line)] }

  /// All keys that do this.
  package func names(of action: KeyAction) -> [String] {
    map.bindings.filter { $0.command == action }.map(\.sequence.description)
  }

  /// Every line that some key types.
  var lines: [String] {
    map.bindings.compactMap { binding in
      guard case .line(let line) = binding.command else { return nil }
      return line
    }
  }
}

extension KeyAction {
  /// A movement's name or a command's line; nil when there is no such movement or command.
  package init?(line: String) {
    if let movement = Movement(rawValue: line) {
      self = .move(movement)
    } else if CommandTable.row(String(line.prefix { $0 != " " })) != nil {
      self = .line(line)
    } else {
      return nil
    }
  }
}
