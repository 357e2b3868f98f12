import Foundation
import Testing

@testable import InboxModel

/// A part of another language, to prove that one fits in: other plurals, another word order, another calendar style.
extension Wording {
  fileprivate static let latin: Wording = {
    var queue = QueueWording.english
    queue.messages = { $0 == 1 ? "una epistula" : "\($0) epistulae" }
    let activity = ActivityWording(
      actor: { if case .member(let login) = $0 { login } else { "Moot" } },
      deed: { change, _ in
        guard case .tags(let added, _) = change else { return nil }
        return "signum \(added.sorted().map(\.name).joined(separator: " ")) addidit"
      },
      event: { _ in nil },
      line: { "ab \($0): \($1.joined(separator: " et "))" })
    var time = TimeWording.english
    time.date = { time, now in
      "a.d. \(time.day).\(time.month)." + (time.year == now.year ? "" : " \(time.year)")
    }
    var queryErrors = QueryErrorWording.english
    queryErrors.suggestion = { "Visne \($0)?" }
    var refusals = RefusalWording.english
    refusals.sentence = { _, verb, place in "\(place ?? "locus") \(verb.map(\.rawValue) ?? "hoc") non potest." }
    return Wording(
      language: "la", screen: .english, queue: queue, reading: .english, composer: .english, status: .english,
      commands: .english, choices: .english, help: .english, firstRun: .english, signIn: .english, cli: .english,
      doctor: .english, settings: .english, triage: .english, escalation: .english, hooks: .english,
      failures: .english, refusals: refusals, health: .english, delivery: .english, outcomes: .english, bulk: .english,
      queryErrors: queryErrors, commandErrors: .english, activity: activity, priority: .english, terms: .english,
      people: .english, team: .english, time: time)
  }()
}

@Suite struct LanguageTests {
  private let wording = Wording.latin

  @Test("sentences come from the language, not from the code that asks for them")
  func sentences() throws {
    let activity = Activity(
      id: ID(1), at: now, actor: .member("ana"), verb: "tag", conversation: ID(1),
      changes: [.tags(added: [try tag("bug")], removed: [])], batch: "b")
    #expect(wording.line(for: activity, person: "mika", now: now, zone: utc) == "ab ana: signum bug addidit")
    #expect(wording.sentence(for: Refusal.platformHasNone, doing: .hide, on: "Forum") == "Forum hide non potest.")
    #expect(wording.date(now, now: now, zone: utc) == "a.d. 22.11.")
    #expect(wording.queue.messages(2) == "2 epistulae")
    let error = QueryError(problem: .unclosedQuote, column: 1, suggestion: "open")
    #expect(wording.sentence(for: error).hasSuffix("Visne open?"))
  }

  @Test("what a language does not say yet is said in English")
  func fallback() {
    #expect(wording.queue.views == "Views")
    #expect(Wording.english.queue.messages(2) == "2 messages")
  }
}
