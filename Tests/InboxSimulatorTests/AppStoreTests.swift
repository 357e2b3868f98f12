import CCrypto
import Foundation
import Testing

@testable import InboxSimulator

@Suite("The pretend App Store Connect")
struct AppStoreTests {
  let town = makeTown()

  /// A token as the API wants it, with any claim or header replaced by `changes`.
  private func token(_ changes: [String: JSON] = [:], signature: Data = Data(count: 64)) -> String {
    let (key, issuer) = town.appStore.read { ($0.keyID, $0.issuerID) }
    let now = Int(noon.timeIntervalSince1970)
    var header: JSON = ["alg": "ES256", "kid": .string(key), "typ": "JWT"]
    var claims: JSON = [
      "iss": .string(issuer), "iat": .int(now), "exp": .int(now + 1200), "aud": "appstoreconnect-v1",
    ]
    for (name, value) in changes {
      if header[name] != nil { header = header.setting(name, value) } else { claims = claims.setting(name, value) }
    }
    return [header.encoded(), claims.encoded(), signature].map(Self.base64).joined(separator: ".")
  }

  private static func base64(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private func ask(_ method: String, _ path: String, _ body: JSON? = nil, token: String? = nil) async
    -> SimulatedResponse
  {
    let headers = ["Authorization": "Bearer \(token ?? self.token())"]
    guard let body else { return await town.appStore.answer(SimulatedRequest(method, path, headers: headers)) }
    return await town.appStore.answer(SimulatedRequest(method, path, headers: headers, json: body))
  }

  private var list: String { "/v1/apps/\(town.appStore.read(\.appID))/customerReviews" }

  @discardableResult
  private func review(_ rating: Int, _ title: String = "Title") -> String {
    town.stranger("Ann", says: "Body", in: .review(title: title, rating: rating)) ?? ""
  }

  private func reply(to id: String, _ text: String) -> JSON {
    [
      "data": [
        "type": "customerReviewResponses", "attributes": ["responseBody": .string(text)],
        "relationships": ["review": ["data": ["type": "customerReviews", "id": .string(id)]]],
      ]
    ]
  }

  private func titles(_ response: SimulatedResponse) -> [String] {
    response.json?["data"]?.elements?.compactMap { $0["attributes"]?["title"]?.text } ?? []
  }

  @Test(
    "Tokens with wrong claims are refused",
    arguments: [
      ["aud": "somebody-else"], ["exp": .int(1_795_348_799)], ["exp": .int(1_795_348_800 + 1201)], ["kid": "NOKEY"],
      ["iss": "nobody"], ["alg": "none"], ["alg": "HS256"],
    ] as [[String: JSON]])
  func refusesBadTokens(_ changes: [String: JSON]) async {
    let answer = await ask("GET", list, token: token(changes))
    #expect(answer.status == 401)
    #expect(answer.json?["errors"]?.elements?.first?["code"] == "NOT_AUTHORIZED")
    #expect(answer.json?["errors"]?.elements?.first?["status"] == "401")
  }

  @Test("A well-formed token is taken, one without three parts is not")
  func takesGoodTokens() async {
    #expect(await ask("GET", list).status == 200)
    #expect(await ask("GET", list, token: "abc.def").status == 401)
    #expect(await town.appStore.answer(SimulatedRequest("GET", list)).status == 401)
  }

  @Test("The verifier of the town's key takes its signature and no other")
  func verifiesSignatures() throws {
    let pem = Array(PretendKey.privatePEM.utf8)
    let message = Array("header.claims".utf8)
    var signature = [UInt8](repeating: 0, count: 64)
    #expect(ccrypto_es256_sign(pem, pem.count, message, message.count, &signature) == 0)
    let verifier = PretendKeyVerifier()
    #expect(verifier.isValid(signature: Data(signature), of: Data(message), keyID: "any"))
    #expect(!verifier.isValid(signature: Data(signature), of: Data("header.other".utf8), keyID: "any"))
    #expect(!verifier.isValid(signature: Data(count: 64), of: Data(message), keyID: "any"))
    #expect(!verifier.isValid(signature: Data(), of: Data(message), keyID: "any"))
  }

  @Test("Reviews come newest first, in pages that stay whole when new reviews arrive")
  func pagesByCursor() async throws {
    for number in 1...5 {
      review(3, "review \(number)")
      town.clock.advance(by: 10)
    }
    let first = await ask("GET", list + "?limit=2&sort=-createdDate")
    #expect(titles(first) == ["review 5", "review 4"])
    #expect(first.json?["meta"] == ["paging": ["total": 5, "limit": 2]])
    review(1, "review 6")
    let next = try #require(first.json?["links"]?["next"]?.text)
    #expect(next.hasPrefix("http://appstore.invalid/v1/apps/"))
    let second = await ask("GET", String(next.dropFirst("http://appstore.invalid".count)))
    #expect(titles(second) == ["review 3", "review 2"])
    let last = try #require(second.json?["links"]?["next"]?.text)
    let third = await ask("GET", String(last.dropFirst("http://appstore.invalid".count)))
    #expect(titles(third) == ["review 1"])
    #expect(third.json?["links"]?["next"] == nil)
  }

  @Test("Filters by rating, territory and published response, and refuses what it does not know")
  func filters() async {
    review(1, "bad")
    review(5, "good")
    #expect(titles(await ask("GET", list + "?filter[rating]=1,2")) == ["bad"])
    #expect(titles(await ask("GET", list + "?filter%5Bterritory%5D=JPN")) == [])
    #expect(titles(await ask("GET", list + "?exists[publishedResponse]=false&sort=rating")) == ["bad", "good"])
    for query in ["limit=201", "sort=title", "filter[rating]=6", "filter[territory]=us"] {
      let answer = await ask("GET", list + "?" + query)
      #expect(answer.status == 400)
      #expect(answer.json?["errors"]?.elements?.first?["code"] == "PARAMETER_ERROR.INVALID")
    }
  }

  @Test("An answer is pending until it is published; a second one overwrites it under the same id")
  func answersReviews() async throws {
    let id = review(2)
    let first = await ask("POST", "/v1/customerReviewResponses", reply(to: id, "Sorry!"))
    #expect(first.status == 201)
    #expect(first.json?["data"]?["attributes"]?["state"] == "PENDING_PUBLISH")
    let second = await ask("POST", "/v1/customerReviewResponses", reply(to: id, "Fixed now."))
    #expect(second.json?["data"]?["id"] == first.json?["data"]?["id"])
    #expect(town.posted(on: .appStore).map(\.text) == ["Sorry!", "Fixed now."])
    town.advance(by: 61)
    let read = await ask("GET", "/v1/customerReviews/\(id)/response")
    #expect(read.json?["data"]?["attributes"]?["state"] == "PUBLISHED")
    #expect(read.json?["data"]?["attributes"]?["responseBody"] == "Fixed now.")
    let page = await ask("GET", list + "?include=response&exists[publishedResponse]=true", token: fresh)
    #expect(page.json?["included"]?.elements?.count == 1)
  }

  /// A token that is good a minute after noon too.
  private var fresh: String { token(["exp": .int(1_795_348_800 + 1100)]) }

  @Test("Answers can be deleted; unknown reviews, empty and overlong answers are errors")
  func refusesBadAnswers() async throws {
    let id = review(2)
    let made = await ask("POST", "/v1/customerReviewResponses", reply(to: id, "Hi"))
    let response = try #require(made.json?["data"]?["id"]?.text)
    #expect(await ask("DELETE", "/v1/customerReviewResponses/\(response)").status == 204)
    #expect(await ask("GET", "/v1/customerReviews/\(id)/response").status == 404)
    #expect(await ask("DELETE", "/v1/customerReviewResponses/\(response)").status == 404)
    for body in [reply(to: "nowhere", "Hi"), reply(to: id, ""), reply(to: id, String(repeating: "x", count: 5971))] {
      #expect(await ask("POST", "/v1/customerReviewResponses", body).status == 409)
    }
    #expect(await ask("GET", "/v1/customerReviews/nowhere").json?["errors"]?.elements?.first?["code"] == "NOT_FOUND")
    #expect(await ask("GET", "/v1/apps/1/customerReviews").status == 404)
    #expect(town.posted(on: .appStore).count == 1)
  }

  @Test("A review is edited in place, and dates are written with a zone")
  func editsInPlace() async {
    let id = review(1)
    town.amend(id, on: .appStore, to: "Better now")
    let read = await ask("GET", "/v1/customerReviews/\(id)").json?["data"]
    #expect(read?["attributes"]?["body"] == "Better now")
    #expect(read?["attributes"]?["createdDate"] == "2026-11-22T04:00:00-08:00")
    #expect(read?["relationships"]?["response"]?["data"] == nil)
  }

  @Test("The hourly limit counts down and then refuses until the hour has passed")
  func limitsRequests() async {
    town.appStore.change { $0.hourlyLimit = 2 }
    #expect(await ask("GET", list).header("X-Rate-Limit") == "user-hour-lim:2;user-hour-rem:1;")
    #expect(await ask("GET", list).header("X-Rate-Limit") == "user-hour-lim:2;user-hour-rem:0;")
    let refused = await ask("GET", list)
    #expect(refused.status == 429)
    #expect(refused.json?["errors"]?.elements?.first?["code"] == "RATE_LIMIT_EXCEEDED")
  }
}
