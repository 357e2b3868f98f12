package import Foundation

extension MastodonTown {
  /// Keeps a status until its time, at least five minutes ahead.
  mutating func schedule(
    _ text: String, _ fields: JSON, at now: Date
  ) throws(MastodonRefusal) -> MastodonScheduled {
    guard let date = WireDate.parse(text), date.timeIntervalSince(now) >= 300 else {
      throw .invalid("Scheduled at The scheduled date must be in the future", flavour)
    }
    let waiting = MastodonScheduled(id: nextRowID(at: now, from: 3_200), at: date, fields: fields)
    scheduled[waiting.id] = waiting
    return waiting
  }

  /// Statuses whose time has come appear.
  package mutating func publishDueStatuses(at now: Date) {
    for waiting in scheduled.values.sorted(by: { ($0.at, $0.id) < ($1.at, $1.id) }) where waiting.at <= now {
      scheduled[waiting.id] = nil
      _ = try? publish(waiting.fields, at: waiting.at)
    }
  }

  func shape(_ waiting: MastodonScheduled) -> JSON {
    let fields = waiting.fields
    return [
      "id": .string(waiting.id), "scheduled_at": .string(WireDate.milliseconds(waiting.at)),
      "params": [
        "text": fields["status"] ?? "", "visibility": fields["visibility"] ?? .null,
        "in_reply_to_id": fields["in_reply_to_id"] ?? .null, "spoiler_text": fields["spoiler_text"] ?? .null,
        "language": fields["language"] ?? .null, "scheduled_at": .null, "poll": .null, "media_ids": .null,
      ], "media_attachments": [],
    ]
  }

  /// `/scheduled_statuses` and what is below it.
  mutating func scheduledRoute(
    _ request: SimulatedRequest, _ path: [String], at now: Date
  ) throws(MastodonRefusal) -> SimulatedResponse {
    if path.count == 1, request.method == "GET" {
      let ordered = scheduled.values.sorted { Self.isBefore($0.id, $1.id) }
      let shown = page(ordered, id: \.id, request, usual: 20, most: 40)
      return linked(SimulatedResponse(.array(shown.map { shape($0) })), request, ids: shown.map(\.id))
    }
    guard path.count == 2, let waiting = scheduled[path[1]] else { throw .notFound }
    switch request.method {
    case "GET": return SimulatedResponse(shape(waiting))
    case "PUT":
      guard let date = request.fields?["scheduled_at"]?.text.flatMap({ WireDate.parse($0) }),
        date.timeIntervalSince(now) >= 300
      else { throw .invalid("Scheduled at The scheduled date must be in the future", flavour) }
      scheduled[waiting.id]?.at = date
      return SimulatedResponse(scheduled[waiting.id].map(shape) ?? .null)
    case "DELETE":
      scheduled[waiting.id] = nil
      return SimulatedResponse([:])
    default: throw .noRoute
    }
  }
}
