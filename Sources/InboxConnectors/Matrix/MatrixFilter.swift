/// What is asked for: messages, their redactions, and the little state that shows and guards them.
/// Source: client-server API, "Filtering".
enum MatrixFilter {
  /// Events that say something.
  static let spoken = ["m.room.message", "m.room.encrypted", "m.room.redaction", "m.sticker"]
  /// State that names a room and rules what we may do in it.
  private static let state = [
    "m.room.name", "m.room.canonical_alias", "m.room.power_levels", "m.room.encryption", "m.room.create",
  ]
  /// State at the end of the timeline comes in the timeline, so its types are asked for there too; members are not: in large rooms
  /// their coming and going would push the messages out.
  private static let timeline = spoken + state
  private static let nothing = "{\"not_types\":[\"*\"]}"

  /// For `/sync`, with at most `limit` events of each room.
  static func sync(limit: Int) -> String {
    """
    {"presence":\(nothing),"account_data":{"types":["m.direct"]},"room":{"ephemeral":\(nothing),"account_data":\(nothing),\
    "timeline":{"limit":\(limit),"types":\(list(timeline)),"lazy_load_members":true},\
    "state":{"types":\(list(state + ["m.room.member"])),"lazy_load_members":true,"include_redundant_members":true}}}
    """
  }

  /// For `/messages` that fill a gap.
  static let gap = """
    {"types":\(list(spoken)),"lazy_load_members":true,"include_redundant_members":true}
    """

  /// For `/messages` that look for one of ours.
  static func own(_ user: String, types: [String]) -> String {
    "{\"types\":\(list(types)),\"senders\":\(list([user]))}"
  }

  /// A JSON list of words that hold nothing to escape but perhaps quotes and backslashes.
  private static func list(_ words: [String]) -> String {
    let quoted = words.map { word in
      "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    return "[" + quoted.joined(separator: ",") + "]"
  }
}
