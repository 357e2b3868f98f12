import Foundation
import HTTPTypes
import InboxConnect
import InboxConnectors
import InboxHTTP
import InboxModel
import Testing

@Suite("Mastodon's API on a real server", .enabled(if: MastodonMock.isPossible), .serialized, .timeLimit(.minutes(5)))
struct MastodonMockTests {
  /// Runs `body` with a fresh server, which is gone afterwards.
  func withServer(_ body: (inout MastodonMock) async throws -> Void) async throws {
    var server = try MastodonMock()
    do {
      try server.start()
      try await body(&server)
    } catch {
      await server.remove()
      throw error
    }
    await server.remove()
  }

  func signIn(_ server: MastodonMock) async throws -> (settings: AccountSettings, credentials: Credentials) {
    let answers = Credentials(["server": Secret(server.address), "token": Secret(server.facts["TOKEN"] ?? "")])
    guard
      case .signedIn(_, let settings, let credentials) = try await MastodonAdapter().signIn(
        answers, kept: nil, over: server.world)
    else { throw CancellationError() }
    return (settings, credentials)
  }

  func connector(_ server: MastodonMock) async throws -> any LiveConnector {
    let (settings, credentials) = try await signIn(server)
    let connector = try MastodonAdapter().connector(for: settings, credentials: credentials, over: server.world)
    return try #require(connector as? any LiveConnector)
  }

  func drain(_ connector: any Connector, _ cursor: String?) async throws -> (
    messages: [IncomingMessage], cursor: String?
  ) {
    var messages: [IncomingMessage] = []
    var cursor = cursor
    while true {
      let page = try await connector.pull(after: cursor, patience: .zero)
      for case .message(let message) in page.events { messages.append(message) }
      cursor = page.cursor
      if !page.hasMore { return (messages, cursor) }
    }
  }

  func order(_ verb: PlatformVerb, on message: IncomingMessage, text: String? = nil) -> PlatformOrder {
    PlatformOrder(
      verb: verb,
      target: PlatformOrder.Target(
        channel: message.channel.remoteID, message: message.remoteID, person: message.author.remoteID,
        personHandle: message.author.handle, mentions: message.mentions, audience: message.audience,
        contentWarning: message.contentWarning), text: text)
  }

