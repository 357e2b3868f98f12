import InboxConnect
import InboxModel

/// Reading: a sync, and what it left out.
extension MatrixConnector {
  /// Messages of each room in the very first sync, and in later ones before the rest is read as a gap.
  private static let firstLimit = 20
  private static let laterLimit = 50
  /// Pages of past messages in one pull.
  private static let pagesAtOnce = 10

  /// One room's events, oldest first.
  private struct Batch {
    let room: String
    let events: [MatrixEvent]
  }

  /// One sync, with the gaps in it filled as far as one pull goes; the cursor remembers the rest of them.
  func synced(after since: String?, patience: Duration) async throws(ConnectorError) -> IncomingPage {
    // A new process knows no room's name and levels, so its first sync asks for all of them.
    let sync = try await sync(since: since, isFull: since != nil && !memory.isPrimed, patience: patience)
    memory.take(sync, at: api.world.now())
    var pages = Self.pagesAtOnce
    var batches: [Batch] = []
    var gaps: [MatrixCursor.Gap] = []
    for (id, joined) in sync.joined.sorted(by: { $0.key < $1.key }) {
      var events = joined.events
      if joined.isLimited, let since, let from = joined.previousBatch {
        let gap = MatrixCursor.Gap(room: id, from: from, to: since)
        let (older, rest) = try await past(gap, pages: &pages)
        events = older + events
        if let rest { gaps.append(rest) }
      }
      batches.append(Batch(room: id, events: events))
    }
    let events = try await incoming(batches, lookingUpEdits: false)
    return IncomingPage(
      events: events, cursor: MatrixCursor(since: sync.nextBatch, gaps: gaps).text, hasMore: !gaps.isEmpty)
  }

  /// The next part of the gaps that an earlier pull left.
  func filled(_ place: MatrixCursor) async throws(ConnectorError) -> IncomingPage {
    if !memory.isPrimed {
      memory.take(try await sync(since: place.since, isFull: true, patience: .zero), at: api.world.now())
    }
    var pages = Self.pagesAtOnce
    var batches: [Batch] = []
    var gaps: [MatrixCursor.Gap] = []
    for gap in place.gaps {
      let (older, rest) = try await past(gap, pages: &pages)
      batches.append(Batch(room: gap.room, events: older))
      if let rest { gaps.append(rest) }
    }
    // What lies further back comes later here: an edit's text is the newest there is, not the one found.
    let events = try await incoming(batches, lookingUpEdits: true)
    return IncomingPage(
      events: events, cursor: MatrixCursor(since: place.since, gaps: gaps).text, hasMore: true)
  }

  private func sync(since: String?, isFull: Bool, patience: Duration) async throws(ConnectorError) -> MatrixSync {
    do {
      let limit = since == nil ? Self.firstLimit : Self.laterLimit
      return try await api.sync(since: since, limit: limit, isFull: isFull, patience: patience)
    } catch .rejected(let reason) {
      // The only thing in a sync that a server can come to dislike is the token.
      throw since == nil ? .rejected(reason: reason) : .cursorLost
    }
  }

  /// Reads a gap from its newest end: the events, oldest first, and what is left of the gap when `pages` are used up.
  private func past(
    _ gap: MatrixCursor.Gap, pages: inout Int
  ) async throws(ConnectorError) -> (events: [MatrixEvent], rest: MatrixCursor.Gap?) {
    var newestFirst: [MatrixEvent] = []
    var from = gap.from
    while pages > 0 {
      pages -= 1
      let page: MatrixWire.Messages
      do {
        page = try await api.messages(in: gap.room, from: from, to: gap.to, filter: MatrixFilter.gap)
      } catch {
        switch error {
        // We have left the room, or were made to: its past is not ours to read any more.
        case .rejected, .gone: return (newestFirst.reversed(), nil)
        default: throw error
        }
      }
      learn(page.state, in: gap.room)
      newestFirst += page.chunk
      guard let end = page.end, end != from, end != gap.to else { return (newestFirst.reversed(), nil) }
      from = end
    }
    return (newestFirst.reversed(), MatrixCursor.Gap(room: gap.room, from: from, to: gap.to))
  }

  /// Takes names from member events; the state of long ago rules nothing now.
  private func learn(_ state: [MatrixEvent], in id: String) {
    var room = memory.room(id)
    for event in state where event.type == "m.room.member" && event.stateKey.map({ room.members[$0] == nil }) == true {
      room.apply(event)
    }
    memory.keep(room)
  }

  private func incoming(_ batches: [Batch], lookingUpEdits: Bool) async throws(ConnectorError) -> [IncomingEvent] {
    var result: [IncomingEvent] = []
    for batch in batches where !batch.events.isEmpty {
      memory.learn(originsOf: batch.events)
      var mapping = MatrixMapping(
        room: try await named(batch.room), partner: memory.partner(in: batch.room), me: me, now: api.world.now())
      try await lookUp(batch, into: &mapping, withEdits: lookingUpEdits)
      result += mapping.events(batch.events)
    }
    return result
  }

  /// Finds out who wrote what is edited or taken away here.
  private func lookUp(
    _ batch: Batch, into mapping: inout MatrixMapping, withEdits: Bool
  ) async throws(ConnectorError) {
    for event in batch.events {
      let isEdit = event.type == "m.room.message" && event.content.relation?.type == "m.replace"
      let isRedaction = event.type == "m.room.redaction" && event.sender != me
      guard isEdit || isRedaction, let id = isEdit ? event.content.relation?.event : event.redacts,
        mapping.targets[id] == nil
      else { continue }
      mapping.authors[id] = memory.origin(of: id)?.author
      if mapping.authors[id] != nil, !(isEdit && withEdits) { continue }
      guard let target = try await api.event(id, in: batch.room) else { continue }
      mapping.targets[id] = target
      mapping.authors[id] = target.sender
      memory.learn(originsOf: [target])
    }
  }

  /// The room, with the members that its name is made of where it has none.
  private func named(_ id: String) async throws(ConnectorError) -> MatrixRoom {
    var room = memory.room(id)
    let partner = memory.partner(in: id)
    guard room.lacksTitle(partner: partner) else { return room }
    do {
      for (user, member) in try await api.joinedMembers(of: id).joined {
        room.members[user] = member.name ?? MatrixRoom.localpart(of: user)
      }
    } catch {
      switch error {
      case .rejected, .gone, .refused, .notUnderstood: return room
      default: throw error
      }
    }
    if room.heroes.isEmpty { room.heroes = Array(room.members.keys.filter { $0 != me }.sorted().prefix(5)) }
    // Who has left is not asked for again.
    if let partner, room.members[partner] == nil { room.members[partner] = MatrixRoom.localpart(of: partner) }
    memory.keep(room)
    return room
  }
}
