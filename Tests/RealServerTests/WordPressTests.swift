import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxModel
import Testing

@Suite(
  "WordPress on a real site",
  .enabled(if: RealServer.isPossible, "MOOT_TEST_CACHE names no folder for installed servers"), .serialized,
  .timeLimit(.minutes(10)))
struct WordPressTests {
  @Test("A visitor's held comment arrives, is approved and answered, and everybody sees it")
  func talk() async throws {
    try await RealServer.run("wordpress") { server in
      let site = try await WordPressSite(server)
      let identity = try await site.connector.identify()
      #expect(identity.handle == "admin")
      #expect(identity.capabilities.terms(of: .approve) != nil)
      var (events, cursor) = try await site.connector.drain(nil)
      try await site.visitor("Ann O'Hara & Co", says: "Does it run on \"ARM\"?\n\nI <3 it")
      (events, cursor) = try await site.connector.drain(cursor)
      let question = try events.message("Does it run on “ARM”?\n\nI <3 it")
      #expect(question.visibility == .held)
      #expect(question.author.name == "Ann O'Hara & Co")
      #expect(question.subject?.title == "Tom & Jerry’s day")
      #expect(question.channel.name == "Test & Tales")
      #expect(try await site.visible()[question.remoteID.value] == nil)

      _ = try await site.connector.perform(question.order(.approve), key: "k1")
      #expect(try await site.visible()[question.remoteID.value] != nil)
      // Approving what is approved does no harm.
      _ = try await site.connector.perform(question.order(.approve), key: "k1")

      let text = "It's \"so\" & 1 < 2 <b>really</b>\n\nSee https://example.org/?a=1&b=2"
      let receipt = try await site.connector.perform(question.order(.reply, text), key: "k2")
      let answer = try #require(receipt.remoteID)
      let kept = "It’s “so” & 1 < 2 <b>really</b>\n\nSee https://example.org/?a=1&b=2"
      #expect(try await site.visible()[answer.value] == kept)
      #expect(receipt.text == kept)
      // The same again is the same.
      #expect(try await site.connector.perform(question.order(.reply, text), key: "k2").remoteID == answer)
      let inquiry = Inquiry(order: question.order(.reply, text), key: "k2", attemptedAt: Date().addingTimeInterval(-60))
      #expect(try await site.restarted().find(inquiry)?.remoteID == answer)
      let other = Inquiry(order: question.order(.reply, "Not said"), key: "k3", attemptedAt: Date())
      #expect(try await site.connector.find(other) == nil)

      try await site.visitor("Bob", says: "I wonder too", to: answer)
      (events, cursor) = try await site.connector.drain(cursor)
      let echo = try #require(events.messages.first { $0.remoteID == answer })
      #expect(echo.isOurs)
      #expect(echo.thread == .root(question.remoteID))
      #expect(try events.message("I wonder too").thread == .root(question.remoteID))

      let edit = try await site.connector.perform(echo.order(.editReply, "Since May."), key: "k4")
      #expect(edit.remoteID == answer)
      #expect(try await site.visible()[answer.value] == "Since May.")
      _ = try await site.connector.perform(echo.order(.deleteReply), key: "k5")
      #expect(try await site.visible()[answer.value] == nil)
    }
  }

