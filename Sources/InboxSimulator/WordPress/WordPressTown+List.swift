import Foundation

extension WordPressTown {
  /// `GET /comments`, with the filters, order and paging of the comments controller.
  func list(_ request: SimulatedRequest, isTeam: Bool) throws(WordPressRefusal) -> SimulatedResponse {
    let isEdit = request.first("context") == "edit"
    if !isTeam { try checkVisitor(request, isEdit: isEdit) }
    let matching = try ordered(comments.values.filter(try filter(request)), request)
    let size = try bounded(request, "per_page", 1...100) ?? 10
    let page = try bounded(request, "page", 1...Int.max) ?? 1
    let start = try bounded(request, "offset", 0...Int.max) ?? (page - 1) * size
    let shown = matching.dropFirst(start).prefix(size)
    let response = SimulatedResponse(.array(shown.map { trimmed(shape($0, isEdit: isEdit), request) }), escaping: .php)
    return paged(response, request, total: matching.count, size: size, page: page)
  }

  /// Adds the totals and the links to the neighbouring pages.
  func paged(
    _ response: SimulatedResponse, _ request: SimulatedRequest, total: Int, size: Int, page: Int
  ) -> SimulatedResponse {
    let pages = (total + size - 1) / size
    var links: [String] = []
    func link(_ number: Int, _ relation: String) -> String {
      let items = request.query.filter { $0.name != "page" } + [QueryItem("page", String(number))]
      return "<\(base)\(request.path)?\(QueryItem.format(items))>; rel=\"\(relation)\""
    }
    if page > 1 { links.append(link(min(page - 1, max(pages, 0)), "prev")) }
    if pages > page { links.append(link(page + 1, "next")) }
    let counted = response.setting("X-WP-Total", String(total)).setting("X-WP-TotalPages", String(pages))
    return links.isEmpty ? counted : counted.setting("Link", links.joined(separator: ", "))
  }

  /// A whole number in `range`, or nil when the parameter is absent.
  func bounded(
    _ request: SimulatedRequest, _ name: String, _ range: ClosedRange<Int>
  ) throws(WordPressRefusal) -> Int? {
    guard let text = request.first(name) else { return nil }
    guard let value = Int(text) else { throw .invalid(name, "rest_invalid_type", "\(name) is not of type integer.") }
    guard range.contains(value) else {
      let reason =
        range.upperBound == Int.max
        ? "\(name) must be greater than or equal to \(range.lowerBound)"
        : "\(name) must be between \(range.lowerBound) (inclusive) and \(range.upperBound) (inclusive)"
      throw .invalid(name, "rest_out_of_bounds", reason)
    }
    return value
  }

  private func checkVisitor(_ request: SimulatedRequest, isEdit: Bool) throws(WordPressRefusal) {
    if isEdit { throw .forbidden("rest_forbidden_context", "Sorry, you are not allowed to edit comments.") }
    var names = ["author", "author_exclude", "author_email"].filter { !request.all($0).isEmpty }
    if let type = request.first("type"), type != "comment" { names.append("type") }
    if let status = request.first("status"), status != "approve" { names.append("status") }
    if !names.isEmpty { throw .forbiddenParameters(names) }
  }

  private func filter(_ request: SimulatedRequest) throws(WordPressRefusal) -> (WordPressComment) -> Bool {
    let status = Self.statuses(request.first("status") ?? "approve")
    let bounds = (try moment(request, "after"), try moment(request, "before"))
    let (posts, parents, included) = (numbers(request, "post"), numbers(request, "parent"), numbers(request, "include"))
    let (excluded, authors) = (numbers(request, "exclude"), numbers(request, "author"))
    let email = request.first("author_email")
    let search = request.first("search")?.lowercased()
    return { comment in
      status.contains(comment.status) && posts?.contains(comment.post) != false
        && parents?.contains(comment.parent) != false && included?.contains(comment.id) != false
        && excluded?.contains(comment.id) != true && authors?.contains(comment.user) != false
        && (email.map { comment.email == $0 } ?? true)
        && (bounds.0.map { comment.at > $0 } ?? true)
        && (bounds.1.map { comment.at < $0 } ?? true)
        && (search.map { "\(comment.name)\n\(comment.email)\n\(comment.content)".lowercased().contains($0) } ?? true)
    }
  }

  /// Which comments a `status` parameter means; a list or an unknown word means none.
  private static func statuses(_ word: String) -> Set<WordPressComment.Status> {
    switch word {
    case "approve", "1": [.approved]
    case "hold", "0": [.hold]
    case "spam": [.spam]
    case "trash": [.trash]
    case "all", "": [.approved, .hold]
    case "any": [.approved, .hold, .spam, .trash]
    default: []
    }
  }

  private func moment(_ request: SimulatedRequest, _ name: String) throws(WordPressRefusal) -> Date? {
    guard let text = request.first(name) else { return nil }
    guard let date = WireDate.parse(text, assumedOffset: siteOffset) else {
      throw .invalid(name, "rest_invalid_date", "Invalid date.")
    }
    return date
  }

  private func numbers(_ request: SimulatedRequest, _ name: String) -> Set<Int>? {
    let values = request.all(name)
    if values.isEmpty { return nil }
    return Set(values.flatMap { $0.split { ", ".contains($0) } }.compactMap { Int($0) })
  }

  private func ordered(
    _ comments: [WordPressComment], _ request: SimulatedRequest
  ) throws(WordPressRefusal) -> [WordPressComment] {
    let key = request.first("orderby") ?? "date_gmt"
    guard ["date", "date_gmt", "id", "include", "post", "parent", "type"].contains(key) else {
      let reason = "orderby is not one of date, date_gmt, id, include, post, parent, and type."
      throw .invalid("orderby", "rest_not_in_enum", reason)
    }
    let order = request.first("order") ?? "desc"
    guard ["asc", "desc"].contains(order) else {
      throw .invalid("order", "rest_not_in_enum", "order is not one of asc and desc.")
    }
    let ascending = comments.sorted { first, second in
      switch key {
      case "post" where first.post != second.post: first.post < second.post
      case "parent" where first.parent != second.parent: first.parent < second.parent
      case "id", "include", "type", "post", "parent": first.id < second.id
      default: (first.at, first.id) < (second.at, second.id)
      }
    }
    return order == "asc" ? ascending : ascending.reversed()
  }
}
