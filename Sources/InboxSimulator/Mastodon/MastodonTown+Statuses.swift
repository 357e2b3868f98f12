import Foundation

extension MastodonTown {
  /// `/statuses` and what is below it.
  mutating func statusRoute(
    _ request: SimulatedRequest, _ path: [String], at now: Date
  ) throws(MastodonRefusal) -> SimulatedResponse {
    if path.count == 1 {
      if request.method == "GET" {
        return SimulatedResponse(.array(request.all("id").compactMap { statuses[$0].map(shape) }))
      }
      guard request.method == "POST" else { throw .noRoute }
      return SimulatedResponse(try create(request, at: now))
    }
    guard let status = statuses[path[1]] else { throw .notFound }
    switch (request.method, path.count > 2 ? path[2] : "") {
    case ("GET", ""): return SimulatedResponse(shape(status))
    case ("GET", "context"): return SimulatedResponse(context(of: status))
    case ("GET", "source"):
      guard status.account == ourID else { throw .notAllowed }
      return SimulatedResponse([
        "id": .string(status.id), "text": .string(status.text), "spoiler_text": .string(status.spoiler),
      ])
    case ("GET", "history"): return SimulatedResponse(.array(history(of: status)))
    case ("PUT", ""): return SimulatedResponse(try change(status, request, at: now))
    case ("DELETE", ""):
      guard status.account == ourID else { throw .notFound }
      let shape = shape(status).adding([JSON.Member("text", .string(status.text))])
      remove(status.id)
      act("delete", status.id, at: now)
      return SimulatedResponse(shape)
    case ("POST", let verb): return SimulatedResponse(try mark(status.id, verb, at: now))
    default: throw .noRoute
    }
  }

  private mutating func mark(_ id: String, _ verb: String, at now: Date) throws(MastodonRefusal) -> JSON {
    switch verb {
    case "favourite", "unfavourite":
      let isFavourited = verb == "favourite"
      if statuses[id]?.isFavourited != isFavourited { statuses[id]?.favourites += isFavourited ? 1 : -1 }
      statuses[id]?.isFavourited = isFavourited
    case "mute", "unmute": statuses[id]?.isMuted = verb == "mute"
    default: throw .noRoute
    }
    act(verb == "mute" ? "mute-thread" : verb == "unmute" ? "unmute-thread" : verb, id, at: now)
    return statuses[id].map(shape) ?? .null
  }

  /// `POST /statuses`, once per idempotency key and hour where the software honours the key.
  private mutating func create(_ request: SimulatedRequest, at now: Date) throws(MastodonRefusal) -> JSON {
    let key = request.headers["idempotency-key"].map { "\(request.bearer ?? "") \($0)" }
    if flavour == .mastodon, let key, let known = idempotent[key], now.timeIntervalSince(known.at) < 3600 {
      if let status = statuses[known.status] { return shape(status) }
      if let waiting = scheduled[known.status] { return shape(waiting) }
    }
    let fields = request.fields ?? [:]
    try check(fields)
    if let text = fields["scheduled_at"]?.text {
      let waiting = try schedule(text, fields, at: now)
      if let key { idempotent[key] = (waiting.id, now) }
      return shape(waiting)
    }
    let status = try publish(fields, at: now)
    if let key { idempotent[key] = (status.id, now) }
    return shape(status)
  }

  /// Text present, not too long, parent there.
  func check(_ fields: JSON) throws(MastodonRefusal) {
    let text = fields["status"]?.text ?? ""
    let spoiler = fields["spoiler_text"]?.text ?? ""
    guard !text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty else {
      throw .invalid(flavour == .mastodon ? "Text can't be blank" : "no text or media provided", flavour)
    }
    switch flavour {
    case .mastodon:
      guard MastodonText.length(text, spoiler: spoiler) <= flavour.maxCharacters else {
        throw .invalid("Text character limit of \(flavour.maxCharacters) exceeded", flavour)
      }
    case .goToSocial:
      let length = text.unicodeScalars.count + spoiler.unicodeScalars.count
      guard length <= flavour.maxCharacters else {
        let reason = "status too long, \(length) characters provided (including content warning) but limit is "
        throw .invalid(reason + String(flavour.maxCharacters), flavour)
      }
    }
    if let visibility = fields["visibility"]?.text {
      guard ["public", "unlisted", "private", "direct", "mutuals_only"].contains(visibility) else {
        throw .invalid("Visibility is not included in the list", flavour)
      }
    }
    if let parent = fields["in_reply_to_id"]?.text, statuses[parent] == nil { throw .noParent }
  }

  @discardableResult
  mutating func publish(_ fields: JSON, at now: Date) throws(MastodonRefusal) -> MastodonStatus {
    let text = fields["status"]?.text ?? ""
    let parent = fields["in_reply_to_id"]?.text
    let status = MastodonStatus(
      id: nextID(at: now), account: ourID, text: text, spoiler: fields["spoiler_text"]?.text ?? "",
      visibility: fields["visibility"]?.text ?? "public", language: fields["language"]?.text ?? "en", inReplyTo: parent,
      mentions: MastodonText.mentions(in: text).compactMap(accountID), at: now,
      isSensitive: fields["sensitive"]?.flag ?? false)
    file(status)
    if status.visibility == "direct", let other = status.mentions.first(where: { $0 != ourID }) {
      converse(with: other, status.id, isUnread: false, at: now)
    }
    tell("update", shape(status), ["user"])
    let answered = parent.flatMap { statuses[$0] }.flatMap { accounts[$0.account] }
    posted.append(
      PostedItem(
        platform: .mastodon, id: status.id, place: status.visibility, inReplyTo: parent, addressee: answered?.acct,
        text: text, at: now))
    return status
  }

  private mutating func change(
    _ status: MastodonStatus, _ request: SimulatedRequest, at now: Date
  ) throws(MastodonRefusal) -> JSON {
    guard status.account == ourID else { throw .notFound }
    let fields = request.fields ?? [:]
    try check(fields)
    statuses[status.id]?.spoiler = fields["spoiler_text"]?.text ?? ""
    edit(status.id, to: fields["status"]?.text ?? "", at: now)
    act("edit", status.id, at: now)
    return statuses[status.id].map(shape) ?? .null
  }

  /// `GET …/context`: the chain above a status and the tree below it.
  private func context(of status: MastodonStatus) -> JSON {
    var ancestors: [MastodonStatus] = []
    var parent = status.inReplyTo.flatMap { statuses[$0] }
    while let one = parent {
      ancestors.insert(one, at: 0)
      parent = one.inReplyTo.flatMap { statuses[$0] }
    }
    var descendants: [MastodonStatus] = []
    var known: Set<String> = [status.id]
    for one in statusOrder.compactMap({ statuses[$0] }) where one.inReplyTo.map(known.contains) ?? false {
      known.insert(one.id)
      descendants.append(one)
    }
    return ["ancestors": .array(ancestors.map { shape($0) }), "descendants": .array(descendants.map { shape($0) })]
  }

  private func history(of status: MastodonStatus) -> [JSON] {
    let present = MastodonStatus.Version(text: status.text, spoiler: status.spoiler, at: status.editedAt ?? status.at)
    return (status.earlier + [present]).map { version in
      var copy = status
      copy.text = version.text
      return [
        "content": shape(copy)["content"] ?? "", "spoiler_text": .string(version.spoiler), "sensitive": false,
        "created_at": .string(WireDate.milliseconds(version.at)),
        "account": accounts[status.account].map(shape) ?? .null,
        "media_attachments": [], "emojis": [],
      ]
    }
  }
}
