/// One event of a room. The envelope is the server's word; the content is a stranger's and may hold anything.
struct MatrixEvent: Decodable {
  let id: String
  let type: String
  let sender: String
  /// Milliseconds since 1970, by the sender's server: not to be trusted.
  let timestamp: Double
  let stateKey: String?
  let content: MatrixContent
  /// The event that this one redacts.
  let redacts: String?
  /// Given back to the device that sent it.
  let transaction: String?
  /// Who redacted it, and when.
  let redactor: (sender: String, timestamp: Double)?
  /// The last valid edit of it, as the server sums it up.
  let replacement: Replacement?

  /// A later wording.
  struct Replacement {
    let sender: String
    let timestamp: Double
    let content: MatrixContent
  }

  private enum Key: String, CodingKey {
    case event_id, type, sender, origin_server_ts, state_key, content, redacts, unsigned, transaction_id,
      redacted_because
    case relations = "m.relations"
    case replace = "m.replace"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    type = try container.decode(String.self, forKey: .type)
    sender = try container.decode(String.self, forKey: .sender)
    // Only events that stand in a room have one; what has none cannot be named and is left out.
    id = try container.decode(String.self, forKey: .event_id)
    timestamp = container.lenient(Double.self, .origin_server_ts) ?? 0
    stateKey = container.lenient(String.self, .state_key)
    content = container.lenient(MatrixContent.self, .content) ?? MatrixContent()
    redacts = container.lenient(String.self, .redacts) ?? content.redacts
    let unsigned = try? container.nestedContainer(keyedBy: Key.self, forKey: .unsigned)
    transaction = unsigned?.lenient(String.self, .transaction_id)
    let reason = try? unsigned?.nestedContainer(keyedBy: Key.self, forKey: .redacted_because)
    redactor = reason?.lenient(String.self, .sender).map { ($0, reason?.lenient(Double.self, .origin_server_ts) ?? 0) }
    let relations = try? unsigned?.nestedContainer(keyedBy: Key.self, forKey: .relations)
    let replace = try? relations?.nestedContainer(keyedBy: Key.self, forKey: .replace)
    replacement = replace.flatMap { replace in
      guard let sender = replace.lenient(String.self, .sender),
        let content = replace.lenient(MatrixContent.self, .content)
      else { return nil }
      return Replacement(
        sender: sender, timestamp: replace.lenient(Double.self, .origin_server_ts) ?? 0, content: content)
    }
  }

  var isRedacted: Bool { redactor != nil }

  /// The beginning of the thread that it was said in.
  var thread: String? { content.relation?.type == "m.thread" ? content.relation?.event : nil }
}
