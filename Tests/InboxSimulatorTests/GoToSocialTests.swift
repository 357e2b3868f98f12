import Foundation
import Testing

@testable import InboxSimulator

@Suite("The pretend GoToSocial")
struct GoToSocialTests {
  let town = makeTown(flavour: .goToSocial)

  private func ask(
    _ method: String, _ path: String, _ body: JSON? = nil, headers: [String: String] = [:]
  ) async -> SimulatedResponse {
    let all = headers.merging(["Authorization": "Bearer \(town.mastodon.read(\.accessToken))"]) { own, _ in own }
    guard let body else { return await town.mastodon.answer(SimulatedRequest(method, path, headers: all)) }
    return await town.mastodon.answer(SimulatedRequest(method, path, headers: all, json: body))
  }

  @Test("The instance says what it is and what it allows")
  func describesItself() async {
    let instance = await ask("GET", "/api/v2/instance").json
    #expect(instance?["version"]?.text?.contains("GoToSocial") == true)
    #expect(instance?["configuration"]?["statuses"]?["max_characters"] == 5000)
    #expect(instance?["api_versions"] == nil)
  }

  @Test("Idempotency keys are ignored: two requests, two statuses")
  func ignoresKeys() async {
    let headers = ["Idempotency-Key": "k"]
    let first = await ask("POST", "/api/v1/statuses", ["status": "hi"], headers: headers)
    let second = await ask("POST", "/api/v1/statuses", ["status": "hi"], headers: headers)
    #expect(first.json?["id"] != second.json?["id"])
    #expect(town.posted(on: .mastodon).count == 2)
  }

  @Test("Ids are ULIDs in the order they were made")
  func makesULIDs() async throws {
    let ids = (1...40).compactMap { town.stranger("Ann", says: "\($0)", in: .mention) }
    #expect(ids.allSatisfy { $0.count == 26 && $0.allSatisfy("0123456789ABCDEFGHJKMNPQRSTVWXYZ".contains) })
    #expect(ids == ids.sorted())
  }

  @Test("Overlong texts are a 400, and there are no server-sent events")
  func refusesDifferently() async {
    let long = JSON.string(String(repeating: "x", count: 5001))
    let answer = await ask("POST", "/api/v1/statuses", ["status": long])
    #expect(answer.status == 400)
    #expect(answer.json?["error"]?.text?.hasPrefix("Bad Request: ") == true)
    #expect(await ask("GET", "/api/v1/streaming/user").status == 404)
  }

  @Test("An edited mention is told as an update")
  func tellsEdits() async throws {
    let id = try #require(town.stranger("Ann", says: "helo", in: .mention))
    town.amend(id, on: .mastodon, to: "hello")
    let types = await ask("GET", "/api/v1/notifications").json?.texts("type")
    #expect(types == ["update", "mention"])
  }
}
