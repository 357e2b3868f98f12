package import Foundation

extension MastodonTown {
  package mutating func answer(_ request: SimulatedRequest, at now: Date, patience: Bool) -> Answer {
    publishDueStatuses(at: now)
    do throws(MastodonRefusal) {
      try countRequest(at: now)
      if let feed = try liveFeed(request) { return feed }
      return .reply(counted(try route(request, at: now), at: now))
    } catch {
      return .reply(counted(error.response, at: now))
    }
  }

  /// Five-minute windows that begin on the clock, as Mastodon's throttle counts them.
  private mutating func countRequest(at now: Date) throws(MastodonRefusal) {
    let start = Int(now.timeIntervalSince1970) / 300 * 300
    if window.start != start { window = (start, 0) }
    guard window.used < rateLimit else { throw .tooMany }
    window.used += 1
  }

  private func counted(_ response: SimulatedResponse, at now: Date) -> SimulatedResponse {
    let reset = Date(timeIntervalSince1970: Double(window.start + 300))
    let typed =
      response.header("Content-Type") == "application/json"
      ? response.setting("Content-Type", "application/json; charset=utf-8") : response
    return typed.setting("X-RateLimit-Limit", String(rateLimit))
      .setting("X-RateLimit-Remaining", String(max(0, rateLimit - window.used)))
      .setting("X-RateLimit-Reset", WireDate.microseconds(reset))
  }

  private func liveFeed(_ request: SimulatedRequest) throws(MastodonRefusal) -> Answer? {
    let path = request.segments
    guard path.starts(with: ["api", "v1", "streaming"]) else { return nil }
    guard flavour == .mastodon, request.method == "GET", path.count > 3 else { throw .noRoute }
    if path[3] == "health" {
      return .reply(
        SimulatedResponse(
          status: 200, headers: [QueryItem("Content-Type", "text/plain")], body: .bytes(Data("OK".utf8))))
    }
    guard let token = request.bearer ?? request.first("access_token") else {
      throw MastodonRefusal(status: 401, error: "Missing access token")
    }
    guard tokens[token]?.isUser == true else { throw MastodonRefusal(status: 401, error: "Invalid access token") }
    let name = path.dropFirst(3).joined(separator: ":")
    guard ["user", "user:notification", "direct"].contains(name) else {
      throw MastodonRefusal(status: 404, error: "Unknown stream type")
    }
    return .feed(name, from: feedEnd, greeting: ":)\n")
  }

  private mutating func route(_ request: SimulatedRequest, at now: Date) throws(MastodonRefusal) -> SimulatedResponse {
    let path = request.segments
    if path.first == "oauth" { return try oauth(request, path, at: now) }
    if path == [".well-known", "oauth-authorization-server"], flavour == .mastodon {
      return SimulatedResponse(authorizationServer)
    }
    guard path.count > 2, path[0] == "api" else { throw .noRoute }
    switch (request.method, path[1], path[2], path.count) {
    case ("GET", "v2", "instance", 3): return SimulatedResponse(instance)
    case ("GET", "v1", "instance", 3): return SimulatedResponse(oldInstance)
    case ("POST", "v1", "apps", 3): return try register(request)
    case (_, "v1", _, _): return try userRoute(request, Array(path.dropFirst(2)), at: now)
    default: throw .noRoute
    }
  }

  private mutating func userRoute(
    _ request: SimulatedRequest, _ path: [String], at now: Date
  ) throws(MastodonRefusal) -> SimulatedResponse {
    guard let token = request.bearer.flatMap({ tokens[$0] }) else {
      throw flavour == .mastodon
        ? .invalidToken : MastodonRefusal(status: 401, error: "Unauthorized: token not supplied")
    }
    guard token.isUser else { throw .noUser }
    let verb = request.method == "GET" ? "read" : "write"
    switch path[0] {
    case "notifications":
      try require("\(verb):notifications", token)
      return try notificationRoute(request, path)
    case "conversations":
      try require("\(verb):\(verb == "read" ? "statuses" : "conversations")", token)
      return try conversationRoute(request, path)
    case "statuses":
      let isMute = path.count == 3 && path[2].hasSuffix("mute")
      let isFavourite = path.count == 3 && path[2].hasSuffix("favourite")
      try require(isMute ? "write:mutes" : isFavourite ? "write:favourites" : "\(verb):statuses", token)
      return try statusRoute(request, path, at: now)
    case "scheduled_statuses":
      try require("\(verb):statuses", token)
      return try scheduledRoute(request, path, at: now)
    case "accounts":
      if path.count == 3, request.method == "POST" {
        try require(path[2].hasSuffix("block") ? "write:blocks" : "write:mutes", token)
      } else {
        try require(path.count == 3 && path[2] == "statuses" ? "read:statuses" : "read:accounts", token)
      }
      return try accountRoute(request, path, at: now)
    case "reports" where request.method == "POST":
      try require("write:reports", token)
      return try report(request, at: now)
    default: throw .noRoute
    }
  }

  /// A token with `read` may do everything under `read:`; `follow` covers blocks and mutes, `profile` our own account.
  private func require(_ scope: String, _ token: MastodonToken) throws(MastodonRefusal) {
    let wide = String(scope.prefix { $0 != ":" })
    var granted = [scope, wide]
    if ["write:blocks", "write:mutes"].contains(scope) { granted.append("follow") }
    if scope == "read:accounts" { granted.append("profile") }
    guard token.scopes.contains(where: granted.contains) else { throw .wrongScope }
  }
}
