import Foundation
import Testing

@testable import InboxSimulator

@Suite("The town on loopback sockets", .timeLimit(.minutes(2)))
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
    let instance = try await LoopbackClient(ends.mastodon.base).exchange("GET", "/api/v2/instance")
    #expect(instance.contains("\"max_characters\":500"))
    let reviews = try await LoopbackClient(ends.appStore.base).exchange("GET", "/v1/apps/1/customerReviews")
    #expect(reviews.hasPrefix("HTTP/1.1 401 Unauthorized"))
    #expect(reviews.contains("\"code\":\"NOT_AUTHORIZED\""))
    await town.stop()
    #expect(town.endpoints == nil)
  }
}
