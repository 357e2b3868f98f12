import Foundation

extension MastodonTown {
  func shape(_ account: MastodonAccount) -> JSON {
    let site = "https://\(account.domain ?? domain)"
    let picture = JSON.string("https://\(domain)/avatars/original/missing.png")
    let header = JSON.string("https://\(domain)/headers/original/missing.png")
    let count = writtenCounts[account.id] ?? 0
    let fields: [JSON.Member] = [
      JSON.Member("id", .string(account.id)), JSON.Member("username", .string(account.username)),
      JSON.Member("acct", .string(account.acct)), JSON.Member("display_name", .string(account.displayName)),
      JSON.Member("locked", false), JSON.Member("bot", false), JSON.Member("discoverable", true),
      JSON.Member("indexable", false), JSON.Member("group", false),
      JSON.Member("created_at", .string(WireDate.day(account.createdAt) + "T00:00:00.000Z")),
      JSON.Member("note", .string(account.note.isEmpty ? "" : "<p>\(Markup.escape(account.note))</p>")),
      JSON.Member("url", .string("\(site)/@\(account.username)")),
      JSON.Member("uri", .string("\(site)/users/\(account.username)")), JSON.Member("avatar", picture),
      JSON.Member("avatar_static", picture), JSON.Member("header", header), JSON.Member("header_static", header),
      JSON.Member("followers_count", .int(Int(account.createdAt.timeIntervalSince1970) / 86_400 % 900)),
      JSON.Member("following_count", 120), JSON.Member("statuses_count", .int(count)),
      JSON.Member("last_status_at", .null), JSON.Member("emojis", []), JSON.Member("fields", []),
    ]
    return .object(fields)
  }

  func shape(_ status: MastodonStatus) -> JSON {
    let author = accounts[status.account]
    let site = "https://\(author?.domain ?? domain)"
    let name = author?.username ?? "unknown"
    let parent = status.inReplyTo.flatMap { statuses[$0] }
    let mentioned = status.mentions.compactMap { accounts[$0] }
    let html = MastodonText.html(status.text, tags: site) { spelled in profile(spelled) }
    return [
      "id": .string(status.id), "created_at": .string(WireDate.milliseconds(status.at)),
      "in_reply_to_id": .optional(status.inReplyTo), "in_reply_to_account_id": .optional(parent?.account),
      "sensitive": .bool(status.isSensitive), "spoiler_text": .string(status.spoiler),
      "visibility": .string(status.visibility), "language": .optional(status.language),
      "uri": .string("\(site)/users/\(name)/statuses/\(status.id)"), "url": .string("\(site)/@\(name)/\(status.id)"),
      "replies_count": .int(replyCounts[status.id] ?? 0),
      "reblogs_count": 0, "favourites_count": .int(status.favourites),
      "edited_at": .optional(status.editedAt.map(WireDate.milliseconds)), "favourited": .bool(status.isFavourited),
      "reblogged": false, "muted": .bool(status.isMuted), "bookmarked": false, "content": .string(html),
      "filtered": [], "reblog": .null,
      "application": status.account == ourID ? ["name": "Moot", "website": .null] : .null,
      "account": author.map(shape) ?? .null, "media_attachments": [],
      "mentions": .array(mentioned.map(mention)), "tags": .array(tags(in: status.text, site)), "emojis": [],
      "card": .null, "poll": .null,
    ]
  }

  private func mention(_ account: MastodonAccount) -> JSON {
    [
      "id": .string(account.id), "username": .string(account.username),
      "url": .string("https://\(account.domain ?? domain)/@\(account.username)"), "acct": .string(account.acct),
    ]
  }

  private func tags(in text: String, _ site: String) -> [JSON] {
    text.split { $0 == " " || $0 == "\n" }.filter { $0.hasPrefix("#") && $0.count > 1 }.map { word in
      let name = word.dropFirst().lowercased()
      return ["name": .string(name), "url": .string("\(site)/tags/\(QueryItem.encode(name))")]
    }
  }

  /// The profile address of somebody mentioned as `name` or `name@domain`.
  private func profile(_ name: String) -> String? {
    guard let id = accountID(named: name), let account = accounts[id] else { return nil }
    return "https://\(account.domain ?? domain)/@\(account.username)"
  }

  /// The account that `name` (with or without a domain) means here.
  func accountID(named name: String) -> String? {
    accountIDs[name.hasSuffix("@" + domain) ? String(name.dropLast(domain.count + 1)) : name]
  }

  func shape(_ notification: MastodonNotification) -> JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(notification.id)), JSON.Member("type", .string(notification.type)),
      JSON.Member("created_at", .string(WireDate.milliseconds(notification.at))),
    ]
    if flavour == .mastodon { members.append(JSON.Member("group_key", .string("ungrouped-\(notification.id)"))) }
    members.append(JSON.Member("account", accounts[notification.account].map(shape) ?? .null))
    if let status = notification.status.flatMap({ statuses[$0] }) {
      members.append(JSON.Member("status", shape(status)))
    }
    return .object(members)
  }

  func shape(_ conversation: MastodonConversation) -> JSON {
    [
      "id": .string(conversation.id), "unread": .bool(conversation.isUnread),
      "accounts": .array([conversation.with].compactMap { accounts[$0].map(shape) }),
      "last_status": statuses[conversation.lastStatus].map(shape) ?? .null,
    ]
  }

  /// What stands between our account and another.
  func relationship(_ id: String) -> JSON {
    [
      "id": .string(id), "following": true, "showing_reblogs": true, "notifying": false, "languages": .null,
      "followed_by": true, "blocking": .bool(blocked.contains(id)), "blocked_by": false,
      "muting": .bool(muted.contains(id)), "muting_notifications": .bool(muted.contains(id)), "requested": false,
      "requested_by": false, "domain_blocking": false, "endorsed": false, "note": "",
    ]
  }
}
