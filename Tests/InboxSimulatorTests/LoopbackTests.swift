import Foundation
import Testing

@testable import InboxSimulator

@Suite("The town on loopback sockets", .timeLimit(.minutes(10)))
struct LoopbackTests {
  @Test("All four platforms listen on 127.0.0.1 and answer in their own shapes")
  func answersOnSockets() async throws {
    let town = makeTown(history: .small)
    let ends = try await town.start()
    let versions = try await LoopbackClient(ends.matrix.base).exchange("GET", "/_matrix/client/versions")
    #expect(versions.hasPrefix("HTTP/1.1 200 OK"))
    #expect(versions.contains("\"versions\":[\"r0.6.1\",\"v1.1\""))
    let comments = try await LoopbackClient(ends.wordpress.base).exchange("GET", "/wp-json/wp/v2/comments?per_page=1")
    #expect(comments.contains("X-WP-Total: "))
    #expect(comments.contains("<\(ends.wordpress.base.absoluteString)/wp-json/wp/v2/comments?per_page=1&page=2>"))
    let instance = try await LoopbackClient(ends.mastodon.base).exchange("GET", "/api/v2/instance")
    #expect(instance.contains("\"max_characters\":500"))
    #expect(instance.contains("\"streaming\":\"ws://127.0.0.1:\(ends.mastodon.base.port ?? 0)\""))
    let reviews = try await LoopbackClient(ends.appStore.base).exchange("GET", "/v1/apps/1/customerReviews")
    #expect(reviews.hasPrefix("HTTP/1.1 401 Unauthorized"))
    #expect(reviews.contains("\"code\":\"NOT_AUTHORIZED\""))
    await town.stop()
    #expect(town.endpoints == nil)
  }

  @Test("The live feed greets, tells of mentions and deletions, and thumps when nothing happens")
  func streams() async throws {
    let gate = Gate()
    let town = makeTown(pause: { _ in await gate.wait() })
    let client = LoopbackClient(try await town.start().mastodon.base)
    let socket = try await client.open(
      "GET", "/api/v1/streaming/user/notification",
      headers: ["Authorization": "Bearer \(town.mastodon.read(\.accessToken))"])
    let head = try await socket.read(until: ":)\n")
    #expect(head.contains("text/event-stream"))
    await gate.arrival()
    town.stranger("Ann Lee", says: "live!", in: .mention)
    let event = try await socket.read(until: "\n\n")
    #expect(event.contains("event: notification\ndata: {\"id\":"))
    #expect(!event.contains("event: update"))
    gate.open()
    _ = try await socket.read(until: ":thump\n")
    try await socket.close()
    await town.stop()
  }

  @Test("A feed without a token is refused")
  func guardsStreams() async throws {
    let town = makeTown()
    let answer = await town.mastodon.answer(SimulatedRequest("GET", "/api/v1/streaming/user"))
    #expect(answer.status == 401)
    #expect(answer.json == ["error": "Missing access token"])
  }

  @Test("A client that vanishes in a long poll leaves the server well")
  func survivesClients() async throws {
    let gate = Gate()
    let town = makeTown(pause: { _ in await gate.wait() })
    let ends = try await town.start()
    let client = LoopbackClient(ends.matrix.base)
    let headers = ["Authorization": "Bearer \(ends.matrix.accessToken)"]
    let since = town.matrix.read { $0.token($0.events.count) }
    let socket = try await client.open(
      "GET", "/_matrix/client/v3/sync?timeout=30000&since=\(since)", headers: headers)
    await gate.arrival()
    try await socket.close()
    town.stranger("Ann Lee", says: "anybody there?", in: .room("support"))
    for _ in 1...3 {
      let answer = try await client.exchange("GET", "/_matrix/client/v3/sync", headers: headers)
      #expect(answer.contains("anybody there?"))
    }
    await town.stop()
  }

  @Test("Stopping ends long polls that wait")
  func stopsCleanly() async throws {
    let gate = Gate()
    let town = makeTown(pause: { _ in await gate.wait() })
    let ends = try await town.start()
    let client = LoopbackClient(ends.matrix.base)
    let since = town.matrix.read { $0.token($0.events.count) }
    let socket = try await client.open(
      "GET", "/_matrix/client/v3/sync?timeout=30000&since=\(since)",
      headers: ["Authorization": "Bearer \(ends.matrix.accessToken)"])
    await gate.arrival()
    await town.stop()
    _ = await socket.rest()
    await #expect(throws: (any Error).self) { try await client.exchange("GET", "/_matrix/client/versions") }
  }
}
