import Foundation

extension AppStoreTown {
  /// `GET /apps/{id}/customerReviews`: filtered, sorted, in pages that follow one another by cursor.
  func list(_ request: SimulatedRequest) throws(AppStoreRefusal) -> JSON {
    let limit = try limit(request)
    if let include = request.first("include"), include != "response" { throw .invalidParameter("include", include) }
    let matching = sorted(try filtered(request), by: try order(request))
    var start = 0
    if let cursor = request.first("cursor") {
      guard let index = position(of: cursor, in: matching) else { throw .invalidParameter("cursor", cursor) }
      start = index
    }
    let page = matching.dropFirst(start).prefix(limit)
    var links: [JSON.Member] = [JSON.Member("self", .string(base + request.target))]
    if let last = page.last, start + page.count < matching.count {
      let kept = request.query.filter { $0.name != "cursor" }
      let query = QueryItem.format(kept + [QueryItem("cursor", cursor(after: last))])
      links.append(JSON.Member("next", .string("\(base)\(request.path)?\(query)")))
    }
    var members: [JSON.Member] = [JSON.Member("data", .array(page.map { shape($0) }))]
    if request.first("include") == "response" {
      let answers = page.compactMap { review in review.response.map { shape($0, of: review) } }
      members.append(JSON.Member("included", .array(answers)))
    }
    members.append(JSON.Member("links", .object(links)))
    members.append(JSON.Member("meta", ["paging": ["total": .int(matching.count), "limit": .int(limit)]]))
    return .object(members)
  }

  /// A cursor names the last review of its page, so that reviews that arrive meanwhile neither repeat nor hide others.
  private func cursor(after review: AppStoreReview) -> String {
    Data("after:\(review.id)".utf8).base64EncodedString().replacing("=", with: "")
  }

  private func position(of cursor: String, in reviews: [AppStoreReview]) -> Int? {
    reviews.firstIndex { self.cursor(after: $0) == cursor }.map { $0 + 1 }
  }

  private func limit(_ request: SimulatedRequest) throws(AppStoreRefusal) -> Int {
    guard let text = request.first("limit") else { return 20 }
    guard let limit = Int(text), (1...200).contains(limit) else { throw .invalidParameter("limit", text) }
    return limit
  }

  private func order(_ request: SimulatedRequest) throws(AppStoreRefusal) -> String {
    let order = request.first("sort") ?? "-createdDate"
    guard ["rating", "-rating", "createdDate", "-createdDate"].contains(order) else {
      throw .invalidParameter("sort", order)
    }
    return order
  }

  private func sorted(_ reviews: [AppStoreReview], by order: String) -> [AppStoreReview] {
    reviews.sorted { first, second in
      switch order {
      case "rating" where first.rating != second.rating: first.rating < second.rating
      case "-rating" where first.rating != second.rating: first.rating > second.rating
      case "createdDate": (first.at, first.number) < (second.at, second.number)
      default: (first.at, first.number) > (second.at, second.number)
      }
    }
  }

  private func filtered(_ request: SimulatedRequest) throws(AppStoreRefusal) -> [AppStoreReview] {
    let ratings = request.first("filter[rating]")?.split(separator: ",").map(String.init)
    for rating in ratings ?? [] where !(1...5).map(String.init).contains(rating) {
      throw .invalidParameter("filter[rating]", rating)
    }
    let territories = request.first("filter[territory]")?.split(separator: ",").map(String.init)
    for territory in territories ?? [] where territory.count != 3 || territory != territory.uppercased() {
      throw .invalidParameter("filter[territory]", territory)
    }
    let answered = request.first("exists[publishedResponse]")
    if let answered, !["true", "false"].contains(answered) {
      throw .invalidParameter("exists[publishedResponse]", answered)
    }
    return reviews.values.filter { review in
      ratings?.contains(String(review.rating)) != false && territories?.contains(review.territory) != false
        && (answered.map { ($0 == "true") == (review.response?.isPublished == true) } ?? true)
    }
  }
}
