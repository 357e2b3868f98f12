/// What is wrong in rules, macros, promises, priorities and prepared answers. The place stands before it.
package struct TriageWording: Sendable {
  package var noName: String
  package var noCommands: String
  package var noMacroCommands: String
  /// `sentence` is what is wrong with the command.
  package var command: @Sendable (_ line: Int, _ sentence: String) -> String
  package var notForRules: @Sendable (_ line: Int, _ verb: String) -> String
  package var needsConsent: @Sendable (_ line: Int, _ verb: String) -> String
  package var notLast: @Sendable (_ line: Int, _ verb: String) -> String
  package var notForMacros: @Sendable (_ line: Int, _ verb: String) -> String
  package var noTriggers: @Sendable (_ examples: [String]) -> String
  package var badTrigger: @Sendable (_ text: String, _ examples: [String]) -> String
  package var badConsent: @Sendable (_ text: String) -> String
  package var sameName: @Sendable (_ name: String) -> String
  package var needsList: String
  package var needsNumber: String
  package var needsYesOrNo: String
  package var needsDuration: String
  package var badHours: @Sendable (_ text: String) -> String
  package var badZone: @Sendable (_ name: String) -> String
  package var badHoliday: @Sendable (_ text: String) -> String
  package var noPromise: String
  package var warnsTooEarly: String
  package var asksItself: String
  package var notALanguage: @Sendable (_ code: String) -> String
  package var starInside: @Sendable (_ word: String) -> String
  package var noText: String
  package var badTemplate: @Sendable (_ line: Int, _ column: Int) -> String
  package var badTag: @Sendable (_ tag: String) -> String
  package var unknownVariable: @Sendable (_ name: String, _ suggestion: String?) -> String
  package var isCommand: @Sendable (_ name: String) -> String
  package var notOneWord: String
  package var rules: RulesWording
  package var hints: HintWording
}

extension Wording {
  package func sentence(for problem: RuleProblem) -> String {
    switch problem {
    case .noName: triage.noName
    case .noCommands: triage.noCommands
    case .badQuery(let error): settings.badQuery(sentence(for: error))
    case .badCommand(let line, let error): triage.command(line, sentence(for: error))
    case .notForRules(let line, let verb): triage.notForRules(line, verb)
    case .needsConsent(let line, let verb): triage.needsConsent(line, verb)
    case .badTrigger(let text, let examples): triage.badTrigger(text, examples)
    case .noTriggers(let examples): triage.noTriggers(examples)
    case .badConsent(let text): triage.badConsent(text)
    }
  }

  package func sentence(for problem: MacroProblem) -> String {
    switch problem {
    case .noName: triage.noName
    case .noCommands: triage.noMacroCommands
    case .badCommand(let line, let error): triage.command(line, sentence(for: error))
    case .notLast(let line, let verb): triage.notLast(line, verb)
    case .notForMacros(let line, let verb): triage.notForMacros(line, verb)
    }
  }
}
