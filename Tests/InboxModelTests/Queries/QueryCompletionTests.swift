import Testing

@testable import InboxModel

@Suite struct QueryCompletionTests {
  private let completion = QueryCompletion(
    vocabulary: Vocabulary(
      tags: ["bug", "crash", "late-delivery"], platforms: ["mastodon", "matrix"], accounts: ["My shop", "blog"],
      people: ["@ann@fosstodon.org", "Grace Hopper"], members: ["ana", "bob"], tiers: ["tier2", "legal"]))

  private func texts(_ text: String, at cursor: Int? = nil) -> [String] {
    completion.candidates(in: text, at: cursor ?? text.count).candidates.map(\.text)
  }

  @Test("an empty place offers the fields")
  func fields() {
    #expect(texts("").first == "is:")
    #expect(texts("").count == 30)
    #expect(texts("is:open ").first == "is:")
    #expect(completion.candidates(in: "is:open ", at: 8).range == 8..<8)
    #expect(texts("-").count == 30)
    #expect(texts("(").count == 30)
  }

  @Test("a beginning offers the fields that fit, then what can stand after is:")
  func beginnings() {
    #expect(texts("pl") == ["platform:"])
    #expect(texts("unan") == ["is:unanswered", "is:unassigned"])
    #expect(texts("es") == ["escalated:", "is:escalated"])
    #expect(texts("sla:b") == ["sla:breached"])
    #expect(texts("waiting:") == ["waiting:>1h", "waiting:>4h", "waiting:>1d", "waiting:<1h"])
    #expect(texts("has:at") == ["has:attachment"])
    #expect(texts("after:mon") == ["after:monday"])
    #expect(texts("zz") == [])
    let field = completion.candidates(in: "pl", at: 2).candidates.first
    #expect(field == .init("platform:", .field("platform"), isComplete: false))
  }

  @Test("behind the colon stand the values, quoted where they must be")
  func values() {
    #expect(texts("is:h") == ["is:held", "is:hidden"])
    #expect(texts("platform:ma") == ["platform:mastodon", "platform:matrix"])
    #expect(texts("tag:deliv") == ["tag:late-delivery"])
    #expect(texts("tag:#cr") == [])
    #expect(texts("account:") == ["account:\"My shop\"", "account:blog"])
    #expect(texts("account:\"My s") == ["account:\"My shop\""])
    #expect(texts("from:ann") == ["from:@ann@fosstodon.org"])
    #expect(texts("assignee:") == ["assignee:me", "assignee:none", "assignee:@ana", "assignee:@bob"])
    #expect(texts("assignee:bo") == ["assignee:@bob"])
    #expect(texts("escalated:") == ["escalated:any", "escalated:tier2", "escalated:legal"])
    #expect(
      texts("rating:") == ["rating:..2", "rating:4..", "rating:1", "rating:2", "rating:3", "rating:4", "rating:5"])
    #expect(texts("nix:") == [])
    #expect(texts("\"pl") == [])
  }

  @Test("the candidate takes the place of the word under the cursor")
  func range() {
    #expect(completion.candidates(in: "a -plat b", at: 7).range == 3..<7)
    #expect(completion.candidates(in: "is:op tag:x", at: 4).range == 0..<5)
    #expect(texts("is:xyz", at: 3).count == QueryFlag.allCases.count)
    #expect(completion.candidates(in: "日本 is:h", at: 7).range == 3..<7)
  }

  @Test("a candidate says what it is")
  func meanings() {
    #expect(completion.candidates(in: "is:hel", at: 6).candidates == [.init("is:held", .flag(.held))])
    #expect(Wording.english.help(on: .flag(.held)) == "waits for approval")
    #expect(Wording.english.help(on: .field("lang")) == "the language: lang:it")
    #expect(Wording.english.help(on: .value) == nil)
  }
}
