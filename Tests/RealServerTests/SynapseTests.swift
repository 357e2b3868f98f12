import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxModel
import Testing

@Suite(
  "Matrix on a real homeserver",
  .enabled(if: RealServer.isPossible, "MOOT_TEST_CACHE names no folder for installed servers"), .serialized,
  .timeLimit(.minutes(10)))
struct SynapseTests {
  @Test("A stranger asks, we answer, others see it; an edit and a like show as well")
  func talk() async throws {
    try await RealServer.run("synapse") { server in
      let home = try await MatrixHome(server)
      let room = try await home.room("Shop")
      let identity = try await home.connector.identify()
      #expect(identity.handle == "@team:localhost")
      var (_, cursor) = try await home.connector.drain(nil)
      let asked = try await home.stranger.say("Does it run on ARM?", in: room)
      var events: [IncomingEvent]
      (events, cursor) = try await home.connector.drain(cursor)
      let question = try events.message("Does it run on ARM?")
      #expect(question.remoteID.value == asked)
      #expect(question.channel.name == "Shop")
      #expect(question.author.handle == "@stranger:localhost")
      #expect(!question.isOurs)

      let receipt = try await home.connector.perform(question.order(.reply, "It does."), key: "order-1")
      let answer = try #require(receipt.remoteID)
      let seen = try await home.neighbour.event(answer.value, in: room)
      let content = try #require(seen["content"] as? [String: Any])
      #expect(content["body"] as? String == "It does.")
      let relation = content["m.relates_to"] as? [String: [String: String]]
      #expect(relation?["m.in_reply_to"]?["event_id"] == asked)
      #expect((content["m.mentions"] as? [String: [String]])?["user_ids"] == ["@stranger:localhost"])
      // The same order again is the same event.
      #expect(try await home.connector.perform(question.order(.reply, "It does."), key: "order-1").remoteID == answer)

      (events, cursor) = try await home.connector.drain(cursor)
      let echo = try events.message("It does.")
      #expect(events.messages.count == 1)
      #expect(echo.isOurs)
      #expect(echo.orderKey == "order-1")
      #expect(echo.replyTo == question.remoteID)

      _ = try await home.connector.perform(echo.order(.editReply, "It does, since May."), key: "order-2")
      _ = try await home.connector.perform(question.order(.like), key: "order-3")
      // A second like is one that stands already.
      #expect(try await home.connector.perform(question.order(.like), key: "order-4") == Receipt())
      (events, cursor) = try await home.connector.drain(cursor)
      guard case .edit(answer, "It does, since May.", _, _) = events.first else {
        throw BenchError(description: "\(events)")
      }
      let reactions = { () async throws -> Int in
        try await home.neighbour.history(of: room).filter { event in
          event["type"] as? String == "m.reaction" && (event["content"] as? [String: Any])?.isEmpty == false
        }.count
      }
      #expect(try await reactions() == 1)
      _ = try await home.connector.perform(question.order(.unlike), key: "order-5")
      #expect(try await reactions() == 0)
    }
  }

