import InboxModel
import TerminalKit

/// What a rule would do to one conversation, as `moot rules test` prints it. The names are lasting.
struct RehearsedAct: Hashable, Sendable, Encodable {
  enum Occasion: String, Hashable, Sendable, Encodable { case arrival, clock }

  enum Outcome: String, Hashable, Sendable, Encodable {
    case changed, unchanged
    /// At least one command of it.
    case refused
  }

  let rule: String
  let conversation: ID<Conversation>
  let occasion: Occasion
  let commands: [String]
  let outcome: Outcome
  let reason: String?
  let person: String
  let words: String

  private enum CodingKeys: String, CodingKey {
    case rule, conversation, occasion, commands, outcome, reason, person
    case words = "text"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    try container.encode(conversation, forKey: .conversation)
    try container.encode(occasion, forKey: .occasion)
    try container.encode(commands, forKey: .commands)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(reason, forKey: .reason)
    try container.encode(person, forKey: .person)
    try container.encode(words, forKey: .words)
  }

  /// Columns when people read it; tabs when a program does.
  func text(clean: Bool) -> String {
    let result = reason.map { "\(outcome.rawValue): \($0)" } ?? outcome.rawValue
    let line = Sanitizer.cleanLine(words)
    let fields = [
      rule, "#\(conversation)", result, commands.joined(separator: "; "), Sanitizer.cleanLine(person), line,
    ]
    guard clean else { return fields.joined(separator: "\t") }
    return [
      TextWidth.pad(fields[0], to: 16), TextWidth.pad(fields[1], to: 7), TextWidth.pad(fields[2], to: 10),
      TextWidth.truncate(fields[3], to: 40), TextWidth.truncate(fields[4], to: 20), TextWidth.truncate(line, to: 60),
    ].joined(separator: "  ")
  }
}
