import Foundation
import InboxModel
import Testing

@testable import InboxConnectors

@Suite("Matrix events in the inbox's words")
struct MatrixMappingTests {
  private func mapping(partner: String? = nil) throws -> MatrixMapping {
    var room = MatrixRoom(id: MatrixFixture.room)
    for text in MatrixFixture.roomState() {
      for event in try MatrixFixture.events(text) { room.apply(event) }
    }
    return MatrixMapping(room: room, partner: partner, me: MatrixFixture.me, now: MatrixFixture.now)
  }

  private func one(_ text: String, partner: String? = nil) throws -> IncomingMessage {
    let events = try mapping(partner: partner).events(MatrixFixture.events(text))
    return try #require(events.first?.message)
  }

  @Test("A message carries its room, author, time and mentions")
  func plain() throws {
    let message = try one(
      MatrixFixture.message(
        "$1", "Hello", content: #","m.mentions":{"user_ids":["@team:example.org","@bob:example.org"]}"#))
    #expect(message.remoteID == "$1")
    #expect(message.channel.remoteID == "!room:example.org")
    #expect(message.channel.name == "Shop")
    #expect(message.thread == .room)
    #expect(message.kind == .chat)
    #expect(message.audience == .everyone)
    #expect(message.author.name == "Ann")
    #expect(message.author.handle == "@ann:example.org")
    #expect(!message.isOurs)
    #expect(message.body == "Hello")
    #expect(message.mentions == ["@bob:example.org"])
    #expect(message.postedAt == MatrixFixture.now.addingTimeInterval(-10))
    #expect(
      message.permalink?.absoluteString
        == "https://matrix.to/#/%21room%3Aexample.org/%241?via=example.org")
  }

  @Test("Ours is ours, and gives its transaction back as the order's key")
  func ours() throws {
    let message = try one(
      MatrixFixture.message("$1", "Hi", by: MatrixFixture.me, unsigned: #""transaction_id":"key-7""#))
    #expect(message.isOurs)
    #expect(message.orderKey == "key-7")
    let forged = try one(MatrixFixture.message("$1", "Hi", unsigned: #""transaction_id":"key-7""#))
    #expect(forged.orderKey == nil)
  }

  @Test("A direct room makes direct messages")
  func direct() throws {
    let message = try one(MatrixFixture.message("$1", "psst"), partner: "@ann:example.org")
    #expect(message.kind == .direct)
    #expect(message.audience == .direct)
  }

  @Test(
    "Threads and replies",
    arguments: [
      (#"{"rel_type":"m.thread","event_id":"$r","is_falling_back":true,"m.in_reply_to":{"event_id":"$l"}}"#, "$r", nil),
      (
        #"{"rel_type":"m.thread","event_id":"$r","is_falling_back":false,"m.in_reply_to":{"event_id":"$l"}}"#, "$r",
        "$l"
      ),
      (#"{"rel_type":"m.thread","event_id":"$r"}"#, "$r", nil),
      (#"{"m.in_reply_to":{"event_id":"$l"}}"#, nil, "$l"), (#"{"m.in_reply_to":5}"#, nil, nil), (#""x""#, nil, nil),
    ] as [(String, String?, String?)])
  func relations(relation: String, root: String?, replyTo: String?) throws {
    let message = try one(MatrixFixture.message("$1", "a", content: #","m.relates_to":\#(relation)"#))
    #expect(message.thread == root.map { .root(RemoteID($0)) } ?? .room)
    #expect(message.replyTo?.value == replyTo)
  }

  @Test(
    "The quotation that old clients put before a reply is left out, one that people typed is not",
    arguments: [
      (#"> <@ann:example.org> old\n> words\n\nnew"#, "new"),
      (#"> * <@ann:example.org> waves\n\nnew\n\nmore"#, "new\n\nmore"),
      (#"> <b> is a tag\nindeed"#, "> <b> is a tag\nindeed"), (#"> quoted\n\nnew"#, "> quoted\n\nnew"),
    ])
  func fallback(body: String, words: String) throws {
    let relation = #","m.relates_to":{"m.in_reply_to":{"event_id":"$l"}}"#
    #expect(try one(MatrixFixture.message("$1", body, content: relation)).body == words)
    let alone = body.replacing(#"\n"#, with: "\n")
    #expect(try one(MatrixFixture.message("$1", body)).body == alone)
  }

  @Test("Notices come from programs, emotes show a star, files come as attachments")
  func kinds() throws {
    let type = { (type: String, rest: String) in
      MatrixFixture.event("$1", "m.room.message", by: "@ann:example.org", content: #""msgtype":"\#(type)",\#(rest)"#)
    }
    #expect(try one(type("m.notice", #""body":"beep""#)).author.isBot)
    #expect(try one(type("m.emote", #""body":"waves""#)).body == "* waves")
    let image = try one(type("m.image", #""body":"cat.png","url":"mxc://example.org/abc""#))
    #expect(image.body == "")
    #expect(
      image.attachments == [Attachment(kind: .image, url: URL(string: "mxc://example.org/abc"), caption: "cat.png")])
    let file = try one(type("m.file", #""body":"as agreed","filename":"a.pdf","url":"mxc://example.org/f""#))
    #expect(file.body == "as agreed")
    #expect(file.attachments.map(\.caption) == ["a.pdf"])
    #expect(try one(type("m.text", #""body":"","formatted_body":"<b>x</b> &amp; y""#)).body == "x & y")
    #expect(try mapping().events(MatrixFixture.events(type("m.key.verification.request", #""body":"x""#))).isEmpty)
    let sticker = MatrixFixture.event(
      "$1", "m.sticker", by: "@ann:example.org", content: #""body":"wow","url":"mxc://a/b""#)
    #expect(try one(sticker).attachments.map(\.kind) == [.image])
  }

  @Test("What is encrypted arrives without words and says so")
  func encrypted() throws {
    let message = try one(
      MatrixFixture.event("$1", "m.room.encrypted", by: "@ann:example.org", content: #""body":"?""#))
    #expect(message.body == "")
    #expect(message.contentWarning == "encrypted")
  }

  @Test("An edit counts only when it comes from the author")
  func edits() throws {
    var mapping = try mapping()
    mapping.authors = ["$1": "@ann:example.org"]
    let edit = { (sender: String) in
      MatrixFixture.message(
        "$2", "* new", by: sender, second: 5,
        content:
          #","m.new_content":{"msgtype":"m.text","body":"new"},"m.relates_to":{"rel_type":"m.replace","event_id":"$1"}"#
      )
    }
    let expected = IncomingEvent.edit("$1", body: "new", title: nil, at: MatrixFixture.now.addingTimeInterval(-5))
    #expect(try mapping.events(MatrixFixture.events(edit("@ann:example.org"))) == [expected])
    #expect(try mapping.events(MatrixFixture.events(edit("@eve:example.org"))).isEmpty)
    mapping.authors = [:]
    #expect(try mapping.events(MatrixFixture.events(edit("@ann:example.org"))).isEmpty)
  }

  @Test("A message that was edited before it was read comes with its last words")
  func bundledEdit() throws {
    let replaced = { (sender: String) in
      #""m.relations":{"m.replace":{"sender":"\#(sender)","origin_server_ts":1795362395000,"#
        + #""content":{"body":"* new","m.new_content":{"body":"new"}}}}"#
    }
    let message = try one(MatrixFixture.message("$1", "old", unsigned: replaced("@ann:example.org")))
    #expect(message.body == "new")
    #expect(message.editedAt == Date(timeIntervalSince1970: 1_795_362_395))
    #expect(try one(MatrixFixture.message("$1", "old", unsigned: replaced("@eve:example.org"))).body == "old")
  }

  @Test(
    "Who took a message away",
    arguments: [
      ("@team:example.org", Visibility.deletedByUs), ("@ann:example.org", .deletedByAuthor),
      ("@mod:example.org", .deletedByUs),
    ])
  func redactions(redactor: String, visibility: Visibility) throws {
    var mapping = try mapping()
    mapping.authors = ["$1": "@ann:example.org"]
    let at = MatrixFixture.now.addingTimeInterval(-3)
    let redaction = MatrixFixture.event(
      "$2", "m.room.redaction", by: redactor, second: 3, content: #""redacts":"$1""#)
    #expect(try mapping.events(MatrixFixture.events(redaction)) == [.visibility("$1", visibility, at: at)])
    let gone = MatrixFixture.event(
      "$1", "m.room.message", by: "@ann:example.org",
      unsigned: #""redacted_because":{"sender":"\#(redactor)","origin_server_ts":1795362397000}"#)
    #expect(try mapping.events(MatrixFixture.events(gone)) == [.visibility("$1", visibility, at: at)])
  }

  @Test("Hostile fields spoil nothing but themselves")
  func hostile() throws {
    let message = try one(
      #"""
      {"event_id":"$1","type":"m.room.message","sender":"@ann:example.org","origin_server_ts":9007199254740991,
      "content":{"msgtype":"m.text","body":"a\u0000b","m.mentions":7,"m.relates_to":[1],"m.new_content":"x","url":{}},
      "unsigned":{"m.relations":[],"redacted_because":"no","transaction_id":9}}
      """#)
    #expect(message.body == "ab")
    #expect(message.postedAt == MatrixFixture.now)
    #expect(
      try JSONDecoder().decode([Lenient<MatrixEvent>].self, from: Data(#"[{"type":1},5]"#.utf8)).compactMap(\.value)
        .isEmpty)
  }

  @Test("A room is called by its name, its alias, its partner or its members")
  func titles() throws {
    var room = MatrixRoom(id: "!r")
    #expect(room.title(partner: nil) == "!r")
    room.heroes = ["@bob:example.org", "@ann:example.org"]
    room.members = ["@ann:example.org": "Ann"]
    #expect(room.title(partner: nil) == "bob, Ann")
    #expect(room.title(partner: "@ann:example.org") == "Ann")
    room.alias = "#shop:example.org"
    #expect(room.title(partner: nil) == "#shop:example.org")
    room.name = "  "
    #expect(room.title(partner: nil) == "#shop:example.org")
    room.name = "Shop"
    #expect(room.title(partner: "@ann:example.org") == "Shop")
  }
}
