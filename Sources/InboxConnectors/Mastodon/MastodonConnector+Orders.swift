import Foundation
import InboxConnect
import InboxModel

extension MastodonConnector {
  /// What Mastodon's API has at all; the rest is refused without a question.
  static let verbs: Set<PlatformVerb> = [
    .reply, .privateReply, .editReply, .deleteReply, .like, .unlike, .ban, .unban, .mute, .unmute, .report,
  ]

  func capabilities(on server: MastodonServer) -> Capabilities {
    var verbs: [PlatformVerb: Capability] = [:]
    for verb in Self.verbs {
      if let scope = MastodonScopes.scope(of: verb), !scopes.include(scope) {
        verbs[verb] = .no(because: .missingScope(scope))
      } else if verb == .editReply, !server.edits {
        verbs[verb] = .no(because: .serverLacks("editing"))
      } else {
        let limit = verb.carriesText ? server.textLimit : nil
        let isReversible = verb.inverse.map { Self.verbs.contains($0) } ?? false
        verbs[verb] = .yes(Capability.Terms(textLimit: limit, isReversible: isReversible))
      }
    }
    return Capabilities(verbs)
  }

  func perform(_ order: PlatformOrder, key: String) async throws(ConnectorError) -> Receipt {
    guard Self.verbs.contains(order.verb) else { throw .refused(.platformHasNone) }
    let server = try await beforeSending { () async throws(ConnectorError) in try await self.server() }
    if let refusal = capabilities(on: server).refusal(
      of: order.verb, text: order.text, postedAt: nil, now: api.world.now())
    {
      throw .refused(refusal)
    }
    switch order.verb {
    case .reply, .privateReply: return try await reply(order, key: key, on: server)
    case .editReply: return try await edit(order, on: server)
    case .deleteReply: return try await withdraw(try message(of: order))
    case .like: return try await act(["statuses", try message(of: order), "favourite"])
    case .unlike: return try await act(["statuses", try message(of: order), "unfavourite"])
    case .ban:
      guard order.duration == nil else { throw .refused(.serverLacks("blocks that end")) }
      return try await act(["accounts", try person(of: order), "block"])
    case .unban: return try await act(["accounts", try person(of: order), "unblock"])
    case .mute:
      let path = ["api", "v1", "accounts", try person(of: order), "mute"]
      try await api.order(path, Mute(duration: Int(order.duration ?? 0)))
      return Receipt()
    case .unmute: return try await act(["accounts", try person(of: order), "unmute"])
    case .report: return try await report(order)
    default: throw .refused(.platformHasNone)
    }
  }

  /// A question that an order needs first: whatever comes of it, the order has not left, so that there is no doubt about it.
  private func beforeSending<Value>(
    _ question: () async throws(ConnectorError) -> Value
  ) async throws(ConnectorError) -> Value {
    do {
      return try await question()
    } catch .notUnderstood(let endpoint, let detail) {
      throw .unreachable(reason: "unreadable answer of \(endpoint): \(detail)")
    }
  }

  /// The words as they leave: with the handles in front that they lack. A private answer names only its addressee.
  func words(of order: PlatformOrder, on server: MastodonServer) -> String {
    let others = order.verb == .privateReply ? [] : order.target.mentions
    let handles = [order.target.personHandle].compactMap(\.self) + others
    let own = handle.lowercased()
    let named = handles.map { $0.hasPrefix("@") ? $0 : "@" + $0 }.filter { $0.lowercased() != own }
    return MastodonMentions.text(order.text ?? "", naming: named, domain: server.domain)
  }

  func message(of order: PlatformOrder) throws(ConnectorError) -> String {
    guard let id = order.target.message?.value else { throw .refused(.nothingToActOn) }
    return id
  }

  func person(of order: PlatformOrder) throws(ConnectorError) -> String {
    guard let id = order.target.person?.value else { throw .refused(.nothingToActOn) }
    return id
  }

