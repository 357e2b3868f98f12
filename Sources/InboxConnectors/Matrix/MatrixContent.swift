/// The content of an event, field by field; what has another type than it should counts as absent.
struct MatrixContent: Decodable {
  // Messages.
  var body: String?
  var formattedBody: String?
  var msgtype: String?
  var url: String?
  var filename: String?
  var relation: MatrixRelation?
  var mentions: [String] = []
  /// What an edit puts in place of the old content.
  var newBody: String?
  var redacts: String?

  // State.
  var name: String?
  var alias: String?
  var displayName: String?
  var membership: String?
  var powers: MatrixPowers?
  var creators: [String] = []
  var roomVersion: String?

  init() {}

  private enum Key: String, CodingKey {
    case body, formatted_body, msgtype, url, filename, redacts, name, alias, displayname, membership, creator
    case additional_creators, room_version, user_ids
    case relatesTo = "m.relates_to"
    case newContent = "m.new_content"
    case mentions = "m.mentions"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    body = container.lenient(String.self, .body)
    formattedBody = container.lenient(String.self, .formatted_body)
    msgtype = container.lenient(String.self, .msgtype)
    url = container.lenient(String.self, .url)
    filename = container.lenient(String.self, .filename)
    relation = container.lenient(MatrixRelation.self, .relatesTo)
    let named = try? container.nestedContainer(keyedBy: Key.self, forKey: .mentions)
    mentions = named?.lenientList(String.self, .user_ids) ?? []
    let new = try? container.nestedContainer(keyedBy: Key.self, forKey: .newContent)
    newBody = new?.lenient(String.self, .body)
    redacts = container.lenient(String.self, .redacts)
    name = container.lenient(String.self, .name)
    alias = container.lenient(String.self, .alias)
    displayName = container.lenient(String.self, .displayname)
    membership = container.lenient(String.self, .membership)
    creators = container.lenientList(String.self, .additional_creators) ?? []
    if let creator = container.lenient(String.self, .creator) { creators.append(creator) }
    roomVersion = container.lenient(String.self, .room_version)
    powers = try? MatrixPowers(from: decoder)
  }
}

/// `m.relates_to`: how an event belongs to another one.
struct MatrixRelation: Codable {
  /// `m.thread`, `m.replace`, `m.annotation`.
  var type: String?
  var event: String?
  /// A thread's message that names its predecessor only for clients without threads.
  var isFallingBack: Bool?
  var key: String?
  var inReplyTo: String?

  init(
    type: String? = nil, event: String? = nil, isFallingBack: Bool? = nil, key: String? = nil, inReplyTo: String? = nil
  ) {
    self.type = type
    self.event = event
    self.isFallingBack = isFallingBack
    self.key = key
    self.inReplyTo = inReplyTo
  }

  private enum Key: String, CodingKey {
    case rel_type, event_id, is_falling_back, key
    case inReplyTo = "m.in_reply_to"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    type = container.lenient(String.self, .rel_type)
    event = container.lenient(String.self, .event_id)
    isFallingBack = container.lenient(Bool.self, .is_falling_back)
    key = container.lenient(String.self, .key)
    let replied = try? container.nestedContainer(keyedBy: Key.self, forKey: .inReplyTo)
    inReplyTo = replied?.lenient(String.self, .event_id)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(type, forKey: .rel_type)
    try container.encodeIfPresent(event, forKey: .event_id)
    try container.encodeIfPresent(isFallingBack, forKey: .is_falling_back)
    try container.encodeIfPresent(key, forKey: .key)
    if let inReplyTo {
      var replied = container.nestedContainer(keyedBy: Key.self, forKey: .inReplyTo)
      try replied.encode(inReplyTo, forKey: .event_id)
    }
  }
}
