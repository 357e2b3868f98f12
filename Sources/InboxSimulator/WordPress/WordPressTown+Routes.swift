package import Foundation

extension WordPressTown {
  package mutating func answer(_ request: SimulatedRequest, at now: Date, patience: Bool) -> Answer {
    publishDuePosts(at: now)
    do throws(WordPressRefusal) {
      return .reply(addingCommonHeaders(to: try route(request, at: now)))
    } catch {
      return .reply(addingCommonHeaders(to: error.response))
    }
  }

  private func addingCommonHeaders(to response: SimulatedResponse) -> SimulatedResponse {
    var copy = response.setting("Content-Type", response.header("Content-Type") ?? "application/json; charset=UTF-8")
    if copy.header("Content-Type") == "application/json" {
      copy = copy.setting("Content-Type", "application/json; charset=UTF-8")
    }
    copy.headers.append(QueryItem("X-Robots-Tag", "noindex"))
    if copy.header("Link") == nil {
      copy.headers.append(QueryItem("Link", "<\(base)/wp-json/>; rel=\"https://api.w.org/\""))
    }
    copy.headers.append(QueryItem("X-Content-Type-Options", "nosniff"))
    copy.headers.append(QueryItem("Access-Control-Expose-Headers", "X-WP-Total, X-WP-TotalPages, Link"))
    return copy
  }

  private mutating func route(_ request: SimulatedRequest, at now: Date) throws(WordPressRefusal) -> SimulatedResponse {
    var path = request.segments
    if let plain = request.first("rest_route") {
      path = ["wp-json"] + plain.split(separator: "/").map(String.init)
    }
    guard path.first == "wp-json" else {
      return SimulatedResponse(status: 200, html: Markup.page(siteName, "News from the note-taking app"))
    }
    if path.count == 1 { return SimulatedResponse(index, escaping: .php) }
    guard path.count >= 4, path[1] == "wp", path[2] == "v2" else { throw .noRoute }
    let isTeam = isSignedIn(request)
    let isEdit = request.first("context") == "edit"
    switch (request.method, path[3], path.count) {
    case ("GET", "users", 5) where path[4] == "me":
      guard isTeam else { throw .notLoggedIn }
      return SimulatedResponse(me(isEdit: isEdit), escaping: .php)
    case ("GET", "comments", 4): return try list(request, isTeam: isTeam)
    case ("POST", "comments", 4): return try create(request, isTeam: isTeam, at: now)
    case ("GET", "comments", 5): return try read(path[4], request, isTeam: isTeam, isEdit: isEdit)
    case ("POST", "comments", 5), ("PUT", "comments", 5), ("PATCH", "comments", 5):
      return try update(path[4], request, isTeam: isTeam, at: now)
    case ("DELETE", "comments", 5): return try delete(path[4], request, isTeam: isTeam, at: now)
    case (_, "posts", 4...5):
      return try postRoute(request, path.count > 4 ? path[4] : nil, isTeam: isTeam, isEdit: isEdit, at: now)
    default: throw .noRoute
    }
  }

  /// Spaces in an application password do not count. A wrong one makes a visitor, as a live 6.1 does it.
  private func isSignedIn(_ request: SimulatedRequest) -> Bool {
    guard let given = request.basic else { return false }
    return given.user == user && given.password.filter { $0 != " " } == applicationPassword.filter { $0 != " " }
  }

  func comment(_ id: String) throws(WordPressRefusal) -> WordPressComment {
    guard let number = Int(id) else { throw .noRoute }
    guard let comment = comments[number] else { throw .noComment }
    return comment
  }

  private func read(_ id: String, _ request: SimulatedRequest, isTeam: Bool, isEdit: Bool) throws(WordPressRefusal)
    -> SimulatedResponse
  {
    let comment = try comment(id)
    guard isTeam || !isEdit else {
      throw .forbidden("rest_forbidden_context", "Sorry, you are not allowed to edit comments.")
    }
    guard isTeam || comment.status == .approved else {
      throw .forbidden("rest_cannot_read", "Sorry, you are not allowed to read this comment.")
    }
    return SimulatedResponse(trimmed(shape(comment, isEdit: isEdit), request), escaping: .php)
  }
}
