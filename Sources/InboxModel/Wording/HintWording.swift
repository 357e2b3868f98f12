package import Foundation

/// Promises and hints, as rows and headers show them.
package struct HintWording: Sendable {
  /// "due in 2h".
  package var due: @Sendable (_ age: String) -> String
  /// "late 40m".
  package var late: @Sendable (_ age: String) -> String
  /// "2h left, paused".
  package var paused: @Sendable (_ age: String) -> String
  /// The label before them.
  package var title: String
  package var language: @Sendable (_ tag: String) -> String
  package var sentiment: @Sendable (Sentiment, _ because: [String]) -> String
  package var asks: @Sendable (_ words: String) -> String
  package var topic: @Sendable (_ name: String, _ because: [String]) -> String
  package var stars: @Sendable (_ count: Int) -> String
  package var noCanned: @Sendable (_ name: String) -> String
  package var noneCanned: String
  /// Behind what was put in: variables that nobody knows here.
  package var gaps: @Sendable (_ names: [String]) -> String
  package var tooLong: @Sendable (_ excess: Int) -> String
}

extension Wording {
  /// How a promise stands, in words: "late 40m"; nil when nothing is owed, or when the next word is theirs in good time.
  package func promise(_ mark: SLAMark?, now: Date) -> String? {
    guard let mark else { return nil }
    switch mark.phase(at: now) {
    case .none: return nil
    case .paused:
      return mark.left.map {
        $0 < 0 ? triage.hints.late(time.age(Double(-$0))) : triage.hints.paused(time.age(Double($0)))
      }
    case .breached: return mark.due.map { triage.hints.late(age(of: $0, now: now)) }
    case .running, .warning: return mark.due.map { triage.hints.due(remaining(until: $0, now: now)) }
    }
  }

  /// Each hint with its reason.
  package func lines(for given: ConversationHints) -> [String] {
    var lines: [String] = []
    if let sentiment = given.sentiment, sentiment != .neutral {
      lines.append(triage.hints.sentiment(sentiment, given.because))
    }
    if let tag = given.guessedLanguage { lines.append(triage.hints.language(tag)) }
    if let words = given.asksWith { lines.append(triage.hints.asks(words)) }
    return lines + given.topics.map { triage.hints.topic($0.name, $0.because) }
  }
}
