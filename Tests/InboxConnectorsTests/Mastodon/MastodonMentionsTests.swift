import Testing

@testable import InboxConnectors

@Suite("Naming people on Mastodon")
struct MastodonMentionsTests {
  static let texts: [(String, [String], String)] = [
    ("Hello", ["@ann@far.example"], "@ann@far.example Hello"),
    ("Hello @ann@far.example!", ["@ann@far.example"], "Hello @ann@far.example!"),
    ("hi @Ann@FAR.example, ok", ["@ann@far.example"], "hi @Ann@FAR.example, ok"),
    // Somebody of the same name here is somebody else.
    ("Hello @ann", ["@ann@far.example"], "@ann@far.example Hello @ann"),
    ("Hello @ann@far.example", ["@ann"], "@ann Hello @ann@far.example"),
    // On our own server the domain may be left out.
    ("Hello @ann@social.example", ["@ann"], "Hello @ann@social.example"),
    ("Hello @ann", ["@ann@social.example"], "Hello @ann"),
    ("", ["@ann", "@bob@b.example"], "@ann @bob@b.example "),
    ("x", ["@ann", "@ANN", "@", "", "ann"], "@ann x"),
    // No mentions: an address, a link, a longer name.
    ("mail me@ann.example", ["@ann.example"], "@ann.example mail me@ann.example"),
    ("https://far.example/@ann", ["@ann"], "@ann https://far.example/@ann"),
    ("@annabel", ["@ann"], "@ann @annabel"), ("(@ann)", ["@ann"], "(@ann)"), ("@ann.", ["@ann"], "@ann."),
    ("@ann-", ["@ann"], "@ann-"), ("nothing", [], "nothing"),
  ]

  @Test("Who is not named is put in front, once", arguments: texts.indices)
  func prefix(index: Int) {
    let (text, handles, expected) = Self.texts[index]
    #expect(MastodonMentions.text(text, naming: handles, domain: "social.example") == expected)
  }

  @Test("Servers show mentions without their domain")
  func shortened() {
    #expect(MastodonMentions.shortened("@ann@far.example and @bob, a@b.c") == "@ann and @bob, a@b.c")
  }

  @Test("Nothing but handles comes out of odd texts")
  func odd() {
    #expect(MastodonMentions.named(in: "@ @@ @a@ @a@@b @é @a_b@c.d.") == ["@a", "@a", "@a_b@c.d"])
    #expect(MastodonMentions.named(in: String(repeating: "@", count: 5000)).isEmpty)
  }
}
