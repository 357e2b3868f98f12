import Foundation
import Testing

@testable import InboxSimulator

@Suite("Faults on demand", .timeLimit(.minutes(10)))
struct FaultsTests {
  private func post(_ town: Simulator, _ text: String) -> SimulatedRequest {
    SimulatedRequest(
      "POST", "/api/v1/statuses", headers: ["Authorization": "Bearer \(town.mastodon.read(\.accessToken))"],
      json: ["status": .string(text)])
  }

  @Test("Each platform says 429 in its own way")
  func limitsInEveryShape() async {
    let town = makeTown()
    for platform in SimulatedPlatform.allCases { town.faults(on: platform).add(.rateLimited(retryAfter: 30)) }
    let matrix = await town.matrix.answer(SimulatedRequest("GET", "/_matrix/client/versions"))
    #expect(matrix.status == 429)
    #expect(matrix.header("Retry-After") == "30")
    #expect(matrix.json?["errcode"] == "M_LIMIT_EXCEEDED")
    #expect(matrix.json?["retry_after_ms"] == 30_000)
    let mastodon = await town.mastodon.answer(SimulatedRequest("GET", "/api/v2/instance"))
    #expect(mastodon.header("X-RateLimit-Reset") == "2026-11-22T12:00:30.000000Z")
    #expect(mastodon.header("X-RateLimit-Remaining") == "0")
    let wordpress = await town.wordpress.answer(SimulatedRequest("GET", "/wp-json/"))
    #expect(wordpress.status == 429)
    #expect(wordpress.header("Retry-After") == "30")
    let appStore = await town.appStore.answer(SimulatedRequest("GET", "/v1/apps"))
    #expect(appStore.header("X-Rate-Limit") == "user-hour-lim:3500;user-hour-rem:0;")
    #expect(await town.matrix.answer(SimulatedRequest("GET", "/_matrix/client/versions")).status == 200)
  }

  @Test("A fault strikes only the method and path it names, and only so often")
  func strikesWhereTold() async {
    let town = makeTown()
    town.mastodon.faults.add(.serverError(503), method: "POST", path: "/statuses", times: 2)
    #expect(await town.mastodon.answer(SimulatedRequest("GET", "/api/v2/instance")).status == 200)
    #expect(await town.mastodon.answer(post(town, "one")).status == 503)
    #expect(await town.mastodon.answer(post(town, "two")).status == 503)
    #expect(await town.mastodon.answer(post(town, "three")).status == 200)
    #expect(town.posted().map(\.text) == ["three"])
    #expect(town.mastodon.faults.remaining == 0)
  }

  @Test("A lost answer has its effect, a dropped request has none; on the wire both are silence")
  func losesAnswers() async throws {
    let town = makeTown()
    let client = LoopbackClient(try await town.start().mastodon.base)
    let headers = [
      "Authorization": "Bearer \(town.mastodon.read(\.accessToken))", "Content-Type": "application/json",
    ]
    town.mastodon.faults.add(.lostAnswer(), method: "POST")
    #expect(try await client.exchange("POST", "/api/v1/statuses", headers: headers, body: #"{"status":"taken"}"#) == "")
    #expect(town.posted().map(\.text) == ["taken"])
    town.mastodon.faults.add(.dropped, method: "POST")
    #expect(try await client.exchange("POST", "/api/v1/statuses", headers: headers, body: #"{"status":"lost"}"#) == "")
    #expect(town.posted().map(\.text) == ["taken"])
    await town.stop()
  }

  @Test("A lost answer can hang until the gate opens")
  func hangs() async throws {
    let town = makeTown()
    let client = LoopbackClient(try await town.start().mastodon.base)
    let gate = Gate()
    town.mastodon.faults.add(.lostAnswer(gate), method: "GET")
    async let answer = client.exchange("GET", "/api/v2/instance")
    await gate.arrival()
    gate.open()
    #expect(try await answer == "")
    await town.stop()
  }

  @Test("A cut body ends before the announced length")
  func cutsBodies() async throws {
    let town = makeTown()
    let client = LoopbackClient(try await town.start().mastodon.base)
    town.mastodon.faults.add(.cutBody)
    let answer = try await client.exchange("GET", "/api/v2/instance")
    let halves = answer.components(separatedBy: "\r\n\r\n")
    let line = try #require(halves[0].split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") })
    let announced = try #require(Int(line.dropFirst("Content-Length: ".count)))
    #expect(halves[1].utf8.count == announced / 2)
    await town.stop()
  }

  @Test("Broken JSON, a proxy's page and a revoked token look like what they are")
  func breaksAnswers() async {
    let town = makeTown()
    let request = SimulatedRequest("GET", "/api/v2/instance")
    town.mastodon.faults.add(.malformedJSON)
    let broken = await town.mastodon.answer(request)
    #expect(broken.status == 200)
    #expect(broken.json == nil)
    town.mastodon.faults.add(.htmlPage(502))
    let page = await town.mastodon.answer(request)
    #expect(page.status == 502)
    #expect(page.header("Content-Type") == "text/html; charset=utf-8")
    town.faults(on: .matrix).add(.tokenRevoked)
    let revoked = await town.matrix.answer(SimulatedRequest("GET", "/_matrix/client/v3/sync"))
    #expect(revoked.json?["errcode"] == "M_UNKNOWN_TOKEN")
    town.faults(on: .wordpress).add(.tokenRevoked)
    #expect(await town.wordpress.answer(SimulatedRequest("GET", "/wp-json/")).json?["code"] == "rest_not_logged_in")
  }

  @Test("A held request is taken only when its gate opens")
  func holdsRequests() async {
    let town = makeTown()
    let gate = Gate()
    town.mastodon.faults.add(.held(gate), method: "POST")
    async let answer = town.mastodon.answer(post(town, "later"))
    await gate.arrival()
    #expect(town.posted().isEmpty)
    gate.open()
    #expect(await answer.status == 200)
    #expect(town.posted().map(\.text) == ["later"])
  }

  @Test("A slow answer takes the given pause")
  func isSlow() async {
    let gate = Gate()
    let town = makeTown(pause: { duration in
      #expect(duration == .seconds(4))
      gate.open()
    })
    town.mastodon.faults.add(.slow(.seconds(4)))
    #expect(await town.mastodon.answer(SimulatedRequest("GET", "/api/v2/instance")).status == 200)
    await gate.wait()
  }
}