  @Test("An answer to what was said in a thread stays in the thread")
  func threads() async throws {
    try await RealServer.run("synapse") { server in
      let home = try await MatrixHome(server)
      let room = try await home.room("Shop")
      let root = try await home.stranger.say("A root", in: room)
      let relation: [String: Any] = ["m.relates_to": ["rel_type": "m.thread", "event_id": root]]
      try await home.neighbour.say("In the thread", in: room, relation)
      let events = try await home.connector.drain(nil).events
      let said = try events.message("In the thread")
      #expect(said.thread == .root(RemoteID(root)))
      let receipt = try await home.connector.perform(said.order(.reply, "We too"), key: "k")
      let path = "/_matrix/client/v1/rooms/\(room.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
      let thread = try await server.ask(
        .get, path + "/relations/\(root.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")/m.thread",
        authorization: "Bearer " + home.neighbour.token)
      let ids = ((thread as? [String: Any])?["chunk"] as? [[String: Any]])?.compactMap { $0["event_id"] as? String }
      #expect(ids?.contains(try #require(receipt.remoteID?.value)) == true)
    }
  }

  @Test("Taking away, banning and kicking take effect, and the room's levels are respected")
  func moderation() async throws {
    try await RealServer.run("synapse") { server in
      let home = try await MatrixHome(server)
      let room = try await home.room("Shop")
      try await home.stranger.say("Buy my pills", in: room)
      try await home.neighbour.say("Rude words", in: room)
      var (events, cursor) = try await home.connector.drain(nil)
      let spam = try events.message("Buy my pills")
      let rude = try events.message("Rude words")
      let inquiry = { (order: PlatformOrder) in Inquiry(order: order, key: "k", attemptedAt: Date()) }

      #expect(try await home.connector.find(inquiry(spam.order(.delete))) == nil)
      var removal = spam.order(.delete)
      removal.text = "spam"
      _ = try await home.connector.perform(removal, key: "k1")
      let gone = try await home.neighbour.event(spam.remoteID.value, in: room)
      #expect((gone["content"] as? [String: Any])?.isEmpty == true)
      #expect(try await home.connector.find(inquiry(spam.order(.delete))) != nil)

      #expect(try await home.connector.find(inquiry(spam.order(.ban))) == nil)
      _ = try await home.connector.perform(spam.order(.ban), key: "k2")
      let message: [String: Any] = ["msgtype": "m.text", "body": "again"]
      let path =
        "/rooms/\(room.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")/send/m.room.message/t1"
      #expect(try await home.stranger.status(.put, path, message) == 403)
      #expect(try await home.connector.find(inquiry(spam.order(.ban))) != nil)
      _ = try await home.connector.perform(spam.order(.unban), key: "k3")
      try await home.stranger.join(room)

      _ = try await home.connector.perform(rude.order(.kick), key: "k4")
      #expect(try await home.neighbour.status(.put, path, message) == 403)
      #expect(try await home.connector.perform(rude.order(.kick), key: "k5") == Receipt())
      _ = try await home.connector.perform(rude.order(.report, "rude"), key: "k6")

      (events, cursor) = try await home.connector.drain(cursor)
      #expect(events.visibility(of: spam.remoteID) == .deletedByUs)

      // A room in which we are nobody.
      let made = try await home.stranger.ask(.post, "/createRoom", ["preset": "public_chat", "name": "Theirs"])
      let theirs = try #require(made["room_id"] as? String)
      try await home.team.join(theirs)
      try await home.stranger.say("My room", in: theirs)
      (events, cursor) = try await home.connector.drain(cursor)
      let host = try events.message("My room")
      let moderator = Refusal.needsRole("a moderator of the room (power level 50)")
      for connector in [home.connector, try home.restarted()] {
        await #expect(throws: ConnectorError.refused(moderator)) {
          try await connector.perform(host.order(.delete), key: "k7")
        }
      }
      _ = try await home.connector.perform(host.order(.reply, "Nice room"), key: "k8")
    }
  }

  @Test("What cannot be read is said to be encrypted, and no plain words go there")
  func encrypted() async throws {
    try await RealServer.run("synapse") { server in
      let home = try await MatrixHome(server)
      let state: [String: Any] = [
        "type": "m.room.encryption", "state_key": "", "content": ["algorithm": "m.megolm.v1.aes-sha2"],
      ]
      let made = try await home.team.ask(
        .post, "/createRoom", ["preset": "public_chat", "name": "Secret", "initial_state": [state]])
      let room = try #require(made["room_id"] as? String)
      try await home.stranger.join(room)
      let content = ["algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "x", "session_id": "s", "device_id": "d"]
      try await home.stranger.send("m.room.encrypted", content, in: room)
      let message = try #require(try await home.connector.drain(nil).events.messages.first)
      #expect(message.contentWarning == "encrypted")
      #expect(message.body == "")
      for connector in [home.connector, try home.restarted()] {
        await #expect(throws: ConnectorError.refused(.encrypted)) {
          try await connector.perform(message.order(.reply, "plain"), key: "k")
        }
      }
    }
  }

  @Test("A burst that no sync holds arrives whole, in order and once; edits by others change nothing")
  func burst() async throws {
    try await RealServer.run("synapse") { server in
      let home = try await MatrixHome(server)
      let room = try await home.room("Shop")
      let first = try await home.stranger.say("The first words", in: room)
      let cursor = try await home.connector.drain(nil).cursor
      for number in 1...180 { try await home.stranger.say("Message \(number)", in: room) }
      let edit: [String: Any] = [
        "m.new_content": ["msgtype": "m.text", "body": "forged"],
        "m.relates_to": ["rel_type": "m.replace", "event_id": first],
      ]
      try await home.neighbour.say("* forged", in: room, edit)
      let restarted = try home.restarted()
      let events = try await restarted.drain(cursor).events
      #expect(events.messages.map(\.body) == (1...180).map { "Message \($0)" })
      #expect(events.count == 180)
      #expect(events.messages.allSatisfy { $0.channel.name == "Shop" && $0.author.name == "stranger" })
      #expect(try await restarted.drain(cursor).events == events)
    }
  }

  @Test("Direct rooms, ended sessions and tokens of another age")
  func edges() async throws {
    try await RealServer.run("synapse") { server in
      let home = try await MatrixHome(server)
      let made = try await home.stranger.ask(
        .post, "/createRoom", ["preset": "trusted_private_chat", "is_direct": true, "invite": ["@team:localhost"]])
      let room = try #require(made["room_id"] as? String)
      try await home.team.join(room)
      _ = try await home.team.ask(
        .put, "/user/%40team%3Alocalhost/account_data/m.direct", ["@stranger:localhost": [room]])
      try await home.stranger.say("psst", in: room)
      for connector in [home.connector, try home.restarted()] {
        let message = try await connector.drain(nil).events.message("psst")
        #expect(message.kind == .direct)
        #expect(message.audience == .direct)
        #expect(message.channel.name == "stranger")
      }
      let cursor = #"{"gaps":[],"since":"nonsense"}"#
      await #expect(throws: ConnectorError.cursorLost) { try await home.connector.pull(after: cursor, patience: .zero) }
      let own = try MatrixAdapter().connector(
        for: home.settings, credentials: Credentials(["token": Secret(home.team.token)]), over: server.world)
      _ = try await home.team.ask(.post, "/logout", [:])
      await #expect(throws: ConnectorError.signInAgain(reason: "Invalid access token passed.")) {
        try await own.pull(after: nil, patience: .zero)
      }
      let answers = ["server": server.address, "user": "team", "password": "wrong"].mapValues { Secret($0) }
      await #expect(throws: ConnectorError.signInAgain(reason: "Invalid username or password")) {
        try await MatrixAdapter().signIn(Credentials(answers), kept: nil, over: server.world)
      }
    }
  }

  @Test("Restarts of ours and of the server, and answers lost on the way: nothing is lost, nothing is said twice")
  func restarts() async throws {
    try await RealServer.run("synapse") { server in
      let home = try await MatrixHome(server)
      let room = try await home.room("Shop")
      let (folder, world) = (server.folder, server.world)
      let open = { () async throws -> InboxBench in
        try await InboxBench(in: folder, MatrixAdapter(), home.settings, home.credentials, over: world)
      }
      try await home.stranger.say("First question", in: room)
      var bench = try await open()
      try await bench.round()
      // The answer is carried out, and nobody hears of it.
      let lost = try await bench.reply("First answer", to: "First question")
      server.transport.lose(1)
      try await bench.round()
      try bench.close()

      try await home.neighbour.say("Said while we were away", in: room)
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
      let words = ["First answer", "First question", "Said while we were away", "Second answer"]
      #expect(try await bench.words() == words)
      let said = try await home.stranger.history(of: room).compactMap {
        ($0["content"] as? [String: Any])?["body"] as? String
      }
      #expect(said.sorted() == words)
      try bench.close()
    }
  }
}
