/// What kind of town the demo shows.
struct DemoOptions: Hashable, Sendable {
  var seed: UInt64 = 1
  /// How many messages to fill the store with before opening; nil: only what the town's platforms tell.
  var messages: Int?
}
