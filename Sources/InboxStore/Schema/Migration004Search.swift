/// A narrow way from a hit of the search to its conversation: the row itself is wide, and each would cost a page read for one number.
struct Migration004Search: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script("CREATE INDEX messagePlace ON message (id, conversation)")
  }
}
