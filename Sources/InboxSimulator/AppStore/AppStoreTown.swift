package import Foundation

/// App Store Connect for one app, as far as customer reviews go.
package struct AppStoreTown: PretendPlatform {
  package var base = "http://appstore.invalid"
  package let appID = "1481230042"
  package let issuerID: String
  package let keyID: String
  /// How long an answer stays `PENDING_PUBLISH`, in seconds.
  package var publishDelay: TimeInterval = 60
  /// Requests that one rolling hour allows.
  package var hourlyLimit = 3500

  var reviews: [String: AppStoreReview] = [:]
  var nextNumber = 1
  var responses = 0
  var recent: [Date] = []
  var posted: [PostedItem] = []
  var acts: [TeamAct] = []
  let verifier: any TokenVerifier
  let salt: String
  /// Part of the ids of new reviews; another one after each reopening of the town.
  var season = ""

  /// An app without reviews; `seed` makes its ids.
  package init(seed: UInt64, verifier: any TokenVerifier = PretendKeyVerifier()) {
    salt = "appstore-\(seed)"
    self.verifier = verifier
    issuerID = Self.identifier(salt + "issuer")
    keyID = String(Digest256.hexadecimal(salt + "key", 10).uppercased())
  }

  /// Something that looks like a UUID and depends only on `text`.
  static func identifier(_ text: String) -> String {
    let digits = Array(Digest256.hexadecimal(text, 32))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  /// `person` reviews the app; returns the review's id.
  @discardableResult
  package mutating func say(
    _ person: Person, title: String, _ body: String, rating: Int, at now: Date
  ) -> String {
    let id = Self.identifier("\(salt)-review\(season)-\(nextNumber)")
    reviews[id] = AppStoreReview(
      id: id, number: nextNumber, rating: rating, title: title, body: body, nickname: person.nickname,
      territory: person.territory, at: now, response: nil)
    nextNumber += 1
    return id
  }

  /// The customer changes a review, which keeps its id and date.
  package mutating func edit(_ id: String, to body: String, title: String? = nil, rating: Int? = nil) {
    reviews[id]?.body = body
    if let title { reviews[id]?.title = title }
    if let rating { reviews[id]?.rating = rating }
  }

  /// The customer takes a review back.
  package mutating func remove(_ id: String) { reviews[id] = nil }

  /// Answers whose time has come appear in the store.
  package mutating func publishDueResponses(at now: Date) {
    for (id, review) in reviews {
      guard let response = review.response, !response.isPublished else { continue }
      if now.timeIntervalSince(response.at) >= publishDelay { reviews[id]?.response?.isPublished = true }
    }
  }

  /// The answer under a review and whether customers see it.
  package func response(to id: String) -> (body: String, isPublished: Bool)? {
    reviews[id]?.response.map { ($0.body, $0.isPublished) }
  }

  package func refusal(_ refusal: Refusal, at now: Date) -> SimulatedResponse {
    switch refusal {
    case .rateLimited(let seconds):
      return AppStoreRefusal.tooMany.response
        .setting("X-Rate-Limit", "user-hour-lim:\(hourlyLimit);user-hour-rem:0;")
        .setting("Retry-After", String(seconds))
    case .serverError(let status):
      return AppStoreRefusal(
        status: status, code: "UNEXPECTED_ERROR", title: "An unexpected error occurred.",
        detail: "An unexpected error occurred on the server side. If this issue continues, contact us at "
          + "https://developer.apple.com/contact/."
      ).response
    case .tokenRevoked: return AppStoreRefusal.notAuthorized.response
    }
  }
}
