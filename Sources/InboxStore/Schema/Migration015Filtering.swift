/// The full indexes of lists hold what people filter by; those that held only the order go.
struct Migration015Filtering: Migration {
  static func run(_ session: StoreSession) throws {
    try session.script("DROP INDEX IF EXISTS conversationNewest; DROP INDEX IF EXISTS conversationPressing")
  }
}
