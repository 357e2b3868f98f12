package import Foundation

/// Makes rules of what people write, or says what is wrong.
package struct RuleReader: Sendable {
  private let commands: CommandParser

  /// `now` only has to be some moment: what a rule says is read again when it acts.
  package init(now: Date, zone: TimeZone, vocabulary: Vocabulary = Vocabulary()) {
    commands = CommandParser(now: now, zone: zone, vocabulary: vocabulary)
  }

  /// Shown where a trigger cannot be read.
  package static let triggers = ["arrival", "edit", "4h unanswered", "2d waiting", "30d done", "1h escalated"]

  /// `confirm` is `never` or nothing.
  package func rule(
    name: String, when: String, then lines: [String], stop: Bool = false, on triggers: [String] = ["arrival"],
    confirm: String? = nil
  ) throws(RuleProblem) -> Rule {
    let (rule, problems) = read(name: name, when: when, then: lines, stop: stop, on: triggers, confirm: confirm)
    if let problem = problems.first { throw problem }
    return rule
  }

  /// The rule without what is wrong in it, and all that is wrong.
  package func read(
    name: String, when: String, then lines: [String], stop: Bool = false, on triggers: [String] = ["arrival"],
    confirm: String? = nil
  ) -> (rule: Rule, problems: [RuleProblem]) {
    var problems: [RuleProblem] = []
    if name.isBlank { problems.append(.noName) }
    if lines.isEmpty { problems.append(.noCommands) }
    if let confirm, confirm != "never" { problems.append(.badConsent(confirm)) }
    var query = Query.all
    do {
      query = try QueryParser.parse(when, vocabulary: commands.context.vocabulary)
    } catch {
      problems.append(.badQuery(error))
    }
    var read: Set<Rule.Trigger> = []
    if triggers.isEmpty { problems.append(.noTriggers(valid: Self.triggers)) }
    for text in triggers {
      do throws(RuleProblem) { read.insert(try Self.trigger(text)) } catch { problems.append(error) }
    }
    let rule = Rule(
      name: name, when: query, then: lines, stops: stop, triggers: read, actsUnasked: confirm == "never")
    for (index, line) in lines.enumerated() {
      do throws(RuleProblem) { try check(line, number: index + 1, of: rule) } catch { problems.append(error) }
    }
    return (rule, problems)
  }

  /// `arrival`, `edit`, `4h unanswered`.
  static func trigger(_ text: String) throws(RuleProblem) -> Rule.Trigger {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    switch words.count {
    case 1 where words[0] == "arrival": return .arrival
    case 1 where words[0] == "edit": return .edit
    case 2:
      if let seconds = DurationText.seconds(words[0]), let stay = Rule.Stay(rawValue: words[1]) {
        return .clock(after: Double(seconds), in: stay)
      }
    default: break
    }
    throw .badTrigger(text, valid: triggers)
  }

  private func check(_ line: String, number: Int, of rule: Rule) throws(RuleProblem) {
    let command: Command
    do {
      command = try commands.parse(line)
    } catch {
      throw .badCommand(line: number, error)
    }
    let verb = (try? CommandLineParser.parse(line).verb) ?? line
    guard let action = RuleBook.action(of: command, on: nil) else { throw .notForRules(line: number, verb: verb) }
    if case .person(.erase) = action { throw .notForRules(line: number, verb: verb) }
    if action.needsConsent, !rule.actsUnasked { throw .needsConsent(line: number, verb: verb) }
  }
}

extension InboxAction {
  /// Whether a rule may do it only with the word of a person: it cannot be taken back everywhere, or it speaks for us.
  var needsConsent: Bool {
    switch self {
    case .reply: true
    case .moderate(let verb, _, _, _):
      switch verb {
      case .delete, .deleteReply, .spam, .ban, .kick, .mute, .report: true
      default: false
      }
    default: false
    }
  }

  /// Whether it sends words of ours.
  var speaks: Bool {
    if case .reply = self { true } else { false }
  }
}
