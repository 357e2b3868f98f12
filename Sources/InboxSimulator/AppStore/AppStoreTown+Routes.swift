package import Foundation

extension AppStoreTown {
  package mutating func answer(_ request: SimulatedRequest, at now: Date, patience: Bool) -> Answer {
    publishDueResponses(at: now)
    do throws(AppStoreRefusal) {
      try checkToken(request, at: now)
      try count(at: now)
      return .reply(counted(try route(request, at: now)))
    } catch {
      return .reply(counted(error.response))
    }
  }

  private func checkToken(_ request: SimulatedRequest, at now: Date) throws(AppStoreRefusal) {
    guard let token = request.bearer.flatMap(AppStoreToken.init),
      token.isAcceptable(keyID: keyID, issuer: issuerID, at: now),
      verifier.isValid(signature: token.signature, of: token.message, keyID: keyID)
    else { throw .notAuthorized }
  }

  /// A rolling hour, as Apple documents it.
  private mutating func count(at now: Date) throws(AppStoreRefusal) {
    recent.removeAll { now.timeIntervalSince($0) >= 3600 }
    guard recent.count < hourlyLimit else { throw .tooMany }
    recent.append(now)
  }

  private func counted(_ response: SimulatedResponse) -> SimulatedResponse {
    response.setting(
      "X-Rate-Limit", "user-hour-lim:\(hourlyLimit);user-hour-rem:\(max(0, hourlyLimit - recent.count));")
  }

  private mutating func route(_ request: SimulatedRequest, at now: Date) throws(AppStoreRefusal) -> SimulatedResponse {
    let path = request.segments
    guard path.first == "v1", path.count > 1 else { throw .noPath }
    switch (request.method, path[1], path.count) {
    case ("GET", "apps", 2):
      return SimulatedResponse(["data": [app], "links": ["self": .string(base + request.target)]])
    case ("GET", "apps", 3):
      guard path[2] == appID else { throw .notFound("apps", path[2]) }
      return SimulatedResponse(["data": app, "links": ["self": .string(base + request.target)]])
    case ("GET", "apps", 4) where path[3] == "customerReviews":
      guard path[2] == appID else { throw .notFound("apps", path[2]) }
      return SimulatedResponse(try list(request))
    case ("GET", "customerReviews", 3):
      guard let review = reviews[path[2]] else { throw .notFound("customerReviews", path[2]) }
      return SimulatedResponse(document(review, request))
    case ("GET", "customerReviews", 4) where path[3] == "response":
      guard let review = reviews[path[2]] else { throw .notFound("customerReviews", path[2]) }
      guard let response = review.response else { throw .notFound("customerReviewResponses", path[2]) }
      return SimulatedResponse(document(response, of: review, request))
    case ("POST", "customerReviewResponses", 2): return try respond(request, at: now)
    case ("GET", "customerReviewResponses", 3):
      let review = try review(answeredBy: path[2])
      guard let response = review.response else { throw .notFound("customerReviewResponses", path[2]) }
      return SimulatedResponse(document(response, of: review, request))
    case ("DELETE", "customerReviewResponses", 3):
      let review = try review(answeredBy: path[2])
      reviews[review.id]?.response = nil
      acts.append(TeamAct(platform: .appStore, verb: "delete", target: path[2], at: now))
      return SimulatedResponse(status: 204, body: .bytes(Data()))
    default: throw .noPath
    }
  }

  private func review(answeredBy id: String) throws(AppStoreRefusal) -> AppStoreReview {
    guard let review = reviews.values.first(where: { $0.response?.id == id }) else {
      throw .notFound("customerReviewResponses", id)
    }
    return review
  }

  /// `POST /customerReviewResponses`: a new answer, or a new text for the one there is.
  private mutating func respond(
    _ request: SimulatedRequest, at now: Date
  ) throws(AppStoreRefusal) -> SimulatedResponse {
    guard let data = JSON(parsing: request.body)?["data"] else {
      throw .entity(422, "INVALID", "The request body is not a valid document.", "/data")
    }
    guard data["type"]?.text == "customerReviewResponses" else {
      throw .entity(409, "TYPE_NOT_ALLOWED", "The type must be 'customerReviewResponses'.", "/data/type")
    }
    let pointer = "/data/attributes/responseBody"
    guard let body = data["attributes"]?["responseBody"]?.text, !body.isEmpty else {
      throw .entity(409, "ATTRIBUTE.REQUIRED", "You must provide a value for the attribute 'responseBody'.", pointer)
    }
    guard body.count <= 5970 else {
      throw .entity(409, "ATTRIBUTE.INVALID.TOO_LONG", "The response body is longer than 5970 characters.", pointer)
    }
    let id = data["relationships"]?["review"]?["data"]?["id"]?.text ?? ""
    guard let review = reviews[id] else {
      let detail = "There is no resource of type 'customerReviews' with id '\(id)'"
      throw .entity(409, "RELATIONSHIP.INVALID", detail, "/data/relationships/review")
    }
    responses += 1
    let response = AppStoreReview.Response(
      id: review.response?.id ?? Self.identifier("\(salt)-response-\(responses)"), body: body, at: now,
      isPublished: false)
    reviews[id]?.response = response
    posted.append(
      PostedItem(
        platform: .appStore, id: response.id, place: appID, inReplyTo: id, addressee: review.nickname, text: body,
        at: now))
    return SimulatedResponse(status: 201, document(response, of: review, request))
  }
}
