import InboxConnect

extension MatrixAPI {
  /// The content of a message that we send.
  struct Message: Encodable {
    var text: String
    var mentions: [String] = []
    var relation: MatrixRelation?
    /// Whether `text` replaces that of the event related to.
    var isEdit = false

    private enum Key: String, CodingKey {
      case body, msgtype, user_ids
      case relatesTo = "m.relates_to"
      case newContent = "m.new_content"
      case mentions = "m.mentions"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode("m.text", forKey: .msgtype)
      // Clients that know no edits show the body: by convention with a star.
      try container.encode(isEdit ? "* " + text : text, forKey: .body)
      var named = container.nestedContainer(keyedBy: Key.self, forKey: .mentions)
      if !mentions.isEmpty { try named.encode(mentions, forKey: .user_ids) }
      try container.encodeIfPresent(relation, forKey: .relatesTo)
      guard isEdit else { return }
      var new = container.nestedContainer(keyedBy: Key.self, forKey: .newContent)
      try new.encode("m.text", forKey: .msgtype)
      try new.encode(text, forKey: .body)
      _ = new.nestedContainer(keyedBy: Key.self, forKey: .mentions)
    }
  }

  private struct Reaction: Encodable {
    let relation: MatrixRelation

    private enum CodingKeys: String, CodingKey {
      case relation = "m.relates_to"
    }
  }

  private struct Reason: Encodable {
    var user: String?
    var reason: String?

    private enum CodingKeys: String, CodingKey {
      case user = "user_id"
      case reason
    }
  }

  /// `key` is the transaction id: the same device gets the same event for it, but only for about a day; so it counts as no licence to
  /// repeat, and a doubt is settled by asking.
  func send(_ message: Message, to room: String, key: String) async throws(ConnectorError) -> MatrixWire.Sent {
    try await put(["v3", "rooms", room, "send", "m.room.message", key], message, for: .order)
  }

  func react(with emoji: String, to event: String, in room: String, key: String) async throws(ConnectorError) {
    let relation = MatrixRelation(type: "m.annotation", event: event, key: emoji)
    let _: MatrixWire.Sent = try await put(
      ["v3", "rooms", room, "send", "m.reaction", key], Reaction(relation: relation), for: .repeatableOrder)
  }

  func redact(_ event: String, in room: String, reason: String?, key: String) async throws(ConnectorError) {
    let _: MatrixWire.Sent = try await put(
      ["v3", "rooms", room, "redact", event, key], Reason(reason: reason), for: .repeatableOrder)
  }

  /// `verb`: `kick`, `ban` or `unban`.
  func change(
    _ verb: String, _ user: String, in room: String, reason: String?, for intent: Intent
  ) async throws(ConnectorError) {
    try await order(["v3", "rooms", room, verb], Reason(user: user, reason: reason), for: intent)
  }

  func report(_ event: String, in room: String, reason: String?) async throws(ConnectorError) {
    try await order(["v3", "rooms", room, "report", event], Reason(reason: reason ?? ""), for: .order)
  }
}
