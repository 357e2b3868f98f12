/// What sort of thing was said.
package enum MessageKind: String, Hashable, Sendable, Codable, CaseIterable {
  case comment, review, chat, mention, direct, post
  /// Internal: never leaves the house.
  case note
}
