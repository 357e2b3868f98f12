import InboxModel

extension App {
  /// The person's own command of that name.
  func macro(_ line: String) -> Macro? {
    let name = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return desk.house.macros.first { $0.name == name }
  }

  /// Everything that acts goes together, so that one undo takes all of it back; what opens something comes last.
  mutating func run(_ macro: Macro, on targets: [ID<Conversation>]?) -> [Effect] {
    let commands: [Command]
    do throws(MacroProblem) {
      commands = try macro.commands(in: desk.context)
    } catch {
      desk.say(.error, desk.house.wording.sentence(for: error))
      return []
    }
    let targets = targets ?? selection
    let deeds = commands.compactMap(\.deed)
    let advances = commands.contains { if case .finish(_, advances: true) = $0 { true } else { false } }
    var effects: [Effect] = []
    let rest = commands.filter { $0.deed == nil }
    if !deeds.isEmpty {
      if let refusal = macro.lines.compactMap({ refusal(of: $0) }).first {
        desk.say(.error, refusal)
        return []
      }
      effects += act(.macro(macro.name, deeds), on: targets, advances: advances)
      // What would open now would stand over the question.
      if overlay != nil { return effects }
    }
    for command in rest { effects += run(command, on: targets) }
    return effects
  }
}

extension Command {
  /// What it does to each conversation, if it does something to them.
  fileprivate var deed: Deed? {
    switch self {
    case .act(let action): .act(action)
    case .finish(let reason, _): reason.map { .act(.done($0)) } ?? .finish
    default: nil
    }
  }
}
