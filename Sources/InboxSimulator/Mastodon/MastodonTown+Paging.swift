import Foundation

extension MastodonTown {
  /// The page of `items` (oldest first) that `max_id`, `since_id`, `min_id` and `limit` ask for, newest first.
  ///
  /// `min_id` walks forward from its bound; `since_id` only hides what is older, so it shows the newest page.
  func page<Item>(
    _ items: [Item], id: KeyPath<Item, String>, _ request: SimulatedRequest, usual: Int, most: Int
  ) -> [Item] {
    let limit = min(most, max(1, request.first("limit").flatMap(Int.init) ?? usual))
    var rest = items
    if let bound = request.first("max_id") { rest = rest.filter { Self.isBefore($0[keyPath: id], bound) } }
    if let bound = request.first("since_id") { rest = rest.filter { Self.isBefore(bound, $0[keyPath: id]) } }
    if let bound = request.first("min_id") {
      return rest.filter { Self.isBefore(bound, $0[keyPath: id]) }.prefix(limit).reversed()
    }
    return rest.suffix(limit).reversed()
  }

  /// Adds the links to the older and newer pages.
  func linked(_ response: SimulatedResponse, _ request: SimulatedRequest, ids: [String]) -> SimulatedResponse {
    guard let newest = ids.first, let oldest = ids.last else { return response }
    let kept = request.query.filter { !["max_id", "min_id", "since_id"].contains($0.name) }
    func link(_ name: String, _ id: String, _ relation: String) -> String {
      "<\(base)\(request.path)?\(QueryItem.format(kept + [QueryItem(name, id)]))>; rel=\"\(relation)\""
    }
    return response.setting("Link", link("max_id", oldest, "next") + ", " + link("min_id", newest, "prev"))
  }

  /// The order of ids, for decimal numbers of any length as for ULIDs.
  static func isBefore(_ first: String, _ second: String) -> Bool {
    (first.utf8.count, first) < (second.utf8.count, second)
  }
}
