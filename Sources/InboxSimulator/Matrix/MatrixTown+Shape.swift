import Foundation

extension MatrixTown {
  /// An event as clients see it; in `/sync` without the room, elsewhere with it and Synapse's old top-level fields.
  func shape(_ event: MatrixEvent, inSync: Bool, at now: Date, bundled: Bool = true) -> JSON {
    let age = JSON.int(WireDate.epochMilliseconds(now) - WireDate.epochMilliseconds(event.at))
    var members: [JSON.Member] = inSync ? [] : [JSON.Member("age", age)]
    members += [
      JSON.Member("content", event.content), JSON.Member("event_id", .string(event.id)),
      JSON.Member("origin_server_ts", .int(WireDate.epochMilliseconds(event.at))),
    ]
    let redaction = event.redactedBy.flatMap(self.event).map { shape($0, inSync: inSync, at: now, bundled: false) }
    if let redaction, !inSync { members.append(JSON.Member("redacted_because", redaction)) }
    if let redacts = event.redacts { members.append(JSON.Member("redacts", .string(redacts))) }
    if !inSync { members.append(JSON.Member("room_id", .string(event.room))) }
    members.append(JSON.Member("sender", .string(event.sender)))
    if let key = event.stateKey { members.append(JSON.Member("state_key", .string(key))) }
    members.append(JSON.Member("type", .string(event.type)))
    var unsigned: [JSON.Member] = [JSON.Member("age", age)]
    if let relations = bundled ? relations(of: event, inSync: inSync, at: now) : nil {
      unsigned.append(JSON.Member("m.relations", relations))
    }
    if bundled { unsigned.append(JSON.Member("membership", "join")) }
    if let redaction {
      unsigned.append(JSON.Member("redacted_because", redaction))
      unsigned.append(JSON.Member("redacted_by", .optional(event.redactedBy)))
    }
    if let transaction = event.transaction { unsigned.append(JSON.Member("transaction_id", .string(transaction))) }
    members.append(JSON.Member("unsigned", .object(unsigned)))
    if !inSync { members.append(JSON.Member("user_id", .string(event.sender))) }
    return .object(members)
  }

  /// What the server bundles with an event: its latest edit and a summary of its thread.
  private func relations(of event: MatrixEvent, inSync: Bool, at now: Date) -> JSON? {
    guard event.stateKey == nil, let positions = related[event.id] else { return nil }
    let later = positions.map { events[$0 - 1] }.filter { $0.redactedBy == nil }
    var members: [JSON.Member] = []
    if let edit = later.last(where: { $0.relation("m.replace") == event.id && $0.sender == event.sender }) {
      members.append(JSON.Member("m.replace", shape(edit, inSync: inSync, at: now, bundled: false)))
    }
    let thread = later.filter { $0.relation("m.thread") == event.id }
    if let latest = thread.last {
      members.append(
        JSON.Member(
          "m.thread",
          [
            "count": .int(thread.count),
            "current_user_participated": .bool(event.sender == userID || thread.contains { $0.sender == userID }),
            "latest_event": shape(latest, inSync: inSync, at: now, bundled: false),
          ]))
    }
    return members.isEmpty ? nil : .object(members)
  }

  /// The token for "everything up to `position` has happened".
  func token(_ position: Int) -> String { "s\(position)_6_0_1_1_1_1_7_0_1_1_1_1_1" }

  /// The same as a place in a room's history.
  func historyToken(_ position: Int) -> String { "t\(position)-\(position)_0_0_0_0_0_0_0_0_0_0_0_0_0" }

  /// The position in either kind of token.
  func position(of token: String) -> Int? {
    let digits = token.dropFirst().prefix { $0.isNumber }
    guard token.hasPrefix("s") || token.hasPrefix("t") else { return nil }
    return Int(digits)
  }
}
