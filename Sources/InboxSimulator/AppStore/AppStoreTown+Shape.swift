import Foundation

extension AppStoreTown {
  var app: JSON {
    [
      "type": "apps", "id": .string(appID),
      "attributes": [
        "name": "Acme Notes", "bundleId": "example.acme.notes", "sku": "ACMENOTES", "primaryLocale": "en-US",
      ], "links": ["self": .string("\(base)/v1/apps/\(appID)")],
    ]
  }

  /// Cupertino's winter time, in which App Store Connect writes its dates.
  private func date(_ date: Date) -> JSON { .string(WireDate.zoned(date, offset: -8 * 3600)) }

  func shape(_ review: AppStoreReview) -> JSON {
    let own = "\(base)/v1/customerReviews/\(review.id)"
    var relation: [JSON.Member] = [
      JSON.Member("links", ["self": .string("\(own)/relationships/response"), "related": .string("\(own)/response")])
    ]
    if let response = review.response {
      relation.insert(
        JSON.Member("data", ["type": "customerReviewResponses", "id": .string(response.id)]), at: 0)
    }
    return [
      "type": "customerReviews", "id": .string(review.id),
      "attributes": [
        "rating": .int(review.rating), "title": .string(review.title), "body": .string(review.body),
        "reviewerNickname": .string(review.nickname), "createdDate": date(review.at),
        "territory": .string(review.territory),
      ], "relationships": ["response": .object(relation)], "links": ["self": .string(own)],
    ]
  }

  func shape(_ response: AppStoreReview.Response, of review: AppStoreReview) -> JSON {
    [
      "type": "customerReviewResponses", "id": .string(response.id),
      "attributes": [
        "responseBody": .string(response.body), "lastModifiedDate": date(response.at),
        "state": response.isPublished ? "PUBLISHED" : "PENDING_PUBLISH",
      ], "relationships": ["review": ["data": ["type": "customerReviews", "id": .string(review.id)]]],
      "links": ["self": .string("\(base)/v1/customerReviewResponses/\(response.id)")],
    ]
  }

  func document(_ review: AppStoreReview, _ request: SimulatedRequest) -> JSON {
    var members = [JSON.Member("data", shape(review))]
    if request.first("include") == "response", let response = review.response {
      members.append(JSON.Member("included", [shape(response, of: review)]))
    }
    members.append(JSON.Member("links", ["self": .string(base + request.target)]))
    return .object(members)
  }

  func document(
    _ response: AppStoreReview.Response, of review: AppStoreReview, _ request: SimulatedRequest
  ) -> JSON {
    var members = [JSON.Member("data", shape(response, of: review))]
    if request.first("include") == "review" { members.append(JSON.Member("included", [shape(review)])) }
    members.append(JSON.Member("links", ["self": .string(base + request.target)]))
    return .object(members)
  }
}
