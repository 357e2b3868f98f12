/// Where somebody in the town says something.
package enum Place: Sendable, Equatable {
  /// A public mention on Mastodon.
  case mention
  /// A direct message on Mastodon.
  case direct
  /// A Mastodon reply to the status with this id, as public or private as that one.
  case statusReply(to: String)
  /// A Matrix room, by its alias or id.
  case room(String)
  /// A reply in a Matrix room to the event with this id.
  case eventReply(to: String)
  /// A thread in a Matrix room, by its first event.
  case thread(root: String)
  /// A comment on a WordPress post; `parent` is the comment it answers, or 0.
  case comment(post: Int, parent: Int = 0, isHeld: Bool = false)
  /// An App Store review.
  case review(title: String, rating: Int)

  package var platform: SimulatedPlatform {
    switch self {
    case .mention, .direct, .statusReply: .mastodon
    case .room, .eventReply, .thread: .matrix
    case .comment: .wordpress
    case .review: .appStore
    }
  }
}