  @Test("Every decision takes effect and can be taken back; doing it twice does no harm")
  func moderation() async throws {
    try await RealServer.run("wordpress") { server in
      let site = try await WordPressSite(server)
      try await site.visitor("Eve", says: "Buy my pills")
      let comment = try await site.connector.drain(nil).events.message("Buy my pills")
      let status = { () async throws -> String in
        try await site.dashboard(.get, "/comments/\(comment.remoteID)?context=edit")["status"] as? String ?? ""
      }
      let steps: [(PlatformVerb, String)] = [
        (.approve, "approved"), (.hold, "hold"), (.approve, "approved"), (.spam, "spam"), (.unspam, "approved"),
        (.delete, "trash"), (.restore, "approved"),
      ]
      for (verb, expected) in steps {
        for _ in 0..<2 {
          _ = try await site.connector.perform(comment.order(verb), key: verb.rawValue)
          #expect(try await status() == expected, "\(verb)")
          let inquiry = Inquiry(order: comment.order(verb), key: verb.rawValue, attemptedAt: Date())
          #expect(try await site.connector.find(inquiry) != nil, "\(verb)")
        }
      }
      _ = try await site.connector.perform(comment.order(.delete), key: "k")
      await #expect(throws: ConnectorError.gone(reason: "the comment was moved to trash meanwhile")) {
        try await site.connector.perform(comment.order(.reply, "Hello?"), key: "k")
      }
      try await site.dashboard(.delete, "/comments/\(comment.remoteID)?force=true")
      await #expect(throws: ConnectorError.gone(reason: "Invalid comment ID.")) {
        try await site.connector.perform(comment.order(.reply, "Hello?"), key: "k")
      }
      await #expect(throws: ConnectorError.gone(reason: "Invalid comment ID.")) {
        try await site.connector.perform(comment.order(.approve), key: "k")
      }
    }
  }

  @Test("What happens elsewhere is noticed: approvals, edits, the trash, and the end")
  func elsewhere() async throws {
    try await RealServer.run("wordpress") { server in
      let site = try await WordPressSite(server)
      for name in ["Ann", "Bob", "Cid", "Dan"] { try await site.visitor(name, says: "From \(name)", on: "PAGE") }
      var (events, cursor) = try await site.connector.drain(nil)
      let comments = try ["Ann", "Bob", "Cid", "Dan"].map { try events.message("From \($0)") }
      #expect(comments.allSatisfy { $0.subject?.title == "Contact" && $0.visibility == .held })
      site.ahead.advance(by: 301)
      (events, cursor) = try await site.connector.drain(cursor)
      #expect(comments.allSatisfy { events.visibility(of: $0.remoteID) == .held })

      try await site.dashboard(.post, "/comments/\(comments[0].remoteID)", ["status": "approved"])
      try await site.dashboard(.post, "/comments/\(comments[1].remoteID)", ["content": "From Bob, edited"])
      try await site.dashboard(.delete, "/comments/\(comments[2].remoteID)")
      try await site.dashboard(.delete, "/comments/\(comments[3].remoteID)?force=true")
      site.ahead.advance(by: 301)
      let connector = try site.restarted()
      (events, cursor) = try await connector.drain(cursor)
      #expect(events.visibility(of: comments[0].remoteID) == .visible)
      #expect(try events.message("From Bob, edited").remoteID == comments[1].remoteID)
      #expect(events.visibility(of: comments[2].remoteID) == .deletedByUs)
      #expect(events.visibility(of: comments[3].remoteID) == .deletedByUs)
      #expect(!events.messages.contains { $0.remoteID == comments[3].remoteID })
    }
  }

  @Test("An author sees and does what WordPress lets an author do, and is told to go slowly")
  func author() async throws {
    try await RealServer.run("wordpress") { server in
      let site = try await WordPressSite(server, user: "WRITER", password: "WRITER_PASSWORD")
      try await site.visitor("Ann", says: "On the author's post")
      try await site.visitor("Bob", says: "On another's page", on: "PAGE")
      let events = try await site.connector.drain(nil).events
      let comment = try events.message("On the author's post".replacing("'", with: "’"))
      #expect(!events.messages.contains { $0.body.hasPrefix("On another") })
      _ = try await site.connector.perform(comment.order(.approve), key: "k")
      #expect(try await site.visible()[comment.remoteID.value] != nil)
      let receipt = try await site.connector.perform(comment.order(.reply, "Thanks"), key: "k")
      #expect(receipt.remoteID != nil)
      let error = await #expect(throws: ConnectorError.self) {
        try await site.connector.perform(comment.order(.reply, "Thanks again"), key: "k")
      }
      guard case .waitUntil = error else { throw BenchError(description: "\(String(describing: error))") }
      let foreign = PlatformOrder(verb: .hold, target: .init(channel: "comments", message: "1"))
      await #expect(throws: ConnectorError.rejected(reason: "Sorry, you are not allowed to edit this comment.")) {
        try await site.connector.perform(foreign, key: "k")
      }
    }
  }

  @Test("The API is found under a path or in a query; a wrong password is told")
  func signingIn() async throws {
    try await RealServer.run("wordpress") { server in
      let site = try await WordPressSite(server)
      #expect(site.settings["root"] == server.address + "/wp-json/")
      try await site.visitor("Ann", says: "Hello")
      let plain = try site.restarted { $0["root"] = server.address + "/?rest_route=/" }
      let events = try await plain.drain(nil).events
      #expect(events == (try await site.connector.drain(nil).events))
      let answers = ["server": server.address, "user": "admin", "password": "wrong wrong"].mapValues { Secret($0) }
      await #expect(throws: ConnectorError.self) {
        try await WordPressAdapter().signIn(Credentials(answers), kept: nil, over: server.world)
      }
      await #expect(throws: ConnectorError.cursorLost) { try await site.connector.pull(after: "x", patience: .zero) }
    }
  }

  @Test("More at once than a glance shows arrives whole and once, while more is written")
  func burst() async throws {
    try await RealServer.run("wordpress") { server in
      let site = try await WordPressSite(server)
      var (_, cursor) = try await site.connector.drain(nil)
      for number in 1...45 { try await site.visitor("V\(number)", says: "Comment \(number)") }
      let first = try await site.connector.pull(after: cursor, patience: .zero)
      try await site.visitor("Late", says: "Late words")
      let rest = try await site.restarted().drain(first.cursor)
      let words = (first.events + rest.events).messages.map(\.body)
      #expect(Set(words) == Set((1...45).map { "Comment \($0)" } + ["Late words"]))
      #expect(first.events.messages.map(\.body) == (1...45).map { "Comment \($0)" })
      cursor = rest.cursor
      #expect(try await site.connector.drain(cursor).events.messages.count == 20)
    }
  }

  @Test("Restarts of ours and of the site, and answers lost on the way: nothing is lost, nothing is said twice")
  func restarts() async throws {
    try await RealServer.run("wordpress") { server in
      let site = try await WordPressSite(server)
      let (folder, world) = (server.folder, server.world)
      let open = { () async throws -> InboxBench in
        try await InboxBench(in: folder, WordPressAdapter(), site.settings, site.credentials, over: world)
      }
      try await site.visitor("Ann", says: "First question")
      var bench = try await open()
      try await bench.round()
      // The answer is carried out, and nobody hears of it.
      let lost = try await bench.reply("First answer", to: "First question")
      server.transport.lose(1)
      try await bench.round()
      try bench.close()

      try await site.visitor("Bob", says: "Said while we were away")
      try server.stop()
      try server.start()
      bench = try await open()
      try await bench.round()
      let kept = try await bench.reply("Second answer", to: "Said while we were away")
      for _ in 0..<3 { try await bench.round() }
      for order in [lost, kept] {
        guard case .sent = try await bench.delivery(of: order) else {
          throw BenchError(description: "\(String(describing: try await bench.delivery(of: order)))")
        }
      }
      let words = try await bench.words().filter { !$0.hasPrefix("Hi, this is a comment.") }
      #expect(words == ["First answer", "First question", "Said while we were away", "Second answer"])
      let answers = try await site.visible().values.filter { $0.hasSuffix("answer") }.sorted()
      #expect(answers == ["First answer", "Second answer"])
      try bench.close()
    }
  }
}
