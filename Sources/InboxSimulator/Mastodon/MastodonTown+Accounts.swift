import Foundation

extension MastodonTown {
  /// `/accounts/…`.
  mutating func accountRoute(
    _ request: SimulatedRequest, _ path: [String], at now: Date
  ) throws(MastodonRefusal) -> SimulatedResponse {
    guard path.count > 1 else { throw .noRoute }
    switch (request.method, path[1], path.count) {
    case ("GET", "verify_credentials", 2): return SimulatedResponse(credentials)
    case ("GET", "relationships", 2):
      return SimulatedResponse(.array(request.all("id").filter { accounts[$0] != nil }.map(relationship)))
    case ("GET", "lookup", 2):
      guard let id = accountID(named: request.first("acct") ?? ""), let account = accounts[id] else { throw .notFound }
      return SimulatedResponse(shape(account))
    default: break
    }
    guard let account = accounts[path[1]] else { throw .notFound }
    switch (request.method, path.count) {
    case ("GET", 2): return SimulatedResponse(shape(account))
    case ("GET", 3) where path[2] == "statuses": return written(by: account.id, request)
    case ("POST", 3): return SimulatedResponse(try relate(path[2], account.id, at: now))
    default: throw .noRoute
    }
  }

  private func written(by account: String, _ request: SimulatedRequest) -> SimulatedResponse {
    let withoutReplies = request.first("exclude_replies").map { JSON.string($0).flag == true } ?? false
    let all = statusOrder.compactMap { statuses[$0] }.filter { status in
      // Direct statuses are listed to their author only, which is us.
      status.account == account && (!withoutReplies || status.inReplyTo == nil)
        && (account == ourID || status.visibility != "direct")
    }
    let shown = page(all, id: \.id, request, usual: 20, most: 40)
    return linked(SimulatedResponse(.array(shown.map { shape($0) })), request, ids: shown.map(\.id))
  }

  private mutating func relate(_ verb: String, _ id: String, at now: Date) throws(MastodonRefusal) -> JSON {
    switch verb {
    case "block": blocked.insert(id)
    case "unblock": blocked.remove(id)
    case "mute": muted.insert(id)
    case "unmute": muted.remove(id)
    default: throw .noRoute
    }
    act(verb, id, at: now)
    return relationship(id)
  }

  private var credentials: JSON {
    guard let account = accounts[ourID] else { return .null }
    let source: JSON = [
      "privacy": "public", "sensitive": false, "language": "en", "note": .string(account.note), "fields": [],
      "follow_requests_count": 0, "indexable": false, "discoverable": true, "hide_collections": false,
    ]
    return shape(account).adding([
      JSON.Member("source", source),
      JSON.Member("role", ["id": "-99", "name": "", "permissions": "65536", "color": "", "highlighted": false]),
    ])
  }

  /// `POST /reports`.
  mutating func report(_ request: SimulatedRequest, at now: Date) throws(MastodonRefusal) -> SimulatedResponse {
    let fields = request.fields ?? [:]
    guard let id = fields["account_id"]?.text, let account = accounts[id] else { throw .notFound }
    act("report", id, at: now)
    return SimulatedResponse([
      "id": .string(nextRowID(at: now, from: 48_000)), "action_taken": false, "action_taken_at": .null,
      "category": fields["category"] ?? "other", "comment": fields["comment"] ?? "",
      "forwarded": .bool(fields["forward"]?.flag ?? false), "created_at": .string(WireDate.milliseconds(now)),
      "status_ids": fields["status_ids"] ?? .null, "rule_ids": fields["rule_ids"] ?? .null,
      "target_account": shape(account),
    ])
  }
}
