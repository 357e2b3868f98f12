import Foundation
import Testing

@testable import InboxModel

/// A part of another language, to prove that one fits in: other plurals, another word order, another calendar style.
extension Wording {
  fileprivate static let latin: Wording = {
    var wording = Wording.english
    wording.language = "la"
    wording.queue.messages = { $0 == 1 ? "una epistula" : "\($0) epistulae" }
    wording.activity = ActivityWording(
      actor: { if case .member(let login) = $0 { login } else { "Moot" } },
      deed: { change, _ in
        guard case .tags(let added, _) = change else { return nil }
        return "signum \(added.sorted().map(\.name).joined(separator: " ")) addidit"
      },
      event: { _ in nil },
      line: { "ab \($0): \($1.joined(separator: " et "))" })
    wording.time.date = { time, now in
      "a.d. \(time.day).\(time.month)." + (time.year == now.year ? "" : " \(time.year)")
    }
    wording.queryErrors.suggestion = { "Visne \($0)?" }
    wording.refusals.sentence = { _, verb, place in "\(place ?? "locus") \(verb.map(\.rawValue) ?? "hoc") non potest." }
    return wording
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
