import Foundation
import InboxModel
import Testing

@testable import InboxConnectors

@Suite("Mastodon posts in the inbox's words")
struct MastodonMappingTests {
  typealias Fixture = MastodonFixture
  let mapping = MastodonMapping(me: "me")

  func message(_ status: String, root: String = "s1", parent: String? = nil) throws -> IncomingMessage {
    try mapping.message(
      try Fixture.decoded(status), root: root, parent: try parent.map { try Fixture.decoded($0) })
  }

  @Test("A mention")
  func mention() throws {
    let content =
      #"<p><span class="h-card"><a href="https://social.example/@shop" class="u-url mention">@<span>shop</span></a></span> is "#
      + #"<a href="https://far.example/a/long/way" rel="nofollow"><span class="invisible">https://</span><span class="ellipsis">"#
      + #"far.example/a/lo</span><span class="invisible">ng/way</span></a> yours?</p><p>Bye &amp; thanks</p>"#
    let message = try message(
      Fixture.status("s1", minute: 5, naming: [("me", "shop"), ("bob", "bob@b.example")], content: content))
    #expect(message.body == "@shop is https://far.example/a/long/way yours?\n\nBye & thanks")
    #expect(message.kind == .mention && message.channel == IncomingChannel(remoteID: "mentions", name: "Mentions"))
    #expect(message.thread == .root("s1") && message.replyTo == nil && !message.isOurs)
    #expect(message.author.name == "Ann@Far.Example" && message.author.handle == "@ann@far.example")
    #expect(message.author.remoteID == "ann" && message.author.followers == 7 && !message.author.isBot)
    #expect(message.mentions == ["@bob@b.example"] && message.language == "en" && message.audience == .everyone)
    #expect(message.metrics == Metrics(likes: 3, shares: 2, replies: 1))
    #expect(message.permalink?.absoluteString == "https://social.example/@x/s1")
    #expect(message.postedAt == Fixture.moment(5) && message.editedAt == nil && message.contentWarning == nil)
  }

  @Test("A direct message with a warning, pictures and an edit")
  func direct() throws {
    let extra = #"""
      ,"edited_at":"2026-11-22T10:09:00.000Z","spoiler_text":"Spiders","media_attachments":[
      {"id":"1","type":"image","url":"https://m.example/1.png","description":"A spider"},
      {"id":"2","type":"gifv","url":null,"remote_url":"https://m.example/2.mp4"},
      {"id":"3","type":"unknown","url":"javascript:alert(1)"}]
      """#
    let status = Fixture.status("s1", minute: 5, visibility: "direct", extra: extra)
    let plain = status.replacing(#""spoiler_text":"","#, with: "").replacing(#""media_attachments":[],"#, with: "")
    let message = try message(plain)
    #expect(message.kind == .direct && message.channel.name == "Direct messages" && message.audience == .direct)
    #expect(message.contentWarning == "Spiders" && message.editedAt == Fixture.moment(9))
    #expect(
      message.attachments == [
        Attachment(kind: .image, url: URL(string: "https://m.example/1.png"), caption: "A spider"),
        Attachment(kind: .video, url: URL(string: "https://m.example/2.mp4")), Attachment(kind: .file, url: nil),
      ])
  }

  @Test("The post that a conversation answers is its subject")
  func subject() throws {
    let post = Fixture.ours("p", minute: 0, content: "<p>" + String(repeating: "News today. ", count: 10) + "</p>")
    let ours = try #require(try message(Fixture.status("s1", minute: 5, to: "p", of: "me"), parent: post).subject)
    #expect(ours.remoteID == "p" && ours.title == "News today. News today. News today. News today. News today.…")
    #expect(ours.excerpt.hasSuffix("News today.") && ours.url?.absoluteString == "https://social.example/@x/p")
    let theirs = Fixture.status("x", by: ("bob", "bob@b.example"), minute: 0, content: "<p>Look</p>")
    #expect(
      try message(Fixture.status("s1", minute: 5, to: "x", of: "bob"), parent: theirs).subject?.title
        == "@bob@b.example: Look")
    let quote = #","quote":{"state":"accepted","quoted_status":\#(Fixture.ours("q", minute: 0))}"#
    #expect(try message(Fixture.status("s1", minute: 5, extra: quote)).subject?.title == "Ours")
  }

  @Test("Ours are ours, and an unknown visibility is not public")
  func oursAndUnknown() throws {
    #expect(try message(Fixture.ours("o1", minute: 6, to: "s1", of: "ann")).isOurs)
    for (visibility, audience) in [
      ("unlisted", Audience.unlisted), ("private", .followers), ("mutuals_only", .followers), ("local", .followers),
    ] {
      #expect(try message(Fixture.status("s1", minute: 1, visibility: visibility)).audience == audience)
    }
  }

  @Test("Only addresses for a browser are kept")
  func addresses() {
    for text in ["javascript:alert(1)", "file:///etc/passwd", "/relative", "", "https://", "data:text/html,x"] {
      #expect(MastodonMapping.webAddress(text) == nil)
    }
    #expect(MastodonMapping.webAddress("https://x.example/é")?.host() == "x.example")
  }
}
