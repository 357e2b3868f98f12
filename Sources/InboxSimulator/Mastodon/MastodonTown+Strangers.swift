package import Foundation

extension MastodonTown {
  /// `person` mentions us, publicly or (with `visibility` `direct`) in private. The text begins with our handle unless it has it.
  @discardableResult
  package mutating func say(
    _ person: Person, _ text: String, visibility: String = "public", inReplyTo: String? = nil, at now: Date
  ) -> String {
    let account = account(of: person, at: now)
    let ours = person.server == domain ? "@\(username)" : "@\(username)@\(domain)"
    let full = text.contains("@\(username)") ? text : "\(ours) \(text)"
    let id = file(
      MastodonStatus(
        id: nextID(at: now), account: account, text: full, spoiler: "", visibility: visibility,
        language: person.language, inReplyTo: inReplyTo, mentions: [ourID], at: now))
    if visibility == "direct" { converse(with: account, id, isUnread: true, at: now) }
    guard !blocked.contains(account), !muted.contains(account) else { return id }
    if visibility != "direct", let status = statuses[id] { tell("update", shape(status), ["user"]) }
    notify("mention", account, id, at: now)
    return id
  }

  /// `person` favourites or boosts one of our statuses, or follows us (`favourite`, `reblog`, `follow`).
  package mutating func applaud(_ type: String, by person: Person, status: String? = nil, at now: Date) {
    let account = account(of: person, at: now)
    if let status { statuses[status]?.favourites += type == "favourite" ? 1 : 0 }
    notify(type, account, status, at: now)
  }

  /// Our own account posts something from another client, as it did before our program came.
  @discardableResult
  package mutating func announce(_ text: String, at now: Date) -> String {
    file(
      MastodonStatus(
        id: nextID(at: now), account: ourID, text: text, spoiler: "", visibility: "public", language: "en",
        inReplyTo: nil, mentions: [], at: now))
  }

  /// The author changes a status; followers see it, and GoToSocial tells the mentioned.
  package mutating func edit(_ id: String, to text: String, at now: Date) {
    guard let status = statuses[id] else { return }
    let prefix = status.account == ourID ? "" : String(status.text.prefix { $0 != " " }) + " "
    statuses[id]?.earlier.append(
      MastodonStatus.Version(text: status.text, spoiler: status.spoiler, at: status.editedAt ?? status.at))
    statuses[id]?.text = text.contains("@\(username)") ? text : prefix + text
    statuses[id]?.editedAt = now
    guard let edited = statuses[id] else { return }
    if status.visibility != "direct" { tell("status.update", shape(edited), ["user"]) }
    if flavour == .goToSocial { notify("update", status.account, id, at: now) }
  }

  /// The author deletes a status.
  package mutating func remove(_ id: String) {
    guard let removed = statuses.removeValue(forKey: id) else { return }
    count(removed, -1)
    statusOrder.removeAll { $0 == id }
    notifications.removeAll { $0.status == id }
    for index in conversations.indices {
      conversations[index].statuses.removeAll { $0 == id }
      if let last = conversations[index].statuses.last { conversations[index].lastStatus = last }
    }
    conversations.removeAll(where: \.statuses.isEmpty)
    tell(MastodonFeedEvent(name: "delete", payload: id, streams: ["user"]))
  }

  @discardableResult
  mutating func file(_ status: MastodonStatus) -> String {
    statuses[status.id] = status
    statusOrder.append(status.id)
    count(status, 1)
    return status.id
  }

  private mutating func count(_ status: MastodonStatus, _ by: Int) {
    writtenCounts[status.account, default: 0] += by
    if let parent = status.inReplyTo { replyCounts[parent, default: 0] += by }
  }

  mutating func notify(_ type: String, _ account: String, _ status: String?, at now: Date) {
    let notification = MastodonNotification(
      id: nextRowID(at: now, from: 34_975_000), type: type, account: account, status: status, at: now)
    notifications.append(notification)
    tell("notification", shape(notification), ["user", "user:notification"])
  }

  /// Files a direct status under the thread it continues, or begins a new one.
  mutating func converse(with account: String, _ status: String, isUnread: Bool, at now: Date) {
    let parent = statuses[status]?.inReplyTo
    let known = conversations.firstIndex { $0.with == account && (parent.map($0.statuses.contains) ?? false) }
    if let known {
      conversations[known].statuses.append(status)
      conversations[known].lastStatus = status
      conversations[known].isUnread = isUnread
      tell("conversation", shape(conversations[known]), ["direct"])
    } else {
      let conversation = MastodonConversation(
        id: nextRowID(at: now, from: 418_000), with: account, lastStatus: status, statuses: [status], isUnread: isUnread
      )
      conversations.append(conversation)
      tell("conversation", shape(conversation), ["direct"])
    }
  }

  /// Writes an event on the live feeds.
  mutating func tell(_ name: String, _ payload: JSON, _ streams: [String]) {
    tell(MastodonFeedEvent(name: name, payload: String(decoding: payload.encoded(), as: UTF8.self), streams: streams))
  }

  private mutating func tell(_ event: MastodonFeedEvent) {
    log.append(event)
    if log.count > 2000 {
      log.removeFirst(1000)
      forgotten += 1000
    }
  }

  /// The cursor behind everything that the live feeds told.
  var feedEnd: Int { forgotten + log.count }

  package func feed(_ name: String, after cursor: Int) -> (chunks: [String], cursor: Int) {
    let chunks = log.dropFirst(max(0, cursor - forgotten)).filter { $0.streams.contains(name) }
      .map { "event: \($0.name)\ndata: \($0.payload)\n\n" }
    return (chunks, feedEnd)
  }
}