  private func reply(_ order: PlatformOrder, key: String, on server: MastodonServer) async throws(ConnectorError)
    -> Receipt
  {
    let words = words(of: order, on: server)
    let post = Post(
      status: words, replyTo: try message(of: order),
      visibility: MastodonMapping.visibility(order.verb == .privateReply ? .direct : order.target.audience),
      warning: order.target.contentWarning, language: order.language)
    try check(words, warning: order.target.contentWarning, on: server)
    let reply: MastodonAPI.Reply<MastodonWire.Status> = try await api.post(
      ["api", "v1", "statuses"], post, key: key, for: .order)
    return receipt(reply.value, words: words, of: order)
  }

  /// The warning's words count as well.
  private func check(_ words: String, warning: String?, on server: MastodonServer) throws(ConnectorError) {
    let limit = server.textLimit
    let excess = limit.count(words) + limit.count(warning ?? "") - limit.maximum
    if excess > 0 { throw .refused(.tooLong(by: excess, limit: limit.maximum)) }
  }

  /// A new wording keeps everything else that the post has: servers take away what an edit does not name.
  private func edit(_ order: PlatformOrder, on server: MastodonServer) async throws(ConnectorError) -> Receipt {
    let id = try message(of: order)
    let known = try await beforeSending { () async throws(ConnectorError) in try await api.status(id) }
    guard let status = known else { throw .gone(reason: "the post is not there any more") }
    guard status.account.id == me else { throw .refused(.needsRole("author")) }
    guard status.poll == nil else { throw .refused(.serverLacks("editing a post with a poll")) }
    let words = words(of: order, on: server)
    try check(words, warning: status.warning, on: server)
    let edit = Edit(
      status: words, warning: status.warning ?? "", sensitive: status.sensitive ?? false, language: status.language,
      media: (status.media ?? []).compactMap(\.id))
    let reply: MastodonAPI.Reply<MastodonWire.Status> = try await api.put(
      ["api", "v1", "statuses", id], edit, for: .repeatableOrder)
    return receipt(reply.value, words: words, of: order)
  }

  private func withdraw(_ id: String) async throws(ConnectorError) -> Receipt {
    do {
      try await api.delete(["api", "v1", "statuses", id])
    } catch ConnectorError.gone {
      // It was to go, and it is gone.
    }
    return Receipt()
  }

  private func act(_ path: [String]) async throws(ConnectorError) -> Receipt {
    try await api.order(["api", "v1"] + path)
    return Receipt()
  }

  private func report(_ order: PlatformOrder) async throws(ConnectorError) -> Receipt {
    let report = Report(
      account: try person(of: order), statuses: [order.target.message?.value].compactMap(\.self),
      comment: order.text ?? "")
    try await api.order(["api", "v1", "reports"], report, for: .order)
    return Receipt()
  }

  func receipt(_ status: MastodonWire.Status, words: String, of order: PlatformOrder) -> Receipt {
    Receipt(
      remoteID: RemoteID(status.id), permalink: MastodonMapping.permalink(status),
      text: words == order.text ? nil : words,
      at: RetrySignal.iso8601(status.editedAt ?? status.createdAt))
  }
}

/// `POST /api/v1/statuses`.
private struct Post: Encodable {
  let status: String
  let replyTo: String
  let visibility: String
  let warning: String?
  let language: String?

  enum CodingKeys: String, CodingKey {
    case status, visibility, language
    case replyTo = "in_reply_to_id"
    case warning = "spoiler_text"
  }
}

/// `PUT /api/v1/statuses/:id`.
private struct Edit: Encodable {
  let status: String
  let warning: String
  let sensitive: Bool
  let language: String?
  let media: [String]

  enum CodingKeys: String, CodingKey {
    case status, sensitive, language
    case warning = "spoiler_text"
    case media = "media_ids"
  }
}

/// `POST /api/v1/accounts/:id/mute`; 0: without end.
private struct Mute: Encodable {
  let duration: Int
}

/// `POST /api/v1/reports`: to the moderators of our own server only.
private struct Report: Encodable {
  let account: String
  let statuses: [String]
  let comment: String
  var forward = false

  enum CodingKeys: String, CodingKey {
    case comment, forward
    case account = "account_id"
    case statuses = "status_ids"
  }
}
