/// The way from the top of a thread down to one post, as far as it is known.
struct MastodonPath {
  /// Top first; the last one is the post itself.
  let statuses: [MastodonWire.Status]
  /// The parent of the first one, where that is not among the known posts.
  let missingParent: String?

  /// Climbs from `status` through `known`; a circle in hostile data ends the climb.
  init(to status: MastodonWire.Status, in known: [String: MastodonWire.Status]) {
    var path = [status]
    var passed: Set<String> = [status.id]
    var parent = status.replyTo
    while let id = parent, let next = known[id], passed.insert(id).inserted {
      path.append(next)
      parent = next.replyTo
    }
    statuses = path.reversed()
    missingParent = parent.flatMap { passed.contains($0) ? nil : $0 }
  }

  /// Where the conversation begins: the topmost post that somebody else addressed to us (names us, or answers one of ours). A post from
  /// outside that nothing above it explains begins one itself. Nil: only we spoke, or nobody spoke to us; that is no conversation.
  ///
  /// So every stranger's answer to a post of ours begins a conversation of its own, and what follows below it belongs to it. As long as
  /// nothing is deleted, each post below gives the same root.
  func root(for me: String) -> Int? {
    if let index = statuses.firstIndex(where: { $0.addresses(me) }) { return index }
    guard let last = statuses.last, last.account.id != me else { return nil }
    return statuses.indices.last
  }
}

extension MastodonWire.Status {
  /// Written by somebody else, to us.
  func addresses(_ me: String) -> Bool {
    account.id != me && (replyToAccount == me || (mentions ?? []).contains { $0.id == me })
  }
}
