import Foundation
import InboxConnect
import InboxModel
import Testing

@testable import InboxConnectors

@Suite("WordPress comments in the inbox's words")
struct WordPressMappingTests {
  private let mapping = WordPressMapping(
    site: IncomingChannel(remoteID: "comments", name: "Blog"), host: "blog.example.org", me: 1)

  private func message(_ text: String, root: Int = 6) throws -> IncomingMessage {
    mapping.message(try WordPressFixture.read(text), root: root, subject: nil)
  }

  @Test("A recorded comment")
  func recorded() throws {
    let body = try Fixture.answer("WordPress/comments_hold.http").body
    let comments = try JSONDecoder().decode([WordPressWire.Comment].self, from: body)
    let message = mapping.message(try #require(comments.first), root: 6, subject: nil)
    #expect(message.remoteID == "6")
    #expect(message.thread == .root("6"))
    #expect(message.kind == .comment)
    #expect(message.body == "Does it run on ARM?")
    #expect(message.visibility == .held)
    #expect(message.author.name == "mallory")
    #expect(message.author.handle == "mallory")
    #expect(message.postedAt == Date(timeIntervalSince1970: 1_795_362_318))
    #expect(message.permalink?.absoluteString == "http://127.0.0.1:18090/hello-world/#comment-6")
    #expect(message.replyTo == nil)
    #expect(!message.isOurs)
  }

  @Test("A recorded answer of ours")
  func recordedReply() throws {
    let body = try Fixture.answer("WordPress/reply.http").body
    let comment = try JSONDecoder().decode(WordPressWire.Comment.self, from: body)
    let message = mapping.message(comment, root: 6, subject: nil)
    #expect(message.isOurs)
    #expect(message.replyTo == "6")
    #expect(message.visibility == .visible)
    #expect(message.author.remoteID == "user:1@blog.example.org")
  }

  @Test("Names are unescaped, and a visitor's site is the handle")
  func names() throws {
    let author = try message(WordPressFixture.comment(6, name: " Tom &amp; Jerry&#8217;s ")).author
    #expect(author.name == "Tom & Jerry’s")
    #expect(author.handle == "ann.example.test")
    #expect(author.url?.absoluteString == "https://ann.example.test/home")
  }

  @Test("A visitor's identity is the same for the same address, and does not show it")
  func guests() throws {
    let id = { (email: String?, name: String) in
      try message(WordPressFixture.comment(6, name: name, email: email)).author.remoteID.value
    }
    let ann = try id("ann@example.test", "Ann")
    #expect(try id("ANN@example.test", "Annie") == ann)
    #expect(try id("bob@example.test", "Ann") != ann)
    #expect(ann.hasPrefix("guest:"))
    #expect(ann.count == 38)
    #expect(!ann.contains("ann"))
    #expect(try id(nil, "Ann") == id("", "Ann"))
    #expect(try id(nil, "Ann") != id(nil, "Bob"))
  }

  @Test(
    "Statuses",
    arguments: [
      ("approved", Visibility.visible), ("hold", .held), ("spam", .spam), ("trash", .deletedByUs),
      ("post-trashed", .hidden),
    ])
  func statuses(status: String, visibility: Visibility) throws {
    #expect(try message(WordPressFixture.comment(6, status: status)).visibility == visibility)
  }

  @Test("Markup becomes text, ours is meant literally")
  func markup() throws {
    let body = try message(WordPressFixture.comment(6, "1 &lt; 2 &#8220;x&#8221;<br />\\nnext <b>bold</b>")).body
    #expect(body == "1 < 2 “x”\nnext bold")
    #expect(WordPressMapping.content("a < b & <i>c</i>\n\"d\"") == "a &lt; b &amp; &lt;i&gt;c&lt;/i&gt;\n\"d\"")
  }

  @Test("Our words are recognised in what typography made of them")
  func sameness() throws {
    let comment = { (rendered: String, raw: String?) in
      try WordPressFixture.read(WordPressFixture.comment(6, rendered, raw: raw))
    }
    #expect(
      WordPressMapping.isSame(try comment("Don&#8217;t &#8211; &#8220;ever&#8221;&#8230;", nil), "Don't -- \"ever\"...")
    )
    #expect(WordPressMapping.isSame(try comment("smile <img alt='x'>", "smile :) &lt;3"), "smile :)  <3"))
    #expect(!WordPressMapping.isSame(try comment("Yes", nil), "Yes!"))
  }

  @Test(
    "The route that knows a post is read from its link",
    arguments: [
      ("https://e.org/wp-json/wp/v2/posts/4", "posts"), ("https://e.org/?rest_route=%2Fwp%2Fv2%2Fpages%2F5", "pages"),
      ("https://e.org/?rest_route=/wp/v2/products/5", "products"),
      ("https://e.org/wp-json/wp/v2/..%2F..%2Fx/1", "posts"),
      ("nonsense", "posts"),
    ])
  func bases(link: String, base: String) {
    #expect(WordPressMapping.base(of: link) == base)
    #expect(WordPressMapping.base(of: nil) == "posts")
  }

  @Test(
    "The API lies under a path or in a query",
    arguments: [
      ("https://e.org/wp-json/", "https://e.org/wp-json/wp/v2/comments?per_page=1", "https://e.org/wp-json/"),
      (
        "https://e.org/blog/wp-json", "https://e.org/blog/wp-json/wp/v2/comments?per_page=1",
        "https://e.org/blog/wp-json/"
      ),
      (
        "https://e.org/?rest_route=/", "https://e.org/?rest_route=%2Fwp%2Fv2%2Fcomments&per_page=1",
        "https://e.org/?rest_route=/"
      ),
      (
        "https://e.org/index.php?rest_route=/", "https://e.org/index.php?rest_route=%2Fwp%2Fv2%2Fcomments&per_page=1",
        "https://e.org/index.php/?rest_route=/"
      ),
    ])
  func roots(text: String, url: String, kept: String) throws {
    let root = try #require(WordPressRoot(text))
    #expect(root.url(["wp", "v2", "comments"], query: [("per_page", "1")])?.absoluteString == url)
    #expect(root.text == kept)
    #expect(WordPressRoot(kept)?.url(["wp"])?.absoluteString == root.url(["wp"])?.absoluteString)
    #expect(WordPressRoot("https://e.org/?page=1") == nil)
  }
}