  @Test("Signing in through the browser's page gives a working account")
  func browser() async throws {
    try await withServer { server in
      let adapter = MastodonAdapter()
      let answers = Credentials(["server": Secret(server.address)])
      guard
        case .authorise(let page, let field, let kept) = try await adapter.signIn(
          answers, kept: nil, over: server.world)
      else { throw CancellationError() }
      #expect(page.absoluteString.contains("code_challenge_method=S256"))
      // The person picks the account; the page shows the code.
      var request = WebRequest(.post, try #require(URL(string: server.address + "/oauth/authorize")))
      request.headers[.contentType] = "application/x-www-form-urlencoded"
      request.body = Data(((page.query(percentEncoded: true) ?? "") + "&username=team").utf8)
      let shown = String(decoding: try await server.transport.send(request).body, as: UTF8.self)
      let code = try #require(shown.firstRange(of: "code: ").map { shown[$0.upperBound...].prefix { $0 != "<" } })
      var second = answers
      second[field.name] = Secret(String(code))
      guard
        case .signedIn(_, let settings, let credentials) = try await adapter.signIn(
          second, kept: kept, over: server.world)
      else { throw CancellationError() }
      #expect(settings["handle"] == "@team")
      let identity = try await adapter.connector(for: settings, credentials: credentials, over: server.world).identify()
      #expect(identity.handle == "@team" && identity.capabilities.terms(of: .reply)?.textLimit?.maximum == 500)
    }
  }

  @Test("A stranger's mention arrives, and another client sees our answer, once")
  func talk() async throws {
    try await withServer { server in
      let connector = try await connector(server)
      let begin = try await drain(connector, nil).cursor
      let mention = try await server.post("@team Where is my order? https://far.example/o/1", as: "STRANGER_TOKEN")
      let (messages, cursor) = try await drain(connector, begin)
      let message = try #require(messages.first { $0.remoteID.value == mention })
      #expect(messages.count == 1 && message.kind == .mention && !message.isOurs)
      #expect(
        message.body == "@team Where is my order? https://far.example/o/1" && message.author.handle == "@stranger")

      let reply = order(.reply, on: message, text: "On its way.")
      let attempted = Date()
      let receipt = try await connector.perform(reply, key: "key-1")
      #expect(try await connector.perform(reply, key: "key-1").remoteID == receipt.remoteID, "the key keeps it one")
      let found = try await connector.find(Inquiry(order: reply, key: "key-1", attemptedAt: attempted))
      #expect(found?.remoteID == receipt.remoteID)
      let other = order(.reply, on: message, text: "Something else.")
      #expect(try await connector.find(Inquiry(order: other, key: "key-2", attemptedAt: attempted)) == nil)

      let heard = try await server.ask(.get, "/api/v1/notifications", as: "STRANGER_TOKEN") as? [[String: Any]]
      let statuses = (heard ?? []).compactMap { $0["status"] as? [String: Any] }
      #expect(statuses.count == 1 && statuses.first?["in_reply_to_id"] as? String == mention)
      #expect((statuses.first?["content"] as? String)?.contains("On its way.") == true)

      let after = try await drain(connector, cursor)
      #expect(after.messages.map(\.remoteID) == [receipt.remoteID] && after.messages.allSatisfy(\.isOurs))
      #expect(after.messages.first?.thread == .root(message.remoteID))

      let direct = try await server.post(
        "@team my number is 7", as: "STRANGER_TOKEN", to: receipt.remoteID?.value, visibility: "direct")
      let private_ = try #require(
        try await drain(connector, after.cursor).messages.first { $0.remoteID.value == direct })
      #expect(private_.kind == .direct && private_.thread == .root(message.remoteID))
      _ = try await connector.perform(order(.reply, on: private_, text: "Thanks"), key: "key-3")
      let last = try await server.ask(.get, "/api/v1/notifications?limit=1", as: "STRANGER_TOKEN") as? [[String: Any]]
      #expect((last?.first?["status"] as? [String: Any])?["visibility"] as? String == "direct")
    }
  }

  @Test("Blocking and muting take effect, and are undone")
  func moderation() async throws {
    try await withServer { server in
      let connector = try await connector(server)
      _ = try await server.post("@team spam", as: "STRANGER_TOKEN")
      let message = try #require(try await drain(connector, nil).messages.first)
      let person = message.author.remoteID.value
      let standing = { (server: MastodonMock) async throws -> (blocking: Bool?, muting: Bool?) in
        let list =
          try await server.ask(.get, "/api/v1/accounts/relationships?id[]=\(person)", as: "TOKEN") as? [[String: Any]]
        return (list?.first?["blocking"] as? Bool, list?.first?["muting"] as? Bool)
      }
      for (verb, isBlock, isOn) in [
        (PlatformVerb.mute, false, true), (.unmute, false, false), (.ban, true, true), (.unban, true, false),
      ] {
        let order = order(verb, on: message)
        #expect(try await connector.perform(order, key: verb.rawValue) == Receipt())
        let now = try await standing(server)
        #expect((isBlock ? now.blocking : now.muting) == isOn, "\(verb)")
        #expect(try await connector.find(Inquiry(order: order, key: verb.rawValue, attemptedAt: Date())) == Receipt())
      }
      #expect(try await connector.perform(order(.like, on: message), key: "like") == Receipt())
      let liked = try await server.ask(.get, "/api/v1/statuses/\(message.remoteID)", as: "TOKEN") as? [String: Any]
      #expect(liked?["favourited"] as? Bool == true)
      #expect(try await connector.perform(order(.report, on: message, text: "Spam"), key: "report") == Receipt())
    }
  }

  @Test("Our answer is edited and taken away; the stranger's edit and deletion are noticed")
  func changes() async throws {
    try await withServer { server in
      let connector = try await connector(server)
      let mention = try await server.post("@team first words", as: "STRANGER_TOKEN")
      let second = try await server.post("@team to be deleted", as: "STRANGER_TOKEN")
      let (messages, cursor) = try await drain(connector, nil)
      let message = try #require(messages.first { $0.remoteID.value == mention })
      let receipt = try await connector.perform(order(.reply, on: message, text: "Helo"), key: "k1")
      var edit = order(.editReply, on: message, text: "Hello")
      edit.target.message = receipt.remoteID
      _ = try await connector.perform(edit, key: "k2")
      let own =
        try await server.ask(.get, "/api/v1/statuses/\(receipt.remoteID?.value ?? "")/source", as: "TOKEN")
        as? [String: Any]
      #expect(own?["text"] as? String == "@stranger Hello")
      var withdraw = order(.deleteReply, on: message)
      withdraw.target.message = receipt.remoteID
      #expect(try await connector.perform(withdraw, key: "k3") == Receipt())
      #expect(try await connector.perform(withdraw, key: "k3") == Receipt())

      try await server.ask(.put, "/api/v1/statuses/\(mention)", as: "STRANGER_TOKEN", ["status": "@team other words"])
      try await server.ask(.delete, "/api/v1/statuses/\(second)", as: "STRANGER_TOKEN")
      // A quarter of an hour later.
      let (settings, credentials) = try await signIn(server)
      let later = ConnectorWorld(transport: server.transport) { Date().addingTimeInterval(900) }
      let page = try await MastodonAdapter().connector(for: settings, credentials: credentials, over: later)
        .pull(after: cursor, patience: .zero)
      let edited = page.events.compactMap { event in
        if case .message(let message) = event, message.remoteID.value == mention { message } else { nil }
      }
      #expect(edited.first?.body == "@team other words" && edited.first?.editedAt != nil)
      #expect(
        page.events.contains { event in
          if case .visibility(let id, .deletedByAuthor, _) = event { id.value == second } else { false }
        })
    }
  }

  @Test("The stream nudges when somebody speaks to us")
  func stream() async throws {
    try await withServer { server in
      let connector = try await connector(server)
      let begin = try await drain(connector, nil).cursor
      let (signals, feed) = AsyncStream<String>.makeStream()
      let listening = Task {
        try await connector.listen(opened: { feed.yield("opened") }, nudge: { feed.yield("nudge") })
      }
      var heard = signals.makeAsyncIterator()
      #expect(await heard.next() == "opened")
      let mention = try await server.post("@team are you there?", as: "STRANGER_TOKEN")
      #expect(await heard.next() == "nudge")
      #expect(try await drain(connector, begin).messages.map(\.remoteID.value) == [mention])
      listening.cancel()
      _ = await listening.result
    }
  }

  @Test("A restart of both sides in between loses nothing and repeats nothing")
  func restart() async throws {
    try await withServer { server in
      let before = try await connector(server)
      var expected: [String] = []
      for number in 1...3 { expected.append(try await server.post("@team before \(number)", as: "STRANGER_TOKEN")) }
      let first = try await drain(before, nil)
      #expect(first.messages.map(\.remoteID.value) == expected)
      let unread = try await server.post("@team unread", as: "NEIGHBOUR_TOKEN")
      let message = try #require(first.messages.last)
      let receipt = try await before.perform(order(.reply, on: message, text: "Answered before"), key: "k1")
      try server.stop()
      do throws(ConnectorError) {
        _ = try await before.pull(after: first.cursor, patience: .zero)
        Issue.record("a pull from a server that is not there")
      } catch {
        guard case .unreachable = error else {
          Issue.record("\(error)")
          return
        }
      }
      try server.start()
      let after = try await connector(server)
      let late = try await server.post("@team late", as: "STRANGER_TOKEN")
      let second = try await drain(after, first.cursor)
      #expect(second.messages.map(\.remoteID.value) == [unread, receipt.remoteID?.value, late].compactMap(\.self))
      #expect(try await drain(after, second.cursor).messages.isEmpty)
    }
  }
}
